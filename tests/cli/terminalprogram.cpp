#include "terminalprogram.h"

#include "support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace holdall::test {

namespace {

using namespace Qt::StringLiterals;

Run finish(QProcess& process)
{
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {.status = ended ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

QString TerminalProgram::path()
{
    return QStringLiteral(HOLDALL_CLI);
}

Run TerminalProgram::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

Run TerminalProgram::shell(const QString& script) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLI"_s, path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(pathOf());
    process.start(u"bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, script});
    process.closeWriteChannel();
    return finish(process);
}

void TerminalProgram::start(QProcess& process, const QStringList& arguments) const
{
    process.setWorkingDirectory(pathOf());
    process.start(path(), arguments);
}

void TerminalProgram::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(name));
    }
}

QByteArray TerminalProgram::read(const QString& name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QString TerminalProgram::pathOf(const QString& name) const
{
    return QDir(QString::fromStdString(m_folder.path().native())).filePath(name);
}

QStringList TerminalProgram::files() const
{
    return QDir(pathOf()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                    QDir::Name);
}

QByteArray toQt(const codec::Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace holdall::test
