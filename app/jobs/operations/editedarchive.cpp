#include "app/jobs/operations/editedarchive.h"

#include <utility>

namespace holdall {

namespace {

/// A link stays, and what it stands for is replaced.
Result<std::filesystem::path> fileBehind(const std::filesystem::path& path)
{
    std::error_code failed;
    if (!std::filesystem::is_symlink(path, failed)) {
        return path; // opening it tells what is wrong
    }
    std::filesystem::path file = std::filesystem::canonical(path, failed);
    return failed ? Result<std::filesystem::path>(std::unexpected(errorFromErrno(failed.value(), path)))
                  : Result<std::filesystem::path>(std::move(file));
}

bool isEditable(const InputArchive& archive)
{
    const bool isVolume = archive.source->descriptor() < 0 || archive.source->wholePath() != archive.path();
    return info(archive.format).isWritten && !isVolume;
}

} // namespace

Result<InputArchive> openEditedArchive(const std::filesystem::path& path)
{
    const Result<std::filesystem::path> file = fileBehind(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    Result<InputArchive> archive = InputArchive::open(*file, {});
    if (archive && !isEditable(*archive)) {
        return std::unexpected(entryError(EntryProblem::NotEditable, archive->path()));
    }
    return archive;
}

} // namespace holdall
