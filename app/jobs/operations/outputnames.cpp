#include "app/jobs/operations/outputnames.h"

#include "codec/format.h"

#include <algorithm>
#include <format>

namespace holdall {

namespace {

namespace fs = std::filesystem;

const fs::path* exactPath(const std::optional<Endpoint>& output)
{
    return output ? std::get_if<fs::path>(&*output) : nullptr;
}

/// The folder's path with its own name at the end: "a/b/" and ".." have none.
fs::path named(const fs::path& folder)
{
    const fs::path name = folder.filename();
    if (!name.empty() && name != "." && name != "..") {
        return folder;
    }
    std::error_code failed;
    const fs::path whole = fs::canonical(folder, failed);
    return failed ? folder : whole;
}

/// What all names begin with, less what only parts it from the rest.
std::string commonStart(const std::vector<fs::path>& sources)
{
    std::string start = sources.front().filename().native();
    for (const fs::path& source : sources) {
        const std::string name = source.filename().native();
        const auto end = std::ranges::mismatch(start, name).in1;
        start.erase(end, start.end());
    }
    const std::size_t last = start.find_last_not_of(" -_.(");
    return last == std::string::npos ? std::string() : start.substr(0, last + 1);
}

std::string archiveName(const std::vector<fs::path>& sources, const fs::path& first)
{
    static constexpr std::size_t shortestStart = 5; // bytes that are worth a name
    if (sources.size() == 1) {
        const std::string name = first.filename().native();
        const std::string stem = archiveStem(name);
        return stem == name ? codec::decodedName(name) : stem;
    }
    if (std::string start = commonStart(sources); start.size() >= shortestStart) {
        return start;
    }
    std::error_code ignored; // then the name below is used
    const std::string folder = fs::absolute(first, ignored).parent_path().filename().native();
    return folder.empty() ? "archive" : folder;
}

} // namespace

fs::path compressedPath(const CompressRequest& request, const fs::path& source)
{
    if (const fs::path* exact = exactPath(request.output)) {
        return *exact;
    }
    const std::string suffix(codec::info(request.settings.format).suffixes.front());
    return request.directory.value_or(source.parent_path()) / (source.filename().native() + suffix);
}

fs::path compressedFolderPath(const CompressRequest& request, const fs::path& source)
{
    if (const fs::path* exact = exactPath(request.output)) {
        return *exact;
    }
    const fs::path folder = named(source);
    const std::string name =
        std::format("{} ({})", folder.filename().native(), codec::info(request.settings.format).name);
    return request.directory.value_or(folder.parent_path()) / name;
}

fs::path archivePath(const ArchiveRequest& request)
{
    if (const fs::path* exact = exactPath(request.output)) {
        return *exact;
    }
    const fs::path first = named(request.sources.front());
    const std::string name =
        archiveName(request.sources, first) + std::string(info(request.format).suffixes.front());
    return request.directory.value_or(first.parent_path()) / name;
}

fs::path extractedPath(const ExtractRequest& request, const fs::path& source)
{
    if (const fs::path* exact = exactPath(request.output)) {
        return *exact;
    }
    const std::string name = source.filename().native();
    const std::string decoded = codec::decodedName(name);
    const std::string target = decoded == name ? name + ".out" : decoded;
    return request.into.value_or(source.parent_path()) / target;
}

} // namespace holdall
