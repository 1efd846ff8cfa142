#pragma once

#include "codec/bytes.h"

#include <QString>
#include <QStringList>

namespace holdall::test {

/// What another program did.
struct Ran {
    int status = -1; ///< its exit status; -1 if it could not be run, crashed, or hung
    codec::Bytes output; ///< its standard output
    QString errors; ///< its standard error
};

/// Runs `program` with `input` as its standard input.
Ran run(const QString& program, const QStringList& arguments, codec::ByteView input);

/// Runs a piece of Python with `input` as sys.stdin.buffer; `data` holds all of it, and what the
/// piece leaves in `out` is the output.
Ran runPython(const QString& code, codec::ByteView input);

} // namespace holdall::test
