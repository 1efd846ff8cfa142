#include "app/cli/parsing/workingfolder.h"

#include "app/cli/parsing/operands.h"

#include <optional>
#include <string_view>

namespace holdall::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view patternCharacters = "*?[\\";

void resolve(std::optional<fs::path>& path, const fs::path& folder)
{
    if (path) {
        path = folder / *path;
    }
}

/// `path` as a shell pattern that matches nothing else.
std::string asPattern(const fs::path& path)
{
    std::string pattern;
    for (const char character : path.native()) {
        if (patternCharacters.contains(character)) {
            pattern.push_back('\\');
        }
        pattern.push_back(character);
    }
    return pattern;
}

/// A pattern with a slash is held against a source's whole name, which became absolute.
void resolvePattern(std::string& pattern, const fs::path& folder)
{
    if (pattern.contains('/') && !pattern.starts_with('/')) {
        pattern.insert(0, asPattern(folder / ""));
    }
}

} // namespace

void resolveNames(CommandLine& line, const fs::path& folder)
{
    Options& options = line.options;
    for (std::string& operand : line.operands) {
        if (operand != standardStream) {
            operand = (folder / operand).native();
        }
    }
    if (auto* output = options.output ? std::get_if<fs::path>(&*options.output) : nullptr) {
        *output = folder / *output;
    }
    resolve(options.directory, folder);
    resolve(options.into, folder);
    resolve(options.dictionary, folder);
    for (fs::path& report : options.reports) {
        report = folder / report;
    }
    if (line.command == Command::Compress) { // else patterns are about names in archives
        for (std::string& pattern : options.excludes) {
            resolvePattern(pattern, folder);
        }
    }
}

} // namespace holdall::cli
