#pragma once

#include "codec/error.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>

namespace holdall {

/// What a job can fail with.
enum class ErrorKind {
    Data, ///< the data is wrong, unsupported or not safe: see Error::codec, or Error::entry
    Option, ///< an option value or combination is refused: see Error::codec
    NotFound,
    PermissionDenied,
    DiskFull, ///< no space, or over a quota
    AlreadyExists, ///< the output exists and may not be replaced
    IsFolder, ///< a folder where a file is needed
    NotRegular, ///< a device, pipe or socket where a file is needed
    SourceChanged, ///< the source became shorter, longer or newer while it was read
    VerificationFailed, ///< the result, decoded again, is not what the source holds
    MemoryLimit, ///< see Error::needed
    SizeLimit, ///< more output than --max-size allows; see Error::needed for the limit
    RatioLimit, ///< more output for the input than --max-ratio allows; see Error::needed for the limit
    System, ///< any other refusal of the system: see Error::systemCode
    Internal, ///< a bug
};

/// What is wrong with an entry of an archive. The error's path is the entry's name.
enum class EntryProblem {
    TooMany, ///< more entries, or more names and links to keep, than the limit; see Error::needed
    UnsafeName, ///< the name is empty, absolute, or leads out with ".."
    NameTooLong, ///< the name, one of its components, or its depth
    NameCollision, ///< a warning: it differs from an earlier name in case or normalisation only
    Conflict, ///< it is a folder where another entry is none, or the other way round
    OutwardLink, ///< a link that leads out of what is extracted, or may
    LinkTargetMissing, ///< a hard link to what was not extracted, or a link to nothing
    SpecialFile, ///< a device, pipe or socket
    AttributesReduced, ///< a warning: it stands without some of the attributes that the archive has
    ReaderHung, ///< the process that reads the archive, whose path the error has, did nothing any more
    ReaderCrashed, ///< this process came to an end that nobody expected
    NotEditable, ///< an archive, whose path the error has, that can be read but not changed
    ForeignData, ///< something stands before or behind this archive that a changed one would not have
    NotKept, ///< a changed archive could not hold the entry as it is
    ReadersDisagree, ///< of VerificationFailed: a second reader found something else in what was written
};

/// One error of one job. A value; errortext.h turns it into sentences.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::filesystem::path path = {}; ///< the file that it is about
    int systemCode = 0; ///< errno, where the system said no
    std::uint64_t needed =
        0; ///< MemoryLimit, DiskFull: bytes that would do, if known. The other limits: the limit
    std::optional<codec::Error> codec = {}; ///< Data, Option: what the codec library said
    std::optional<EntryProblem> entry =
        {}; ///< Data, VerificationFailed: what is wrong with an entry, if it is about one
};

template <typename T> using Result = std::expected<T, Error>;

/// The error for what the codec library said about `path`. ReadFailed, WriteFailed and OutOfMemory
/// become the system's error, InvalidOption becomes Option, the limits become limits, Mismatch becomes
/// VerificationFailed, the rest is Data.
Error errorFrom(const codec::Error& error, const std::filesystem::path& path);

/// The error for an entry of the name `name`.
Error entryError(EntryProblem problem, const std::filesystem::path& name);

/// Whether an error is a warning: what it is about was done nevertheless.
bool isWarning(const Error& error);

/// The error for an errno about `path`.
Error errorFromErrno(int code, const std::filesystem::path& path);

} // namespace holdall
