#pragma once

#include <optional>

namespace holdall {

/// To be called first thing in main(), before there are threads: if the command line is that of a reader
/// process (see ForeignReader), this is one, locks itself in, does its work, and returns main()'s result.
/// Nothing for every other command line.
std::optional<int> runArchiveReader(int argumentCount, char* arguments[]);

/// Whether this program has called it, and so can be started as a reader process.
bool canBeArchiveReader();

} // namespace holdall
