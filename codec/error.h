#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace holdall::codec {

/// What went wrong. Values, not text: the layers above turn them into sentences.
enum class ErrorKind {
    Corrupt, ///< the data contradicts itself: a wrong check, an impossible code, a damaged header
    Truncated, ///< the data ends before the stream does
    UnknownFormat, ///< no format that was asked for starts like this
    UnsupportedCheck, ///< the stream carries an integrity check that this library cannot compute
    UnsupportedOption, ///< the stream, or the call, needs an ability that this coder lacks
    InvalidOption, ///< an option value or combination that is refused; see Error::option
    MemoryLimit, ///< more memory is needed than the limit allows; see Error::bytesNeeded
    OutOfMemory, ///< the system refused an allocation
    EndOfStream, ///< a call after the stream ended or was finished
    NeedsDictionary, ///< the stream was made with a preset dictionary that was not given, or not this one
    ReadFailed, ///< the byte source failed; nativeCode is its errno
    WriteFailed, ///< the byte sink failed; nativeCode is its errno
    OutputLimit, ///< more output than the caller allows; see Error::bytesNeeded for the limit
    Mismatch, ///< decoded data differs from what it was compared with
    Internal, ///< a coder library broke its own contract: a bug
};

/// The stable English identifier of a kind, for logs and tests ("Corrupt"). Never shown translated.
std::string_view name(ErrorKind kind);

/// An option that was refused. All three are untranslated tokens of the command line contract.
struct OptionProblem {
    std::string option; ///< the option's name: "preset", "check", "filters", "window-bits", ...
    std::string value; ///< what was given
    std::string allowed; ///< what would be accepted: "0..9", "none crc32 crc64 sha256", ...
};

/// One error. Cheap to move, safe to copy to another thread.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    int nativeCode = 0; ///< the library's own code (lzma_ret, BZ_*, Z_*, ZSTD_ErrorCode) or errno
    std::optional<std::uint64_t> offset = {}; ///< bytes into the compressed data where it was met
    std::uint64_t bytesNeeded = 0; ///< MemoryLimit: bytes of memory that would do
    std::optional<OptionProblem> option = {}; ///< InvalidOption and UnsupportedOption only
};

template <typename T> using Result = std::expected<T, Error>;

/// An InvalidOption failure, ready to return.
std::unexpected<Error> invalidOption(std::string option, std::string value, std::string allowed);

/// A failure of this kind with the library's own code, ready to return.
std::unexpected<Error> failure(ErrorKind kind, int nativeCode = 0);

} // namespace holdall::codec
