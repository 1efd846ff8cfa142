#pragma once

#include <cstdint>
#include <expected>
#include <span>

namespace holdall {

/// What a process that is locked in may still do.
struct Lock {
    std::uint64_t memoryLimit = 0; ///< bytes that it may allocate beyond what it has; 0: any
    int firstForbidden = 3; ///< descriptors from this number on are closed
    std::span<const int> writable; ///< descriptors that it may write to
};

/// Takes from this process, for good, all that parsing untrusted data needs not: opening files, making
/// them, starting programs, sockets, tracing, new descriptors, memory beyond the limit. It dies with the
/// thread that started it. To be called while it has one thread, and before it has looked at anything
/// untrusted. Fails with an errno: then it must end. A kernel without Landlock is no failure; one without
/// seccomp is.
[[nodiscard]] std::expected<void, int> lockIn(const Lock& lock);

} // namespace holdall
