#include "app/io/volumes/rarvolumes.h"

#include "app/io/volumes/joinedvolumes.h"
#include "codec/deflate/checksum.h"
#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>
#include <string_view>
#include <utility>

namespace holdall {

namespace {

namespace fs = std::filesystem;
using codec::ByteView;
using codec::loadLittleEndian;

constexpr std::string_view magic = "Rar!\x1A\x07";

bool isRar(FileSource& file)
{
    std::array<std::byte, magic.size()> start = {};
    const codec::Result<std::size_t> count = file.readAt(0, start);
    return count && *count == start.size() && std::ranges::equal(start, std::as_bytes(std::span(magic)));
}

std::uint32_t crc32(ByteView bytes)
{
    codec::Checksum sum(codec::Check::Crc32);
    sum.add(bytes);
    return sum.value();
}

/// The header of RAR 5 that ends a volume: check, size, type, flags, flags of the end.
bool isContinued5(ByteView end)
{
    constexpr std::size_t size = 8;
    constexpr unsigned type = 5;
    if (end.size() < size) {
        return false;
    }
    const ByteView header = end.last(size);
    return loadLittleEndian(header, 4, 1) == 3 && loadLittleEndian(header, 5, 1) == type
        && (loadLittleEndian(header, 7, 1) & 1U) != 0
        && loadLittleEndian(header, 0, 4) == crc32(header.subspan(4));
}

/// The same of RAR 4: check, type, flags, size, and what the flags say that is there.
bool isContinued4(ByteView end)
{
    constexpr unsigned type = 0x7B;
    for (std::size_t size = 7; size <= end.size(); ++size) {
        const ByteView header = end.last(size);
        const bool isEnd = loadLittleEndian(header, 2, 1) == type && loadLittleEndian(header, 5, 2) == size
            && loadLittleEndian(header, 0, 2) == (crc32(header.subspan(2)) & 0xFFFFU);
        if (isEnd) {
            return (loadLittleEndian(header, 3, 2) & 1U) != 0;
        }
    }
    return false;
}

/// Whether a volume says that another one follows.
bool isContinued(FileSource& file)
{
    std::array<std::byte, 64> end = {};
    const std::uint64_t size = file.size().value_or(0);
    const std::uint64_t start = size - std::min<std::uint64_t>(size, end.size());
    const codec::Result<std::size_t> count = file.readAt(start, end);
    const ByteView bytes = ByteView(end).first(count.value_or(0));
    return isContinued5(bytes) || isContinued4(bytes);
}

/// Up to the last one that there is, and the one that was asked about at least.
Result<JoinedVolumes::Volumes> openAll(const RarSetName& set)
{
    JoinedVolumes::Volumes volumes;
    for (unsigned number = 1;; ++number) {
        Result<FileSource> file = FileSource::open(set.volume(number));
        const bool isEnd = !file && file.error().kind == ErrorKind::NotFound && number > set.number;
        if (isEnd && !isContinued(*volumes.back())) {
            return volumes;
        }
        if (!file) {
            return std::unexpected(file.error());
        }
        volumes.push_back(std::make_unique<FileSource>(*std::move(file)));
    }
}

} // namespace

Result<std::unique_ptr<InputFile>> openRarVolumes(const RarSetName& set, const fs::path& path)
{
    Result<FileSource> asked = FileSource::open(path);
    Result<FileSource> first = FileSource::open(set.volume(1));
    if (!asked || (first && !isRar(*first))) {
        return asked ? Result<std::unique_ptr<InputFile>>(std::make_unique<FileSource>(*std::move(asked)))
                     : std::unexpected(asked.error());
    }
    Result<JoinedVolumes::Volumes> volumes = openAll(set);
    if (!volumes) {
        return std::unexpected(volumes.error());
    }
    if (volumes->size() == 1) {
        return std::move(volumes->front());
    }
    return std::make_unique<JoinedVolumes>(set.whole(), *std::move(volumes));
}

} // namespace holdall
