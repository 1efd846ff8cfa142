#include "app/io/extraction/strippedname.h"

#include "app/io/extraction/pathcomponents.h"

namespace holdall {

namespace {

bool leadsOut(std::string_view name)
{
    bool found = name.starts_with('/');
    while (!found && !name.empty()) {
        found = cutComponent(name) == "..";
    }
    return found;
}

} // namespace

std::optional<std::string> strippedName(std::string_view name, std::size_t count)
{
    if (leadsOut(name)) {
        return std::string(name);
    }
    for (std::size_t cut = 0; cut < count && !name.empty();) {
        cut += cutComponent(name) == "." ? 0U : 1U;
    }
    return name.empty() ? std::nullopt : std::optional(std::string(name));
}

} // namespace holdall
