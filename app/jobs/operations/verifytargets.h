#pragma once

#include "app/io/folderwalk.h"
#include "app/jobs/operations/verifybatch.h"

#include <filesystem>
#include <span>
#include <stop_token>
#include <vector>

namespace holdall {

/// What is to be verified where `path` is given: the file itself, or what findCompressed() finds in a folder.
/// What could not be looked into, and what is not there, are targets too: their verdicts say why.
std::vector<VerifyTarget> findTargets(const std::filesystem::path& path, Recursion recursion,
                                      const std::stop_token& stop);

/// The same for several, in their order; what is found twice is a target once.
std::vector<VerifyTarget> findTargets(std::span<const std::filesystem::path> paths, Recursion recursion,
                                      const std::stop_token& stop);

} // namespace holdall
