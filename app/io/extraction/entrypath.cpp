#include "app/io/extraction/entrypath.h"

#include "app/io/extraction/pathcomponents.h"

#include <optional>

namespace holdall {

namespace {

constexpr std::size_t longestComponent = 255; // bytes, on every file system of Linux
constexpr std::size_t longestEntryName = 65'535; // bytes, the most that a zip's field can say

/// What a platform holds against a name's component. On Linux "C:" and backslashes are ordinary bytes.
std::optional<EntryProblem> problemOf(std::string_view component)
{
    if (component == "..") {
        return EntryProblem::UnsafeName;
    }
    return component.size() > longestComponent ? std::optional(EntryProblem::NameTooLong) : std::nullopt;
}

std::optional<EntryProblem> problemOfWhole(std::string_view name)
{
    if (name.empty() || name.starts_with('/') || name.contains('\0')) {
        return EntryProblem::UnsafeName;
    }
    return name.size() > longestEntryName ? std::optional(EntryProblem::NameTooLong) : std::nullopt;
}

} // namespace

Result<EntryPath> EntryPath::clean(std::string_view name, std::size_t maxDepth)
{
    const auto refusal = [&](EntryProblem problem) { return std::unexpected(entryError(problem, name)); };
    if (const std::optional<EntryProblem> problem = problemOfWhole(name)) {
        return refusal(*problem);
    }
    EntryPath path;
    path.m_text.reserve(name.size());
    std::size_t components = 0;
    for (std::string_view rest = name; !rest.empty();) {
        const std::string_view component = cutComponent(rest);
        if (component.empty() || component == ".") {
            continue;
        }
        if (const std::optional<EntryProblem> problem = problemOf(component)) {
            return refusal(*problem);
        }
        if (components++ > maxDepth) {
            return refusal(EntryProblem::NameTooLong);
        }
        path.m_text += path.m_text.empty() ? "" : "/";
        path.m_nameStart = path.m_text.size();
        path.m_text += component;
    }
    return path;
}

} // namespace holdall
