#pragma once

#include "codec/error.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>

namespace holdall {

/// What a job can fail with.
enum class ErrorKind {
    Data, ///< the compressed data is wrong or unsupported: see Error::codec
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

/// One error of one job. A value; errortext.h turns it into sentences.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::filesystem::path path = {}; ///< the file that it is about
    int systemCode = 0; ///< errno, where the system said no
    std::uint64_t needed = 0; ///< MemoryLimit: bytes that would do. SizeLimit, RatioLimit: the limit
    std::optional<codec::Error> codec = {}; ///< Data, Option: what the codec library said
};

template <typename T> using Result = std::expected<T, Error>;

/// The error for what the codec library said about `path`. ReadFailed, WriteFailed and OutOfMemory
/// become the system's error, InvalidOption becomes Option, the limits become limits, Mismatch becomes
/// VerificationFailed, the rest is Data.
Error errorFrom(const codec::Error& error, const std::filesystem::path& path);

/// The error for an errno about `path`.
Error errorFromErrno(int code, const std::filesystem::path& path);

} // namespace holdall
