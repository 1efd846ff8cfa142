#include "app/archive/readerprocess/readererror.h"

#include <string>
#include <utility>

namespace holdall {

namespace {

using Kind = codec::ErrorKind;

codec::Error unsupported(std::string option, std::string value)
{
    return {.kind = Kind::UnsupportedOption,
            .option =
                codec::OptionProblem{.option = std::move(option), .value = std::move(value), .allowed = {}}};
}

codec::Error codecErrorFrom(ReaderFailure failure)
{
    switch (failure) {
    case ReaderFailure::Truncated:
        return {.kind = Kind::Truncated};
    case ReaderFailure::UnknownFormat:
        return {.kind = Kind::UnknownFormat};
    case ReaderFailure::UnsupportedMethod:
        return unsupported("method", "");
    case ReaderFailure::EncryptionUnsupported:
        return unsupported("encryption", "");
    case ReaderFailure::PasswordNeeded:
        return unsupported("password", "");
    case ReaderFailure::PasswordWrong:
        return unsupported("password", "wrong");
    case ReaderFailure::MemoryLimit:
        return {.kind = Kind::MemoryLimit};
    case ReaderFailure::Corrupt:
    case ReaderFailure::UnnamedEntry:
    case ReaderFailure::System:
        break;
    }
    return {.kind = Kind::Corrupt};
}

} // namespace

Error entryErrorFrom(ReaderFailure failure, const std::filesystem::path& name)
{
    return failure == ReaderFailure::UnnamedEntry ? entryError(EntryProblem::UnsafeName, name)
                                                  : errorFrom(codecErrorFrom(failure), name);
}

Error archiveErrorFrom(const StatusRecord& record, const std::filesystem::path& path)
{
    return record.failure == ReaderFailure::System ? errorFromErrno(static_cast<int>(record.value), path)
                                                   : errorFrom(codecErrorFrom(record.failure), path);
}

} // namespace holdall
