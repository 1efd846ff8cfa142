#include "ui/desktop/commandreader.h"

namespace holdall::ui {

namespace {

cli::Parsing<WindowCommand> readForeign(const QByteArrayList& arguments, const QByteArray& folder)
{
    const std::vector<std::string_view> views(arguments.begin(), arguments.end());
    return readWindowCommand(views, {.folder = folder.toStdString(), .isThisProcess = false});
}

} // namespace

CommandReader::CommandReader(QObject* parent) : QObject(parent) { }

CommandReader::~CommandReader() = default;

void CommandReader::read(const QByteArrayList& arguments, const QByteArray& folder)
{
    const auto task = [this, arguments, folder] {
        cli::Parsing<WindowCommand> command = readForeign(arguments, folder);
        {
            const std::scoped_lock lock(m_mutex);
            m_read.push_back(std::move(command));
        }
        QMetaObject::invokeMethod(this, &CommandReader::deliver, Qt::QueuedConnection);
    };
    if (!m_worker.run(task, 1)) {
        task(); // the system grants no thread: late is better than never
    }
}

void CommandReader::deliver()
{
    std::deque<cli::Parsing<WindowCommand>> commands;
    {
        const std::scoped_lock lock(m_mutex);
        commands.swap(m_read);
    }
    for (const cli::Parsing<WindowCommand>& command : commands) {
        if (command) {
            Q_EMIT commandRead(*command);
        } else {
            Q_EMIT refused(command.error().message);
        }
    }
}

} // namespace holdall::ui
