#include "app/jobs/operations/sourcedateepoch.h"

#include <cstdlib>

namespace holdall {

std::int64_t sourceDateEpoch()
{
    const char* text = std::getenv("SOURCE_DATE_EPOCH");
    return text == nullptr ? 0 : std::strtoll(text, nullptr, 10);
}

} // namespace holdall
