#pragma once

#include "support/patience.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>

namespace holdall::test {

/// Kills programs at moments that are spread over a time, the same ones in every run.
class Killer {
public:
    Killer(const QString& program, std::chrono::microseconds latest)
        : m_program(program)
        , m_moment(0, latest.count())
    {
    }

    /// Runs the program with `folder` as its argument, and kills it some time after it said something. False
    /// if it did not live so long.
    bool killIn(const std::filesystem::path& folder)
    {
        QProcess process;
        process.start(m_program, {QString::fromStdString(folder.native())});
        if (!process.waitForReadyRead(patience)) {
            return false;
        }
        const QDeadlineTimer deadline(std::chrono::microseconds(m_moment(m_random)), Qt::PreciseTimer);
        while (!deadline.hasExpired()) {
            QThread::yieldCurrentThread();
        }
        process.kill();
        return process.waitForFinished(patience) && process.exitStatus() == QProcess::CrashExit;
    }

private:
    const QString m_program;
    std::minstd_rand m_random{12345};
    std::uniform_int_distribution<std::chrono::microseconds::rep> m_moment;
};

/// The main() of a program for a Killer: does `work` in the folder that is its argument, for ever.
template <typename Work> int untilKilled(int argc, char* argv[], const Work& work)
{
    if (argc != 2) {
        return 2;
    }
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        work(std::filesystem::path(argv[1]));
    }
}

} // namespace holdall::test
