#pragma once

#include <cstdint>

namespace holdall {

/// SOURCE_DATE_EPOCH, as reproducible builds set it, or 0: seconds since 1970.
std::int64_t sourceDateEpoch();

} // namespace holdall
