#include "app/jobs/persistence/queuekeeper.h"

#include <algorithm>
#include <chrono>
#include <semaphore>
#include <utility>

namespace holdall {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds soon = 20ms; ///< many jobs that come together are written together
constexpr std::chrono::milliseconds betweenSaves = 500ms;

} // namespace

QueueKeeper::QueueKeeper(JobQueue& queue, std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_folder(std::make_shared<QueueFolder>(std::move(folder)))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QueueKeeper::save);
    connect(&queue, &JobQueue::jobAdded, this, &QueueKeeper::schedule);
    connect(&queue, &JobQueue::jobFinished, this, &QueueKeeper::schedule);
    connect(&queue, &JobQueue::jobRemoved, this, &QueueKeeper::schedule);
    connect(&queue, &JobQueue::orderChanged, this, &QueueKeeper::schedule);
}

QueueKeeper::~QueueKeeper()
{
    freeze();
    // The pool drops what it has not begun, so the last state is written when its turn comes.
    std::binary_semaphore done(0);
    run([&done] { done.release(); });
    done.acquire();
}

void QueueKeeper::freeze()
{
    if (std::exchange(m_isFrozen, true)) {
        return;
    }
    m_timer.stop();
    if (m_isChanged) {
        save();
    }
}

void QueueKeeper::readLeft()
{
    run([this, folder = m_folder] {
        LeftBehind left = folder->takeLeft();
        if (!left.isEmpty()) {
            QMetaObject::invokeMethod(
                this, [this, left = std::move(left)] { Q_EMIT this->left(left); }, Qt::QueuedConnection);
        }
    });
}

void QueueKeeper::forgetLeft()
{
    if (m_isChanged) {
        save();
    }
    run([folder = m_folder] { folder->removeLeft(); });
}

void QueueKeeper::schedule()
{
    if (m_isFrozen) {
        return;
    }
    m_isChanged = true;
    if (m_isSaving || m_timer.isActive()) {
        return;
    }
    const std::chrono::milliseconds passed(m_sinceSave.isValid() ? m_sinceSave.elapsed()
                                                                 : betweenSaves.count());
    m_timer.start(std::max(soon, betweenSaves - passed));
}

void QueueKeeper::save()
{
    m_timer.stop();
    m_isChanged = false;
    m_isSaving = true;
    m_sinceSave.start();
    run([this, folder = m_folder, queue = unfinished()] {
        const Result<void> saved = folder->write(queue);
        QMetaObject::invokeMethod(this, [this, saved] { onSaved(saved); }, Qt::QueuedConnection);
    });
}

void QueueKeeper::onSaved(const Result<void>& saved)
{
    m_isSaving = false;
    if (!saved && !std::exchange(m_hasFailed, true)) {
        Q_EMIT failed(saved.error());
    }
    m_hasFailed = !saved;
    if (m_isChanged) {
        schedule();
    }
}

KeptQueue QueueKeeper::unfinished() const
{
    KeptQueue queue;
    for (const Job* job : m_queue.jobs()) {
        if (!isFinal(job->state())) {
            queue.push_back({.request = job->sharedRequest()});
        }
    }
    return queue;
}

/// Without a thread it is done here and now: rather a stop than a loss.
void QueueKeeper::run(const WorkerPool::Task& task)
{
    if (!m_worker.run(task, 1)) {
        task();
    }
}

} // namespace holdall
