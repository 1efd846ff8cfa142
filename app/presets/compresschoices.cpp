#include "app/presets/compresschoices.h"

#include "app/jobs/operations/outputnames.h"

#include <set>
#include <utility>

namespace holdall {

namespace {

using Sources = std::vector<CompressSource>;

Sources withoutRepetitions(const Sources& sources)
{
    Sources unique;
    std::set<std::string> known;
    for (const CompressSource& source : sources) {
        if (known.insert(source.path.native()).second) {
            unique.push_back(source);
        }
    }
    return unique;
}

CompressRequest compressRequest(const CompressSource& source, const CompressChoices& choices)
{
    CompressRequest request{.source = source.path};
    request.directory = choices.directory;
    request.settings = choices.settings;
    request.conflict = choices.conflict;
    request.memoryLimit = choices.memoryLimit;
    request.volumeSize = source.isFolder ? std::nullopt : choices.volumeSize;
    request.reproducible = choices.reproducible;
    request.verify = choices.verify;
    request.trashSource = choices.trashSource;
    request.threads = choices.threads;
    request.revealsResult = choices.revealsResult;
    return request;
}

ArchiveRequest archiveRequest(const Sources& sources, const ArchiveFormat& format,
                              const CompressChoices& choices)
{
    ArchiveRequest request{.sources = {}, .format = format};
    for (const CompressSource& source : sources) {
        request.sources.push_back(source.path);
    }
    request.directory = choices.directory;
    request.settings = {.method = choices.method, .password = choices.password, .coder = choices.settings};
    request.excludes = choices.excludes;
    request.conflict = choices.conflict;
    request.memoryLimit = choices.memoryLimit;
    request.volumeSize = choices.volumeSize;
    request.reproducible = choices.reproducible;
    request.verify = choices.verify;
    request.trashSource = choices.trashSource;
    request.threads = choices.threads;
    request.revealsResult = choices.revealsResult;
    return request;
}

/// What becomes of a source that shares its result with no other.
Request requestForOne(const CompressSource& source, const CompressChoices& choices)
{
    const std::optional<ArchiveFormat> format = archiveFormatOf(choices);
    const bool isPacked = choices.container || (source.isFolder && choices.arrangement != Arrangement::Alone);
    return format && isPacked ? Request(archiveRequest({source}, *format, choices))
                              : Request(compressRequest(source, choices));
}

/// Puts the name that was typed in place of the one that the sources lend.
void giveName(Request& request, const CompressSource& source, const std::string& name)
{
    const std::filesystem::path target = resultPath(request, source).replace_filename(name);
    std::visit(
        [&]<typename T>(T& known) {
            if constexpr (requires { known.output; }) {
                known.output = target;
            }
        },
        request);
}

} // namespace

std::optional<ArchiveFormat> archiveFormatOf(const CompressChoices& choices)
{
    return choices.container ? ArchiveFormat{.container = *choices.container, .coder = {}}
                             : archiveFormatFor(choices.settings.format);
}

std::vector<Request> compressionRequests(const std::vector<CompressSource>& sources,
                                         const CompressChoices& choices)
{
    const Sources unique = withoutRepetitions(sources);
    const std::optional<ArchiveFormat> format = archiveFormatOf(choices);
    std::vector<Request> requests;
    if (unique.size() > 1 && format && choices.arrangement == Arrangement::Together) {
        requests.emplace_back(archiveRequest(unique, *format, choices));
    } else {
        requests.reserve(unique.size());
        for (const CompressSource& source : unique) {
            requests.push_back(requestForOne(source, choices));
        }
    }
    if (requests.size() == 1 && choices.name) {
        giveName(requests.front(), unique.front(), *choices.name);
    }
    return requests;
}

std::filesystem::path resultPath(const Request& request, const CompressSource& source)
{
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        return archivePath(*archive);
    }
    const auto& compression = std::get<CompressRequest>(request);
    return source.isFolder ? compressedFolderPath(compression, source.path)
                           : compressedPath(compression, source.path);
}

} // namespace holdall
