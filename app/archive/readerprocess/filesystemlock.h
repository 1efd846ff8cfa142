#pragma once

#include <expected>

namespace holdall {

/// By Landlock: this process can open, make and change nothing in the file system any more, and reach no
/// network. Does nothing where the kernel has no Landlock. Needs "no new privileges". Fails with an errno.
[[nodiscard]] std::expected<void, int> forbidFileSystem();

} // namespace holdall
