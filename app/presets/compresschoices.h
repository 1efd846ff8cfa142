#pragma once

#include "app/jobs/request.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// What is made of several sources, or of a folder.
enum class Arrangement {
    Together, ///< one archive of all of them
    Each, ///< an archive of each; of a file alone a compressed file where the format is a coder's
    Alone, ///< no archive: every file is compressed for itself. Only with a coder's format
};

/// How a person wants things compressed, for any sources. A value.
struct CompressChoices {
    /// Tar (without a coder), Zip or SevenZip; unset: the coder's format of `settings`, around a tar where an
    /// archive is wanted.
    std::optional<Container> container = {};
    codec::EncoderSettings settings = {}; ///< of a container: its level and filters
    std::optional<ZipMethod> method = {}; ///< zip
    std::optional<std::string> password = {}; ///< zip: bytes; never stored
    Arrangement arrangement = Arrangement::Together;
    std::vector<std::string> excludes = {}; ///< shell patterns, see matchesAny(); of archives
    bool reproducible = false;
    std::optional<std::uint64_t> volumeSize = {}; ///< bytes
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes
    unsigned threads = 0; ///< at most; 0: as many as there are
    bool verify = true;
    bool trashSource = false; ///< never stored: it is chosen each time
    bool revealsResult = false; ///< shows it in the file manager once it is there
    std::optional<std::filesystem::path> directory = {}; ///< unset: beside the source
    std::optional<std::string> name = {}; ///< of the one result; never stored
    Conflict conflict = Conflict::Rename;
};

/// Something that is to be compressed.
struct CompressSource {
    std::filesystem::path path;
    bool isFolder = false;
};

/// The archive that `choices` mean, if they mean one: a container of its own, or a tar in a coder.
std::optional<ArchiveFormat> archiveFormatOf(const CompressChoices& choices);

/// What to do to have these sources compressed so: at least one request, or none for no sources. A source
/// that is given twice counts once. Looks at no disk unless a source's path ends in "..".
std::vector<Request> compressionRequests(const std::vector<CompressSource>& sources,
                                         const CompressChoices& choices);

/// Where the result of one of compressionRequests(), whose (first) source this is, stands if nothing is in
/// its way.
std::filesystem::path resultPath(const Request& request, const CompressSource& source);

} // namespace holdall
