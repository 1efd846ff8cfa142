#include "app/error.h"

#include <cerrno>

namespace holdall {

namespace {

ErrorKind kindFromErrno(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::PermissionDenied;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case EEXIST:
        return ErrorKind::AlreadyExists;
    case EISDIR:
        return ErrorKind::IsFolder;
    default:
        return ErrorKind::System;
    }
}

ErrorKind kindFromCodec(codec::ErrorKind kind)
{
    switch (kind) {
    case codec::ErrorKind::InvalidOption:
        return ErrorKind::Option;
    case codec::ErrorKind::MemoryLimit:
        return ErrorKind::MemoryLimit;
    case codec::ErrorKind::OutputLimit:
        return ErrorKind::SizeLimit;
    case codec::ErrorKind::Mismatch:
        return ErrorKind::VerificationFailed;
    case codec::ErrorKind::ReadFailed:
    case codec::ErrorKind::WriteFailed:
    case codec::ErrorKind::OutOfMemory:
        return ErrorKind::System;
    case codec::ErrorKind::Internal:
        return ErrorKind::Internal;
    case codec::ErrorKind::Corrupt:
    case codec::ErrorKind::Truncated:
    case codec::ErrorKind::UnknownFormat:
    case codec::ErrorKind::UnsupportedCheck:
    case codec::ErrorKind::UnsupportedOption:
    case codec::ErrorKind::EndOfStream:
    case codec::ErrorKind::NeedsDictionary:
        return ErrorKind::Data;
    }
    return ErrorKind::Internal;
}

} // namespace

Error errorFrom(const codec::Error& error, const std::filesystem::path& path)
{
    const ErrorKind kind = kindFromCodec(error.kind);
    if (kind == ErrorKind::System) {
        const bool isOutOfMemory = error.kind == codec::ErrorKind::OutOfMemory;
        return errorFromErrno(isOutOfMemory ? ENOMEM : error.nativeCode, path);
    }
    return {.kind = kind, .path = path, .needed = error.bytesNeeded, .codec = error};
}

Error entryError(EntryProblem problem, const std::filesystem::path& name)
{
    return {.kind = ErrorKind::Data, .path = name, .entry = problem};
}

bool isWarning(const Error& error)
{
    return error.entry == EntryProblem::NameCollision || error.entry == EntryProblem::AttributesReduced;
}

Error errorFromErrno(int code, const std::filesystem::path& path)
{
    return {.kind = kindFromErrno(code), .path = path, .systemCode = code};
}

} // namespace holdall
