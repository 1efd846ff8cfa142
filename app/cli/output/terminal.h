#pragma once

#include <QtTypes>

namespace holdall::cli {

enum class StandardFile { Input = 0, Output = 1, Errors = 2 };

bool isTerminal(StandardFile file);

/// Of the terminal behind standard error; 80 if it does not tell.
qsizetype terminalColumns();

/// Makes sure that descriptors 0 to 2 are taken, so that no file opened later gets the number of a
/// closed standard stream: using such a stream stays the error that it was. Also has writing to a
/// pipe that nobody reads, or past the file-size limit (ulimit -f), reported as an error instead of
/// ending the process.
void secureStandardFiles();

} // namespace holdall::cli
