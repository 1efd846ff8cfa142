#include "app/archive/zip/records.h"

#include "app/archive/framing/headerbytes.h"
#include "app/archive/zip/encryption.h"
#include "app/archive/zip/listing.h"
#include "app/archive/zip/signatures.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace holdall::zip {

namespace {

// APPNOTE 4.3 and 4.4
constexpr std::uint16_t largeVersion = 45; // 4.5: zip64
constexpr std::uint16_t madeByVersion = 63; // 6.3
constexpr std::uint16_t madeBy = 3 << 8 | madeByVersion; // Unix
constexpr std::uint16_t largeExtra = 0x0001;

/// What a field holds whose value stands in zip64's instead.
constexpr std::uint32_t elsewhere = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint16_t elsewhereShort = std::numeric_limits<std::uint16_t>::max();

bool isLarge(std::uint64_t value)
{
    return value >= elsewhere;
}

std::uint32_t narrow(std::uint64_t value)
{
    return isLarge(value) ? elsewhere : static_cast<std::uint32_t>(value);
}

std::uint16_t flags(const Member& member)
{
    if (member.kept) {
        const unsigned others = member.kept->flags & ~unsigned(descriptorFlag | utf8Flag);
        return static_cast<std::uint16_t>(others | (member.hasDescriptor ? descriptorFlag : 0U)
                                          | (member.isUtf8 ? utf8Flag : 0U));
    }
    return static_cast<std::uint16_t>(
        (member.isEncrypted ? encryptedFlag : 0U) | (member.method == Method::Lzma ? endMarkFlag : 0U)
        | (member.hasDescriptor ? descriptorFlag : 0U) | (member.isUtf8 ? utf8Flag : 0U));
}

std::uint16_t version(const Member& member, bool isLarge)
{
    return std::max({member.kept ? member.kept->neededVersion : neededVersion(member.method),
                     isLarge ? largeVersion : std::uint16_t(0),
                     member.isEncrypted ? aesVersion : std::uint16_t(0)});
}

std::uint16_t method(const Member& member)
{
    if (member.kept) {
        return member.kept->method;
    }
    return member.isEncrypted ? aesMethod : std::to_underlying(member.method);
}

/// From the version that is needed to the DOS time: the same in both headers.
void addCommon(HeaderBytes& bytes, const Member& member, bool isLarge)
{
    bytes.uint16(version(member, isLarge));
    bytes.uint16(flags(member));
    bytes.uint16(method(member));
    bytes.uint32(member.time);
}

void addExtra(HeaderBytes& bytes, codec::ByteView large)
{
    bytes.uint16(largeExtra);
    bytes.uint16(static_cast<std::uint16_t>(large.size()));
    bytes.append(large);
}

std::uint16_t extraSize(const Member& member, codec::ByteView large, codec::ByteView extra)
{
    static constexpr std::size_t head = 4;
    return static_cast<std::uint16_t>(extra.size() + (large.empty() ? 0 : head + large.size())
                                      + (member.isEncrypted ? aesFieldSize : 0));
}

/// Name, extra fields: how either header ends.
void addName(HeaderBytes& bytes, const Member& member)
{
    bytes.append(std::as_bytes(std::span(member.name)));
}

void addExtras(HeaderBytes& bytes, const Member& member, codec::ByteView large, codec::ByteView extra)
{
    if (!large.empty()) {
        addExtra(bytes, large);
    }
    if (member.isEncrypted) {
        bytes.append(aesField(member.method));
    }
    bytes.append(extra);
}

/// AE-2 leaves the check out: it would tell something of the data.
std::uint32_t toldCrc(const Member& member)
{
    return member.isEncrypted ? 0 : member.crc;
}

} // namespace

codec::Bytes localHeader(const Member& member)
{
    const bool isKnown = !member.hasDescriptor;
    const std::uint64_t size = isKnown ? member.size : 0;
    const std::uint64_t packedSize = isKnown ? member.packedSize : 0;
    HeaderBytes large;
    if (member.hasLargeHeader) {
        large.uint64(size);
        large.uint64(packedSize);
    }
    const codec::ByteView extra = member.localExtra;
    HeaderBytes bytes;
    bytes.uint32(localSignature);
    addCommon(bytes, member, member.hasLargeHeader);
    bytes.uint32(isKnown ? toldCrc(member) : 0);
    bytes.uint32(member.hasLargeHeader ? elsewhere : narrow(packedSize));
    bytes.uint32(member.hasLargeHeader ? elsewhere : narrow(size));
    bytes.uint16(static_cast<std::uint16_t>(member.name.size()));
    bytes.uint16(extraSize(member, large.view(), extra));
    addName(bytes, member);
    addExtras(bytes, member, large.view(), extra);
    return bytes.take();
}

codec::Bytes dataDescriptor(const Member& member)
{
    HeaderBytes bytes;
    bytes.uint32(descriptorSignature);
    bytes.uint32(toldCrc(member));
    if (member.hasLargeHeader) {
        bytes.uint64(member.packedSize);
        bytes.uint64(member.size);
    } else {
        bytes.uint32(narrow(member.packedSize));
        bytes.uint32(narrow(member.size));
    }
    return bytes.take();
}

codec::Bytes directoryRecord(const Member& member)
{
    HeaderBytes large; // what is not large has no place in it
    for (const std::uint64_t value : {member.size, member.packedSize, member.offset}) {
        if (isLarge(value)) {
            large.uint64(value);
        }
    }
    HeaderBytes bytes;
    bytes.uint32(directorySignature);
    bytes.uint16(member.kept ? static_cast<std::uint16_t>(member.kept->system << 8 | madeByVersion) : madeBy);
    addCommon(bytes, member, member.hasLargeHeader || !large.view().empty());
    bytes.uint32(toldCrc(member));
    bytes.uint32(narrow(member.packedSize));
    bytes.uint32(narrow(member.size));
    bytes.uint16(static_cast<std::uint16_t>(member.name.size()));
    bytes.uint16(extraSize(member, large.view(), member.extra));
    bytes.uint16(static_cast<std::uint16_t>(member.comment.size()));
    bytes.uint16(0); // disk
    bytes.uint16(member.kept ? member.kept->internalAttributes : std::uint16_t(0));
    bytes.uint32(member.attributes);
    bytes.uint32(narrow(member.offset));
    addName(bytes, member);
    addExtras(bytes, member, large.view(), member.extra);
    bytes.append(member.comment);
    return bytes.take();
}

codec::Bytes endOfDirectory(const Directory& directory)
{
    static constexpr std::uint64_t largeEndRest = 44; // bytes of its record behind this number
    HeaderBytes bytes;
    if (directory.members >= elsewhereShort || isLarge(directory.offset) || isLarge(directory.size)) {
        bytes.uint32(largeEndSignature);
        bytes.uint64(largeEndRest);
        bytes.uint16(madeBy);
        bytes.uint16(largeVersion);
        bytes.uint32(0); // this disk
        bytes.uint32(0); // the directory's disk
        bytes.uint64(directory.members);
        bytes.uint64(directory.members);
        bytes.uint64(directory.size);
        bytes.uint64(directory.offset);
        bytes.uint32(largeEndLocatorSignature);
        bytes.uint32(0); // disk
        bytes.uint64(directory.offset + directory.size);
        bytes.uint32(1); // disks
    }
    const auto members =
        static_cast<std::uint16_t>(std::min<std::uint64_t>(directory.members, elsewhereShort));
    bytes.uint32(endSignature);
    bytes.uint16(0); // this disk
    bytes.uint16(0); // the directory's disk
    bytes.uint16(members);
    bytes.uint16(members);
    bytes.uint32(narrow(directory.size));
    bytes.uint32(narrow(directory.offset));
    bytes.uint16(static_cast<std::uint16_t>(directory.comment.size()));
    bytes.append(directory.comment);
    return bytes.take();
}

} // namespace holdall::zip
