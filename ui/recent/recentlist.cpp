#include "ui/recent/recentlist.h"

#include "app/errortext.h"

#include <QLoggingCategory>

#include <algorithm>
#include <semaphore>
#include <utility>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "holdall.recent")

} // namespace

RecentList::RecentList(QObject* parent) : QObject(parent)
{
    m_adding.setSingleShot(true);
    m_adding.setInterval(300ms);
    connect(&m_adding, &QTimer::timeout, this, &RecentList::addPending);
}

RecentList::~RecentList()
{
    addPending();
    // The pool drops what it has not begun.
    std::binary_semaphore done(0);
    if (m_worker.run([&done] { done.release(); }, 1)) {
        done.acquire();
    }
}

void RecentList::keepIn(const std::filesystem::path& folder)
{
    m_file = std::make_shared<RecentFile>(folder);
    check();
}

void RecentList::setKept(bool kept)
{
    if (std::exchange(m_isKept, kept) && !kept) {
        clear();
    }
}

void RecentList::add(const std::filesystem::path& path, RecentArchive::Use use)
{
    if (!m_isKept) {
        return;
    }
    std::erase_if(m_pending, [&](const RecentArchive& archive) { return archive.path == path; });
    m_pending.insert(m_pending.begin(), {.path = path, .use = use});
    m_pending.resize(std::min(m_pending.size(), RecentFile::most));
    if (!m_adding.isActive()) {
        m_adding.start();
    }
}

void RecentList::addPending()
{
    m_adding.stop();
    if (!m_pending.empty()) {
        run([archives = std::exchange(m_pending, {})](RecentFile& file) { return file.add(archives); });
    }
}

void RecentList::remove(const std::filesystem::path& path)
{
    addPending();
    run([path](RecentFile& file) { return file.remove(path); });
}

void RecentList::clear()
{
    m_pending.clear();
    run([](RecentFile& file) { return file.clear(); });
}

void RecentList::check()
{
    run([](RecentFile&) { return Result<void>(); });
}

/// A list that cannot be kept is no reason to disturb anybody.
void RecentList::run(const Change& change)
{
    const auto begun = m_worker.run(
        [this, change, file = m_file] {
            if (const Result<void> done = change(*file); !done) {
                qCWarning(log, "%s", qUtf8Printable(terminalMessage(done.error())));
            }
            QMetaObject::invokeMethod(
                this, [this, archives = file->read()] { show(archives); }, Qt::QueuedConnection);
        },
        1);
    if (!begun) {
        qCWarning(log, "no thread for the list of recent archives");
    }
}

void RecentList::show(RecentArchives archives)
{
    if (archives != m_archives) {
        m_archives = std::move(archives);
        Q_EMIT changed();
    }
}

} // namespace holdall::ui
