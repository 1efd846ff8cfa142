#pragma once

namespace holdall::test {

/// Milliseconds for what is sure to happen. Only what hangs takes so long, not what runs on a busy machine.
inline constexpr int patience = 120'000;

} // namespace holdall::test
