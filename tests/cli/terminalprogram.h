#pragma once

#include "app/io/testfolder.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace holdall::test {

/// What a run of holdall-cli did.
struct Run {
    int status = -1; ///< exit status; -1: crashed or hung
    QByteArray output; ///< standard output
    QString errors; ///< standard error
};

/// holdall-cli in an empty folder of its own, where the names below are.
class TerminalProgram {
public:
    static QString path(); ///< of the executable

    /// Runs `holdall-cli ARGUMENTS` with `input` as its standard input.
    Run run(const QStringList& arguments, const QByteArray& input = {}) const;

    /// Runs a shell script in which $CLI is the executable; for pipes and names that are no UTF-8.
    Run shell(const QString& script) const;

    /// Starts holdall-cli with its standard input open.
    void start(QProcess& process, const QStringList& arguments) const;

    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    QStringList files() const; ///< everything in the folder, hidden files too, sorted

private:
    QString pathOf(const QString& name = {}) const;

    TestFolder m_folder;
};

/// The bytes of a sample as Qt's.
QByteArray toQt(const codec::Bytes& bytes);

} // namespace holdall::test
