#include "app/io/spooledfile.h"

#include <cerrno>
#include <utility>

namespace holdall {

namespace {

constexpr std::size_t pieceSize = std::size_t(256) * 1024;
constexpr const char* anyName = "archive"; // it never gets it

Result<std::unique_ptr<AtomicFile>> createIn(const std::filesystem::path& folder)
{
    Result<std::unique_ptr<AtomicFile>> file = AtomicFile::create(folder / anyName, {.isPrivate = true});
    std::error_code failed;
    const std::filesystem::path elsewhere = std::filesystem::temp_directory_path(failed);
    return file || failed ? std::move(file) : AtomicFile::create(elsewhere / anyName, {.isPrivate = true});
}

} // namespace

Result<SpooledFile> SpooledFile::create(const std::filesystem::path& folder)
{
    Result<std::unique_ptr<AtomicFile>> file = createIn(folder);
    return file ? Result<SpooledFile>(SpooledFile(*std::move(file))) : std::unexpected(file.error());
}

Result<SpooledFile> SpooledFile::make(codec::ByteSource& source, const std::filesystem::path& folder,
                                      const codec::Control& control)
{
    Result<SpooledFile> file = create(folder);
    if (!file) {
        return std::unexpected(file.error());
    }
    codec::Bytes buffer(pieceSize);
    for (std::uint64_t at = 0;;) {
        const codec::Result<std::size_t> count = source.readAt(at, buffer);
        if (!count) {
            return std::unexpected(errorFrom(count.error(), folder));
        }
        if (*count == 0) {
            return file;
        }
        if (control.isStopped()) {
            return std::unexpected(errorFromErrno(ECANCELED, folder));
        }
        const auto written = file->sink().write(codec::ByteView(buffer).first(*count));
        if (!written) {
            return std::unexpected(errorFrom(written.error(), folder));
        }
        at += *count;
    }
}

} // namespace holdall
