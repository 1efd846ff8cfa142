#pragma once

#include "app/jobs/workerpool.h"
#include "ui/desktop/windowcommand.h"

#include <QByteArrayList>
#include <QObject>

#include <deque>
#include <mutex>

namespace holdall::ui {

/// Reads command lines of other processes on a worker, since that looks at the files they name. One after
/// another, so that what came first is queued first.
class CommandReader : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandReader)

public:
    explicit CommandReader(QObject* parent = nullptr);

    /// Waits for the one that is being read, no longer.
    ~CommandReader() override;

    /// As CommandLineAdaptor::Run() has them.
    void read(const QByteArrayList& arguments, const QByteArray& folder);

Q_SIGNALS:
    /// From the event loop, once for each read().
    void commandRead(const holdall::ui::WindowCommand& command);
    void refused(const QString& message);

private:
    void deliver();

    std::mutex m_mutex; ///< guards m_read
    std::deque<cli::Parsing<WindowCommand>> m_read; ///< not handed over yet
    WorkerPool m_worker; ///< destroyed first: its task uses the others
};

} // namespace holdall::ui
