#pragma once

#include "app/jobs/workerpool.h"
#include "ui/browser/notice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace holdall::ui {

/// Errands of one kind that run at a time, the rest waits: archives are read or sorted on this many threads.
inline constexpr std::size_t mostErrands = 16;

/// Has one value made on a worker, and hands it over from the event loop. A later wish replaces an earlier
/// one, whose value never comes.
template <typename T> class Errand : public QObject {
public:
    using Make = std::function<std::optional<T>(const std::stop_token&)>; ///< on the worker; must not throw
    using Take = std::function<void(T)>;

    /// `workers` outlives this object. `take` gets what comes.
    Errand(WorkerPool& workers, Take take) : m_workers(workers), m_take(std::move(take)) { }
    ~Errand() override { cancel(); }
    Q_DISABLE_COPY_MOVE(Errand)

    void start(Make make)
    {
        cancel();
        m_run = std::make_shared<Run>(this);
        const WorkerPool::Task task = [run = m_run, make = std::move(make)] {
            std::optional<T> made = make(run->stop.get_token());
            const std::scoped_lock lock(run->mutex);
            run->made = std::move(made);
            run->notice.post();
        };
        if (!m_workers.run(task, mostErrands)) {
            task(); // the system grants no thread: late is better than never
        }
    }

    void cancel()
    {
        if (m_run) {
            m_run->notice.forget();
            m_run->stop.request_stop();
            m_run.reset();
        }
    }

    bool isBusy() const { return m_run != nullptr; }

protected:
    void customEvent(QEvent* /*event*/) override
    {
        if (!m_run) {
            return;
        }
        std::unique_lock lock(m_run->mutex);
        std::optional<T> made = std::exchange(m_run->made, std::nullopt);
        lock.unlock();
        if (made) { // else the notice was that of a run that was replaced
            m_run.reset();
            m_take(*std::move(made));
        }
    }

private:
    struct Run {
        explicit Run(QObject* receiver) : notice(receiver) { }

        Notice notice;
        std::stop_source stop;
        std::mutex mutex; ///< guards made; held for moving it in or out
        std::optional<T> made;
    };

    WorkerPool& m_workers;
    const Take m_take;
    std::shared_ptr<Run> m_run;
};

} // namespace holdall::ui
