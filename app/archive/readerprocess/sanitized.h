#pragma once

namespace holdall {

/// Whether this is a build with sanitizers, which need memory, shadows and pipes of their own.
#ifdef __has_feature
inline constexpr bool isSanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
inline constexpr bool isSanitized = false;
#endif

} // namespace holdall
