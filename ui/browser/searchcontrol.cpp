#include "ui/browser/searchcontrol.h"

#include "ui/browser/entrymodel.h"
#include "ui/browser/entrysearch.h"
#include "ui/browser/entryview.h"

#include <QLineEdit>
#include <QShortcut>

namespace holdall::ui {

SearchControl::SearchControl(QLineEdit& field, EntryModel& model, EntryView& view, QObject* parent)
    : QObject(parent)
    , m_field(field)
    , m_model(model)
    , m_view(view)
    , m_search(new EntrySearch(this))
{
    connect(&field, &QLineEdit::textChanged, this, &SearchControl::search);
    connect(m_search, &EntrySearch::found, &model, &EntryModel::addMatches);
    connect(m_search, &EntrySearch::ended, this, [this] {
        if (m_model.isComplete()) {
            m_model.endMatches();
        }
    });
    addShortcuts();
}

void SearchControl::addShortcuts()
{
    auto* intoList = new QShortcut(Qt::Key_Down, &m_field, nullptr, nullptr, Qt::WidgetShortcut);
    connect(intoList, &QShortcut::activated, this, [this] { m_view.setFocus(); });
    auto* endSearch = new QShortcut(Qt::Key_Escape, &m_field, nullptr, nullptr, Qt::WidgetShortcut);
    connect(endSearch, &QShortcut::activated, this, [this] {
        m_field.clear();
        m_view.setFocus();
    });
}

void SearchControl::focus()
{
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
}

void SearchControl::goOn()
{
    m_search->goOn();
}

void SearchControl::end()
{
    if (m_model.showsMatches() && !m_search->isRunning()) {
        m_model.endMatches();
    }
}

void SearchControl::stop()
{
    m_search->stop();
}

void SearchControl::search()
{
    m_search->stop();
    const QString wanted = m_field.text().trimmed();
    if (wanted.isEmpty()) {
        if (m_model.showsMatches()) {
            m_view.returnToTree();
        }
        return;
    }
    if (!m_model.showsMatches()) {
        m_view.leaveTree();
    }
    m_model.beginMatches();
    Q_EMIT begun();
    m_search->start(m_model.tree(), wanted);
}

} // namespace holdall::ui
