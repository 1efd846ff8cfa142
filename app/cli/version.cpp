#include "app/cli/version.h"

namespace holdall::cli {

std::string_view version()
{
    return HOLDALL_VERSION;
}

} // namespace holdall::cli
