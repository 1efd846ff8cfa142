#include "app/io/volumes/zipvolumes.h"

#include "app/io/systemcalls.h"
#include "app/io/volumes/joinedvolumes.h"
#include "app/io/volumes/zipend.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <format>
#include <string_view>

namespace holdall {

namespace {

namespace fs = std::filesystem;

/// One more is another record's to tell; nobody has so many.
constexpr unsigned mostVolumes = 0xFFFF;

bool isCapital(const fs::path& extension)
{
    return extension.native()[1] == 'Z';
}

/// The number in ".z01"; nothing if the extension is not of this kind.
std::optional<unsigned> numberOf(std::string_view extension)
{
    constexpr std::size_t prefix = 2;
    constexpr std::size_t digitsOfNumber = 2;
    if (extension.size() < prefix + digitsOfNumber
        || (!extension.starts_with(".z") && !extension.starts_with(".Z"))) {
        return std::nullopt;
    }
    const std::string_view digits = extension.substr(prefix);
    unsigned number = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isNumber = failed == std::errc() && end == digits.data() + digits.size();
    return isNumber && number > 0 && number < mostVolumes ? std::optional(number) : std::nullopt;
}

/// How many volumes the last one says that there are; 1 where nothing can be found out.
unsigned volumesToldBy(FileSource& last)
{
    const std::uint64_t size = last.size().value_or(0);
    codec::Bytes tail(std::min<std::uint64_t>(size, zipTailSize));
    const codec::Result<std::size_t> count = last.readAt(size - tail.size(), tail);
    if (!count) {
        return 1;
    }
    const codec::ByteView read = codec::ByteView(tail).first(*count);
    const std::optional<std::size_t> end = findZipEnd(read);
    return end ? static_cast<unsigned>(codec::loadLittleEndian(read.subspan(*end), 4, 2)) + 1 : 1;
}

Result<JoinedVolumes::Volumes> openFirst(const ZipSetName& set, unsigned count)
{
    JoinedVolumes::Volumes volumes;
    for (unsigned number = 1; number <= count; ++number) {
        Result<FileSource> file = FileSource::open(set.volume(number));
        if (!file) {
            return std::unexpected(file.error());
        }
        volumes.push_back(std::make_unique<FileSource>(*std::move(file)));
    }
    return volumes;
}

} // namespace

fs::path ZipSetName::volume(unsigned wanted) const
{
    const fs::path extension = last.extension();
    const std::string name =
        std::format("{}.{}{:02}", last.stem().native(), isCapital(extension) ? 'Z' : 'z', wanted);
    return last.parent_path() / name;
}

std::optional<ZipSetName> zipSetOf(const fs::path& path)
{
    const std::string extension = path.extension().native();
    const bool isLast = extension == ".zip" || extension == ".ZIP";
    const std::optional<unsigned> number = isLast ? std::optional(0U) : numberOf(extension);
    if (!number) {
        return std::nullopt;
    }
    const fs::path stem = path.parent_path() / path.stem();
    ZipSetName set{.last = isLast ? path : fs::path(stem.native() + (isCapital(extension) ? ".ZIP" : ".zip")),
                   .number = *number};
    const bool isSet = statusOf(set.volume(1)) && (isLast || statusOf(set.last));
    return isSet ? std::optional(std::move(set)) : std::nullopt;
}

Result<std::unique_ptr<InputFile>> openZipVolumes(const ZipSetName& set, const fs::path& path)
{
    Result<FileSource> last = FileSource::open(set.last);
    if (!last) {
        return std::unexpected(last.error());
    }
    const unsigned count = volumesToldBy(*last);
    if (count == 1 || count > mostVolumes || set.number >= count) {
        Result<FileSource> alone = FileSource::open(path);
        return alone ? Result<std::unique_ptr<InputFile>>(std::make_unique<FileSource>(*std::move(alone)))
                     : std::unexpected(alone.error());
    }
    Result<JoinedVolumes::Volumes> volumes = openFirst(set, count - 1);
    if (!volumes) {
        return std::unexpected(volumes.error());
    }
    volumes->push_back(std::make_unique<FileSource>(*std::move(last)));
    return std::make_unique<JoinedVolumes>(set.last, *std::move(volumes));
}

} // namespace holdall
