#include "support/program.h"

#include "support/patience.h"

#include <QProcess>

namespace holdall::test {

Ran run(const QString& program, const QStringList& arguments, codec::ByteView input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(reinterpret_cast<const char*>(input.data()), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    const QByteArray output = process.readAllStandardOutput();
    const codec::ByteView bytes =
        std::as_bytes(std::span(output.constData(), static_cast<std::size_t>(output.size())));
    return {.status = ended ? process.exitCode() : -1,
            .output = codec::Bytes(bytes.begin(), bytes.end()),
            .errors = QString::fromLocal8Bit(process.readAllStandardError())};
}

Ran runPython(const QString& code, codec::ByteView input)
{
    const QString script = QStringLiteral("import sys, lzma, bz2, gzip, zlib\n"
                                          "data = sys.stdin.buffer.read()\n"
                                          "%1\n"
                                          "sys.stdout.buffer.write(out)\n")
                               .arg(code);
    return run(QStringLiteral("python3"), {QStringLiteral("-c"), script}, input);
}

} // namespace holdall::test
