#pragma once

#include "app/archive/zip/records.h"
#include "codec/deflate/checksum.h"
#include "codec/deflate/littleendian.h"

#include <optional>
#include <string>
#include <vector>

namespace holdall::test {

/// A member whose headers can be made to disagree.
struct Made {
    zip::Member local;
    zip::Member central;
    codec::Bytes data;
    std::optional<std::uint64_t> offset = {}; ///< that the directory tells instead of the right one
};

inline std::uint32_t crcOf(codec::ByteView data)
{
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(data);
    return crc.value();
}

inline Made stored(std::string name, codec::Bytes data)
{
    const zip::Member member{.name = std::move(name),
                             .method = zip::Method::Stored,
                             .crc = crcOf(data),
                             .size = data.size(),
                             .packedSize = data.size()};
    return {.local = member, .central = member, .data = std::move(data)};
}

inline void append(codec::Bytes& archive, codec::ByteView bytes)
{
    archive.insert(archive.end(), bytes.begin(), bytes.end());
}

inline codec::Bytes archiveOf(std::vector<Made> members)
{
    codec::Bytes archive;
    for (Made& made : members) {
        made.central.offset = made.offset.value_or(archive.size());
        append(archive, zip::localHeader(made.local));
        append(archive, made.data);
    }
    codec::Bytes directory;
    for (const Made& made : members) {
        append(directory, zip::directoryRecord(made.central));
    }
    const zip::Directory place{.members = members.size(), .offset = archive.size(), .size = directory.size()};
    append(archive, directory);
    append(archive, zip::endOfDirectory(place));
    return archive;
}

/// Has all records of an archive without comment and zip64 say that this system made them.
inline void setSystem(codec::Bytes& archive, std::uint8_t system)
{
    constexpr std::size_t recordHead = 46;
    const codec::ByteView end = codec::ByteView(archive).last(22);
    std::size_t at = codec::loadLittleEndian(end, 16, 4);
    for (std::uint64_t left = codec::loadLittleEndian(end, 10, 2); left > 0; --left) {
        archive[at + 5] = std::byte(system);
        at += recordHead + codec::loadLittleEndian(archive, at + 28, 2)
            + codec::loadLittleEndian(archive, at + 30, 2);
    }
}

} // namespace holdall::test
