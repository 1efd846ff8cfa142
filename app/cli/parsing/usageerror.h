#pragma once

#include "app/cli/exitstatus.h"
#include "app/error.h"
#include "codec/error.h"

#include <QString>

#include <expected>
#include <string_view>

namespace holdall::cli {

/// Why a command line is refused, before anything is done.
struct UsageError {
    QString message; ///< "WHAT: what is wrong: what can be done"; clean for display
    ExitStatus status = ExitStatus::Usage; ///< System if a file that it names cannot be read
};

template <typename T> using Parsing = std::expected<T, UsageError>;

/// About `subject`, an option or an operand as it was given; its bytes are cleaned for display.
std::unexpected<UsageError> refuse(std::string_view subject, const QString& problem, const QString& hint);

/// The codec library's word on an option that it refuses.
std::unexpected<UsageError> refuse(const codec::Error& error);

/// A file that the command line names and that cannot be used.
std::unexpected<UsageError> refuse(const Error& error);

} // namespace holdall::cli
