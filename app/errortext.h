#pragma once

#include "app/error.h"

#include <QString>

namespace holdall {

/// An error in words. Plain text; names in it are cleaned for display.
struct ErrorText {
    QString title = {}; ///< what happened, short: "Damaged at byte 4096"
    QString detail = {}; ///< more, for those who ask; may be empty
    QString hint = {}; ///< what can be done; may be empty
};

/// The one place where errors become sentences, for the window and for the terminal. Names the
/// option and its allowed values, the byte offset, the memory needed, where they are known.
ErrorText describe(const Error& error);

/// "PATH: what is wrong: what can be done", as messages in a terminal are; one line without a full
/// stop. What is not known is left out: a path for standard input, a hint.
QString terminalMessage(const Error& error);

/// "1.5 GiB", "64 MiB", "1023 bytes"; for people: rounded to tenths, but exact below 1 KiB.
QString sizeText(std::uint64_t bytes);

} // namespace holdall
