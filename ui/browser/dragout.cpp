#include "ui/browser/dragout.h"

#include "ui/browser/helddrop.h"
#include "ui/drop/urilist.h"

#include <QDrag>
#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

#include <utility>

namespace holdall::ui {

namespace {

constexpr auto uriListType = "text/uri-list";

} // namespace

DragOut::DragOut(WorkerPool& workers, QWidget& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_errand(new EntryErrand(workers, this))
    , m_held(new HeldDrop(this))
{
    connect(m_errand, &EntryErrand::fetched, this, &DragOut::take);
    connect(m_errand, &EntryErrand::failed, this, &DragOut::fail);
    connect(m_errand, &EntryErrand::cancelled, this, &DragOut::ended);
    connect(m_errand, &EntryErrand::passwordWanted, this, [this](bool isRepeated) {
        m_isAsking = true;
        QDrag::cancel();
        Q_EMIT passwordWanted(isRepeated);
    });
    connect(m_held, &HeldDrop::pressed, this, &DragOut::pressed);
}

void DragOut::start(EntryWish wish, const QIcon& icon)
{
    if (m_isDragging) {
        return;
    }
    m_icon = icon;
    m_isAsking = false;
    if (wish.extraction.entries == m_names && !m_fetched.files.empty()) {
        return drag(m_fetched.files);
    }
    m_names = wish.extraction.entries;
    m_fetched = {};
    const std::vector<std::filesystem::path> expected = m_errand->start(std::move(wish));
    Q_EMIT begun();
    if (HeldDrop::worksHere()) {
        drag(expected);
    }
}

void DragOut::drag(const std::vector<std::filesystem::path>& files)
{
    m_data = new QMimeData;
    m_data->setData(QLatin1String(uriListType), uriList(files));
    auto* drag = new QDrag(&m_source); // Qt deletes it when the drag ends, and the data with it
    drag->setMimeData(m_data);
    const int side = m_source.style()->pixelMetric(QStyle::PM_LargeIconSize);
    drag->setPixmap(m_icon.pixmap(QSize(side, side), m_source.devicePixelRatioF()));
    m_isDragging = true;
    if (m_fetched.files.empty()) {
        m_held->begin();
    }
    const QPointer<DragOut> self(this);
    const Qt::DropAction action = drag->exec(Qt::CopyAction);
    if (!self) {
        return;
    }
    m_isDragging = false;
    m_held->end();
    if (action != Qt::IgnoreAction && m_fetched.folder) {
        m_dropped.push_back(m_fetched.folder);
    }
    if (m_errand->isBusy() && !m_isAsking) { // nobody wants it any more
        stop();
    }
}

void DragOut::stop()
{
    const bool wasBusy = m_errand->isBusy();
    m_errand->stop();
    if (wasBusy) {
        m_names.clear();
        Q_EMIT ended();
    }
    if (m_isDragging) {
        QDrag::cancel();
    }
}

/// Where something had to be called otherwise than expected, the list is another now.
void DragOut::take(const FetchedEntries& entries)
{
    m_fetched = entries;
    m_isAsking = false;
    Q_EMIT ended();
    if (!entries.problems.empty()) {
        Q_EMIT incomplete(entries.problems);
    }
    if (m_isDragging) {
        if (m_data) {
            m_data->setData(QLatin1String(uriListType), uriList(entries.files));
        }
        m_held->letThrough();
    } else if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && !HeldDrop::worksHere()) {
        drag(entries.files);
    } else {
        Q_EMIT readyForNext();
    }
}

void DragOut::fail(const Error& error)
{
    m_names.clear();
    Q_EMIT ended();
    QDrag::cancel();
    Q_EMIT failed(error);
}

} // namespace holdall::ui
