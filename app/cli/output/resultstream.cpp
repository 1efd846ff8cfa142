#include "app/cli/output/resultstream.h"

#include <cerrno>
#include <cstdio>

namespace holdall::cli {

void ResultStream::writeLine(const QString& line)
{
    writeLine(line.toUtf8());
}

void ResultStream::writeLine(QByteArray line)
{
    line.append('\n');
    write(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
}

void ResultStream::write(std::string_view text)
{
    if (m_failure) {
        return;
    }
    m_errors.eraseProgress();
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
        m_failure = errno;
    }
}

} // namespace holdall::cli
