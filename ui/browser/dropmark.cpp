#include "ui/browser/dropmark.h"

#include "ui/browser/entrymodel.h"
#include "ui/browser/entryview.h"

#include <QScrollBar>

#include <chrono>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto tickLength = 60ms;
constexpr int ticksUntilOpen = 12;

} // namespace

DropMark::DropMark(const EntryModel& model, EntryView& view, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_view(view)
{
    m_timer.setInterval(tickLength);
    connect(&m_timer, &QTimer::timeout, this, &DropMark::tick);
    connect(&model, &EntryModel::modelAboutToBeReset, this, &DropMark::clear);
}

std::optional<std::string> DropMark::hover(const QPoint& point)
{
    m_point = m_view.viewport()->mapFromGlobal(point);
    const std::optional<EntryTree::Id> folder = m_view.folderAt(m_point);
    if (folder != m_folder) {
        m_folder = folder;
        m_ticks = 0;
        m_view.mark(folder);
    }
    if (m_folder) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    return this->folder();
}

void DropMark::clear()
{
    m_timer.stop();
    m_folder.reset();
    m_view.mark(std::nullopt);
}

std::optional<std::string> DropMark::folder() const
{
    if (!m_folder) {
        return std::nullopt;
    }
    return *m_folder == EntryTree::root ? std::string() : m_model.tree().entryName(*m_folder);
}

void DropMark::tick()
{
    scrollNearEdge();
    if (++m_ticks == ticksUntilOpen && *m_folder != EntryTree::root) {
        m_view.expand(m_model.indexOf(*m_folder));
    }
}

void DropMark::scrollNearEdge()
{
    const int row = m_view.fontMetrics().lineSpacing();
    QScrollBar* const bar = m_view.verticalScrollBar();
    if (m_point.y() < row) {
        bar->setValue(bar->value() - row);
    } else if (m_point.y() > m_view.viewport()->height() - row) {
        bar->setValue(bar->value() + row);
    }
}

} // namespace holdall::ui
