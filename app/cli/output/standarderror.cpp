#include "app/cli/output/standarderror.h"

#include "app/cli/output/terminal.h"

#include <cstdio>
#include <utility>

namespace holdall::cli {

namespace {

/// In one piece, so that lines of several processes do not mix.
void write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    // There is nowhere left to say that this failed.
    [[maybe_unused]] const std::size_t written =
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

StandardError::StandardError(QString program)
    : m_program(std::move(program))
    , m_isTerminal(cli::isTerminal(StandardFile::Errors))
{
}

void StandardError::message(const QString& text)
{
    eraseProgress();
    write(QStringLiteral("%1: %2\n").arg(m_program, text));
}

void StandardError::note(const QString& text)
{
    if (m_isTerminal) {
        eraseProgress();
        write(text + u'\n');
    }
}

void StandardError::showProgress(const QString& line)
{
    if (m_isTerminal) {
        write(QStringLiteral("\r\033[K") + line);
        m_hasProgress = true;
    }
}

void StandardError::eraseProgress()
{
    if (std::exchange(m_hasProgress, false)) {
        write(QStringLiteral("\r\033[K"));
    }
}

} // namespace holdall::cli
