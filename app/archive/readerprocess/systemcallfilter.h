#pragma once

#include <expected>
#include <span>

namespace holdall {

/// By seccomp: of the system's calls this process has those left that computing needs, and reading and
/// writing what is open; writing to the descriptors in `writable` only. All others fail with EPERM. Fails
/// with an errno.
[[nodiscard]] std::expected<void, int> forbidSystemCalls(std::span<const int> writable);

} // namespace holdall
