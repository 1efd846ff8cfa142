#include "ui/browser/entrysearch.h"

#include "app/displayname.h"

#include <QElapsedTimer>

namespace holdall::ui {

namespace {

constexpr qint64 slice = 6; // milliseconds
constexpr EntryTree::Id untilLookingAtTheClock = 64;

} // namespace

EntrySearch::EntrySearch(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EntrySearch::searchSlice);
}

void EntrySearch::start(const EntryTree& tree, const QString& text)
{
    m_tree = &tree;
    m_matcher = QStringMatcher(text, Qt::CaseInsensitive);
    m_isForPaths = text.contains(u'/');
    m_next = EntryTree::root + 1;
    m_timer.start();
}

void EntrySearch::stop()
{
    m_timer.stop();
    m_tree = nullptr;
}

void EntrySearch::goOn()
{
    if (m_tree != nullptr) {
        m_timer.start();
    }
}

void EntrySearch::searchSlice()
{
    QElapsedTimer time;
    time.start();
    std::vector<EntryTree::Id> ids;
    while (m_next < m_tree->size() && !time.hasExpired(slice)) {
        for (EntryTree::Id count = 0; count < untilLookingAtTheClock && m_next < m_tree->size(); ++count) {
            if (matches(m_next)) {
                ids.push_back(m_next);
            }
            ++m_next;
        }
    }
    const bool isOver = m_next >= m_tree->size();
    if (isOver) {
        m_timer.stop();
    }
    if (!ids.empty()) {
        Q_EMIT found(ids);
    }
    if (isOver) {
        Q_EMIT ended();
    }
}

bool EntrySearch::matches(EntryTree::Id id) const
{
    const QString text = m_isForPaths ? displayText(m_tree->path(id)) : displayText((*m_tree)[id].name);
    return m_matcher.indexIn(text) >= 0;
}

} // namespace holdall::ui
