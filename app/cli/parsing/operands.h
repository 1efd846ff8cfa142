#pragma once

#include "app/cli/parsing/commandline.h"
#include "app/jobs/request.h"
#include "codec/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdall::cli {

/// The operand that stands for standard input, or output.
inline constexpr std::string_view standardStream = "-";

/// What the operands name: files, or standard input for a - that stands alone. Refuses a - among
/// others.
Parsing<std::vector<Endpoint>> endpoints(const CommandLine& line);

bool isStandardStream(const Endpoint& endpoint);

/// The bytes of --dictionary's file, if one was given.
Parsing<std::optional<codec::Bytes>> readDictionary(const Options& options);

/// What --password-fd gives, if that was given: up to the descriptor's end or first line end, without that.
Parsing<std::optional<std::string>> readPassword(const Options& options);

} // namespace holdall::cli
