#include "app/archive/framing/windowstime.h"

#include <limits>

namespace holdall {

std::optional<std::uint64_t> fileTimeFrom(const FileTime& time)
{
    static constexpr std::int64_t from1601To1970 = 11'644'473'600; // seconds
    static constexpr std::int64_t unitsPerSecond = 10'000'000;
    static constexpr std::int64_t nanosecondsPerUnit = 100;
    static constexpr std::int64_t latest =
        static_cast<std::int64_t>(std::numeric_limits<std::uint64_t>::max() / unitsPerSecond) - 1;
    if (time.seconds < -from1601To1970 || time.seconds > latest - from1601To1970) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(time.seconds + from1601To1970) * unitsPerSecond
        + static_cast<std::uint64_t>(time.nanoseconds / nanosecondsPerUnit);
}

} // namespace holdall
