#include "app/verify/verdict.h"

#include "app/archive/framing/passwordproblem.h"

#include <algorithm>

namespace holdall {

namespace {

using Status = Verdict::Status;

Status statusFromData(codec::ErrorKind kind, bool isFormatKnown)
{
    switch (kind) {
    case codec::ErrorKind::Truncated:
        return Status::Truncated;
    case codec::ErrorKind::UnknownFormat:
        return isFormatKnown ? Status::Damaged : Status::Unsupported;
    case codec::ErrorKind::UnsupportedCheck:
    case codec::ErrorKind::UnsupportedOption:
    case codec::ErrorKind::InvalidOption:
    case codec::ErrorKind::NeedsDictionary:
    case codec::ErrorKind::MemoryLimit:
    case codec::ErrorKind::OutputLimit:
        return Status::Unsupported;
    case codec::ErrorKind::Corrupt:
    case codec::ErrorKind::Mismatch:
    case codec::ErrorKind::EndOfStream:
        return Status::Damaged;
    case codec::ErrorKind::OutOfMemory:
    case codec::ErrorKind::ReadFailed:
    case codec::ErrorKind::WriteFailed:
    case codec::ErrorKind::Internal:
        break;
    }
    return Status::Unreadable;
}

Status statusFrom(const Error& error, bool isFormatKnown)
{
    if (needsPassword(error)) {
        return Status::Encrypted;
    }
    switch (error.kind) {
    case ErrorKind::Data:
        return error.codec ? statusFromData(error.codec->kind, isFormatKnown) : Status::Damaged;
    case ErrorKind::VerificationFailed:
        return Status::Damaged;
    case ErrorKind::Option:
    case ErrorKind::MemoryLimit:
    case ErrorKind::SizeLimit:
    case ErrorKind::RatioLimit:
        return Status::Unsupported;
    case ErrorKind::NotFound:
    case ErrorKind::PermissionDenied:
    case ErrorKind::DiskFull:
    case ErrorKind::AlreadyExists:
    case ErrorKind::IsFolder:
    case ErrorKind::NotRegular:
    case ErrorKind::SourceChanged:
    case ErrorKind::System:
    case ErrorKind::Internal:
        break;
    }
    return Status::Unreadable;
}

bool isChecked(codec::Check check)
{
    return check != codec::Check::None && check != codec::Check::Unknown;
}

} // namespace

std::size_t badness(const Verdict& verdict)
{
    const auto found = std::ranges::find(statusesByBadness, verdict.status);
    const auto place = static_cast<std::size_t>(found - statusesByBadness.begin());
    return 2 * place + (verdict.warnings.empty() ? 1 : 0);
}

std::string_view name(Verdict::Status status)
{
    switch (status) {
    case Status::Intact:
        return "intact";
    case Status::Damaged:
        return "damaged";
    case Status::Truncated:
        return "truncated";
    case Status::Unchecked:
        return "unchecked";
    case Status::Unsupported:
        return "unsupported";
    case Status::Encrypted:
        return "encrypted";
    case Status::Unreadable:
        return "unreadable";
    }
    return "unreadable";
}

Verdict makeVerdict(const std::filesystem::path& path, const codec::DecodeSummary& summary,
                    const std::optional<Error>& error)
{
    Verdict verdict;
    verdict.path = path;
    verdict.format = summary.format;
    verdict.check = summary.check;
    verdict.error = error;
    verdict.warnings = summary.warnings;
    if (summary.format) {
        verdict.compressedSize = summary.compressedSize;
        verdict.uncompressedSize = summary.uncompressedSize;
        verdict.streams = summary.streams;
    }
    if (error) {
        verdict.status = statusFrom(*error, summary.format.has_value());
    } else {
        verdict.status = isChecked(summary.check) ? Status::Intact : Status::Unchecked;
    }
    return verdict;
}

Verdict archiveVerdict(const std::filesystem::path& path, const ArchiveFormat& format,
                       const codec::DecodeSummary& summary, const std::optional<Error>& error,
                       const ArchiveFacts& facts)
{
    Verdict verdict = makeVerdict(path, summary, error);
    verdict.archive = format;
    if (!format.coder) {
        verdict.compressedSize = summary.compressedSize;
        verdict.uncompressedSize = summary.uncompressedSize;
    }
    if (error) {
        verdict.status = statusFrom(*error, true);
    } else if (info(format).checksums || facts.isChecked) {
        verdict.status = Status::Intact;
    }
    return verdict;
}

} // namespace holdall
