#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/archivemap.h"
#include "app/archive/archiveoptions.h"
#include "app/archive/editing/archivechange.h"
#include "app/io/folderwalk.h"
#include "codec/settings.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace holdall {

/// Standard input or standard output.
struct StandardStream {
    bool operator==(const StandardStream&) const = default;
};

/// Where a stream comes from or goes to.
using Endpoint = std::variant<std::filesystem::path, StandardStream>;

/// What to do when an output exists.
enum class Conflict {
    Fail,
    Skip, ///< keep the existing file; the job succeeds without an output
    Rename, ///< "NAME (2).EXT"
    Overwrite, ///< replace it, once the new file is complete
    Ask, ///< a question to the person (window only)
};

/// The word for it on the command line and in files.
std::string_view name(Conflict conflict);
std::optional<Conflict> conflictFromName(std::string_view name);

/// Whether extraction makes a folder of its own. Auto: only for more than one top-level entry.
enum class FolderPolicy { Auto, Always, Never };

/// The word for it on the command line and in files.
std::string_view name(FolderPolicy policy);
std::optional<FolderPolicy> folderPolicyFromName(std::string_view name);

/// Compress one file into one stream, or every file of a folder into the same tree of names.
struct CompressRequest {
    Endpoint source;
    std::optional<Endpoint> output = {}; ///< exact; unset: the source's name and the format's suffix
    std::optional<std::filesystem::path> directory = {}; ///< for the default name; unset: beside the source
    codec::EncoderSettings settings = {};
    Conflict conflict = Conflict::Rename;
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes
    std::optional<std::uint64_t> volumeSize = {}; ///< bytes; makes volumes NAME.001, ...; not of a folder
    bool reproducible = false; ///< no names or times of now in the output
    bool verify = true; ///< decode the result and compare it with the source before it gets its name
    bool trashSource = false; ///< after verification passed; implies verify
    unsigned threads = 0; ///< that code at the same time at most; 0: the job's share
    bool revealsResult = false; ///< the window shows it in the file manager afterwards
};

/// Decompress one file, or extract an archive.
struct ExtractRequest {
    Endpoint source;
    std::optional<Endpoint> output = {}; ///< exact; unset: the source's name less its suffix
    std::optional<std::filesystem::path> into = {}; ///< for the default name; unset: beside the source
    FolderPolicy folder = FolderPolicy::Auto;
    codec::DecoderSettings settings = {}; ///< unset format: recognised
    Conflict conflict = Conflict::Rename;
    std::optional<std::uint64_t> maxSize = {}; ///< bytes of output
    std::optional<std::uint64_t> maxRatio = {}; ///< output : input, looked at once the output is past 1 GiB
    std::optional<std::uint64_t> maxEntries = {}; ///< of an archive
    std::vector<std::string> includes = {}; ///< shell patterns, see matchesAny(); none: all
    std::vector<std::string> excludes = {};
    std::vector<std::string> entries = {}; ///< exact names, see EntrySelection; none: all
    std::optional<EntryPlaces> places = {}; ///< of just these entries, if known: the rest need not be read
    std::size_t strip = 0; ///< components that names lose at their front; what has no more is left out
    bool outwardLinks = false; ///< make also those that lead, or may lead, out of what is extracted
    std::optional<std::string> password = {}; ///< of an archive: bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
    bool trashSource = false; ///< after everything was written and checked; not if anything is left out
    bool revealsResult = false; ///< the window shows it in the file manager afterwards
};

/// Decode one file into nothing and say what is wrong with it.
struct VerifyRequest {
    Endpoint source;
    codec::DecoderSettings settings = {}; ///< unset format: recognised
    bool sha256 = false; ///< also compute the file's SHA-256
    std::optional<std::string> password = {}; ///< of an archive: bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
};

/// Verify files, and the archives in folders, as one job: see Job::verdictsArrived.
struct BatchVerifyRequest {
    std::vector<std::filesystem::path> paths; ///< at least one; folders are searched
    Recursion recursion = Recursion::All; ///< whether the folders in those are searched too
    codec::DecoderSettings settings = {}; ///< unset format: recognised
    bool sha256 = false; ///< also compute each file's SHA-256
    std::optional<std::string> password = {}; ///< of archives: bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
    std::vector<std::filesystem::path> reports = {}; ///< written at the end, in the format of their suffix
};

/// Put files and folders into one archive.
struct ArchiveRequest {
    std::vector<std::filesystem::path> sources; ///< at least one
    ArchiveFormat format = {};
    std::optional<Endpoint> output = {}; ///< exact; unset: named after the sources
    std::optional<std::filesystem::path> directory =
        {}; ///< for the default name; unset: beside the first source
    ArchiveSettings settings = {};
    std::vector<std::string> excludes = {}; ///< shell patterns, see matchesAny()
    Conflict conflict = Conflict::Rename;
    std::optional<std::uint64_t> memoryLimit = {}; ///< bytes
    std::optional<std::uint64_t> volumeSize = {}; ///< bytes; makes volumes NAME.001, ...
    bool reproducible = false; ///< no owners, and no times after SOURCE_DATE_EPOCH
    bool verify = true; ///< read the result again and compare it with the sources before it gets its name
    bool trashSource = false; ///< after verification passed; implies verify
    unsigned threads = 0; ///< that code at the same time at most; 0: the job's share
    bool revealsResult = false; ///< the window shows it in the file manager afterwards
};

/// Change an archive in its place: a new one is made beside it, read again and compared, and then takes its
/// name, mode, owner and attributes. Until then nothing is changed. A symbolic link to it stays one.
struct EditRequest {
    std::filesystem::path archive; ///< a tar with or without a coder, ZIP or 7z; not in volumes
    std::vector<ArchiveChange> changes = {};
    Conflict conflict = Conflict::Fail; ///< about names in the archive; see EditRules::settle
    ZipMethod method = ZipMethod::Deflate; ///< of what is added to a ZIP
    codec::EncoderSettings coder = {}; ///< as ArchiveSettings has it: of what is added to a ZIP, else of all

    /// Bytes. Needed to add to a ZIP in which entries are encrypted, which encrypts what is added too; asked
    /// for if it is not here or wrong. Else it does nothing.
    std::optional<std::string> password = {};
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
};

using Request = std::variant<CompressRequest, ExtractRequest, VerifyRequest, ArchiveRequest, EditRequest,
                             BatchVerifyRequest>;

/// The file or folder that a request is about, the first of several; null for standard input.
const std::filesystem::path* subjectOf(const Request& request);

/// Whether what is made is the compressed side.
bool isCompression(const Request& request);

/// Whether nothing is made.
bool isVerification(const Request& request);

} // namespace holdall
