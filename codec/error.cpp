#include "codec/error.h"

#include <utility>

namespace holdall::codec {

std::string_view name(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Corrupt:
        return "Corrupt";
    case ErrorKind::Truncated:
        return "Truncated";
    case ErrorKind::UnknownFormat:
        return "UnknownFormat";
    case ErrorKind::UnsupportedCheck:
        return "UnsupportedCheck";
    case ErrorKind::UnsupportedOption:
        return "UnsupportedOption";
    case ErrorKind::InvalidOption:
        return "InvalidOption";
    case ErrorKind::MemoryLimit:
        return "MemoryLimit";
    case ErrorKind::OutOfMemory:
        return "OutOfMemory";
    case ErrorKind::EndOfStream:
        return "EndOfStream";
    case ErrorKind::NeedsDictionary:
        return "NeedsDictionary";
    case ErrorKind::ReadFailed:
        return "ReadFailed";
    case ErrorKind::WriteFailed:
        return "WriteFailed";
    case ErrorKind::OutputLimit:
        return "OutputLimit";
    case ErrorKind::Mismatch:
        return "Mismatch";
    case ErrorKind::Internal:
        return "Internal";
    }
    std::unreachable();
}

std::unexpected<Error> invalidOption(std::string option, std::string value, std::string allowed)
{
    return std::unexpected(Error{
        .kind = ErrorKind::InvalidOption,
        .option = OptionProblem{std::move(option), std::move(value), std::move(allowed)},
    });
}

std::unexpected<Error> failure(ErrorKind kind, int nativeCode)
{
    return std::unexpected(Error{.kind = kind, .nativeCode = nativeCode});
}

} // namespace holdall::codec
