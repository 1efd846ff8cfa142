#include "app/jobs/operations/outputnames.h"

#include "codec/format.h"

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
