#pragma once

#include "app/io/folderwalk.h"
#include "app/jobs/operations/verifybatch.h"

#include <filesystem>
#include <vector>

namespace holdall {

/// Whether what several paths lead to is a target as often as it is found.
enum class Repeated { Kept, Dropped };

/// Finds what is to be verified where `paths` are given, in their order: a file itself, or what
/// findCompressed() finds in a folder. What could not be looked into, and what is not there, are targets too:
/// their verdicts say why.
TargetSearch searchFor(std::vector<std::filesystem::path> paths, Recursion recursion, Repeated repeated);

} // namespace holdall
