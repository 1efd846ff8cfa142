#include "app/archive/sevenzip/header.h"

#include "app/archive/framing/headerbytes.h"
#include "codec/deflate/checksum.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace holdall::sevenzip {

namespace {

// Property identifiers, as 7zFormat.txt calls them.
enum class Id : std::uint8_t {
    End = 0x00,
    Header = 0x01,
    MainStreamsInfo = 0x04,
    FilesInfo = 0x05,
    PackInfo = 0x06,
    UnPackInfo = 0x07,
    SubStreamsInfo = 0x08,
    Size = 0x09,
    Crc = 0x0A,
    Folder = 0x0B,
    CodersUnPackSize = 0x0C,
    NumUnPackStream = 0x0D,
    EmptyStream = 0x0E,
    EmptyFile = 0x0F,
    Names = 0x11,
    MTime = 0x14,
    WinAttributes = 0x15,
    EncodedHeader = 0x17,
};

constexpr std::uint8_t allDefined = 1;
constexpr std::uint8_t notExternal = 0;

// The coders: flags with the identifier's length (0x20: properties follow), identifier.
constexpr std::array<std::uint8_t, 2> lzma2Coder = {0x21, 0x21};
constexpr std::array<std::uint8_t, 4> lzmaCoder = {0x23, 0x03, 0x01, 0x01};
constexpr std::uint8_t defaultLzmaProperties = (2 * 5 + 0) * 9 + 3; // pb = 2, lp = 0, lc = 3

void put(HeaderBytes& out, Id id)
{
    out.byte(static_cast<std::uint8_t>(id));
}

std::uint32_t crcOf(codec::ByteView bytes)
{
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(bytes);
    return crc.value();
}

bool hasData(const Item& item)
{
    return item.size > 0;
}

/// The byte that says the smallest size of an LZMA2 dictionary that is at least `size`.
std::uint8_t lzma2Property(std::uint32_t size)
{
    static constexpr unsigned smallestLog = 11; // of half the smallest size
    static constexpr std::uint8_t largest = 40;
    std::uint8_t property = 0;
    while (property < largest
           && (std::uint64_t(2 | (property & 1U)) << (property / 2U + smallestLog)) < size) {
        ++property;
    }
    return property;
}

HeaderBytes lzma2Folder(std::uint32_t dictionarySize)
{
    HeaderBytes folder;
    folder.number(1); // coder
    folder.append(std::as_bytes(std::span(lzma2Coder)));
    folder.number(1); // byte of properties
    folder.byte(lzma2Property(dictionarySize));
    return folder;
}

HeaderBytes lzmaFolder(std::uint32_t dictionarySize)
{
    HeaderBytes folder;
    folder.number(1);
    folder.append(std::as_bytes(std::span(lzmaCoder)));
    folder.number(1 + sizeof dictionarySize);
    folder.byte(defaultLzmaProperties);
    folder.uint32(dictionarySize);
    return folder;
}

void putPackInfo(HeaderBytes& out, std::uint64_t offset, std::span<const Folder> folders)
{
    put(out, Id::PackInfo);
    out.number(offset);
    out.number(folders.size());
    put(out, Id::Size);
    for (const Folder& folder : folders) {
        out.number(folder.packedSize);
    }
    put(out, Id::End);
}

/// All folders with the same coder; without the Id::End, so that checks can follow.
void putUnpackInfo(HeaderBytes& out, const HeaderBytes& coder, std::span<const Folder> folders)
{
    put(out, Id::UnPackInfo);
    put(out, Id::Folder);
    out.number(folders.size());
    out.byte(notExternal);
    for (std::size_t index = 0; index < folders.size(); ++index) {
        out.append(coder.view());
    }
    put(out, Id::CodersUnPackSize);
    for (const Folder& folder : folders) {
        out.number(folder.size);
    }
}

/// A folder's last file has what the others leave.
void putSizes(HeaderBytes& out, const Contents& contents)
{
    auto items = contents.items | std::views::filter(hasData);
    auto item = items.begin();
    for (const Folder& folder : contents.folders) {
        for (std::uint64_t file = 1; file < folder.files; ++file, ++item) {
            out.number(item->size);
        }
        ++item;
    }
}

void putSubStreamsInfo(HeaderBytes& out, const Contents& contents)
{
    put(out, Id::SubStreamsInfo);
    if (!std::ranges::all_of(contents.folders, [](const Folder& folder) { return folder.files == 1; })) {
        put(out, Id::NumUnPackStream);
        for (const Folder& folder : contents.folders) {
            out.number(folder.files);
        }
        put(out, Id::Size);
        putSizes(out, contents);
    }
    put(out, Id::Crc);
    out.byte(allDefined);
    for (const Item& item : contents.items | std::views::filter(hasData)) {
        out.uint32(item.crc);
    }
    put(out, Id::End);
}

void putStreamsInfo(HeaderBytes& out, const Contents& contents, std::uint32_t dictionarySize)
{
    put(out, Id::MainStreamsInfo);
    putPackInfo(out, 0, contents.folders);
    putUnpackInfo(out, lzma2Folder(dictionarySize), contents.folders);
    put(out, Id::End);
    putSubStreamsInfo(out, contents);
    put(out, Id::End);
}

void putProperty(HeaderBytes& out, Id id, const HeaderBytes& property)
{
    put(out, id);
    out.number(property.view().size());
    out.append(property.view());
}

/// Which items have no data, and which of those are empty files: all else are directories.
void putEmptyItems(HeaderBytes& out, const std::vector<Item>& items)
{
    std::vector<bool> isEmpty;
    isEmpty.reserve(items.size());
    std::vector<bool> isEmptyFile;
    for (const Item& item : items) {
        isEmpty.push_back(!hasData(item));
        if (!hasData(item)) {
            isEmptyFile.push_back(!item.isDirectory);
        }
    }
    if (isEmptyFile.empty()) {
        return;
    }
    HeaderBytes streams;
    streams.bits(isEmpty);
    putProperty(out, Id::EmptyStream, streams);
    if (std::ranges::contains(isEmptyFile, true)) {
        HeaderBytes files;
        files.bits(isEmptyFile);
        putProperty(out, Id::EmptyFile, files);
    }
}

void putNames(HeaderBytes& out, const std::vector<Item>& items)
{
    HeaderBytes names;
    names.byte(notExternal);
    for (const Item& item : items) {
        for (const char16_t unit : item.name) {
            names.uint16(unit);
        }
        names.uint16(0);
    }
    putProperty(out, Id::Names, names);
}

void putTimes(HeaderBytes& out, const std::vector<Item>& items)
{
    std::vector<bool> isDefined;
    isDefined.reserve(items.size());
    for (const Item& item : items) {
        isDefined.push_back(item.modified.has_value());
    }
    if (!std::ranges::contains(isDefined, true)) {
        return;
    }
    HeaderBytes times;
    if (std::ranges::contains(isDefined, false)) {
        times.byte(0);
        times.bits(isDefined);
    } else {
        times.byte(allDefined);
    }
    times.byte(notExternal);
    for (const Item& item : items) {
        if (item.modified) {
            times.uint64(*item.modified);
        }
    }
    putProperty(out, Id::MTime, times);
}

void putAttributes(HeaderBytes& out, const std::vector<Item>& items)
{
    HeaderBytes attributes;
    attributes.byte(allDefined);
    attributes.byte(notExternal);
    for (const Item& item : items) {
        attributes.uint32(item.attributes);
    }
    putProperty(out, Id::WinAttributes, attributes);
}

} // namespace

codec::Bytes signatureHeader(const NextHeader& next)
{
    static constexpr std::array<std::uint8_t, 8> start = {'7',  'z',  0xBC, 0xAF,
                                                          0x27, 0x1C, 0,    4}; // version 0.4
    HeaderBytes where;
    where.uint64(next.offset);
    where.uint64(next.size);
    where.uint32(next.crc);
    HeaderBytes whole;
    whole.append(std::as_bytes(std::span(start)));
    whole.uint32(crcOf(where.view()));
    whole.append(where.view());
    return whole.take();
}

codec::Bytes header(const Contents& contents, std::uint32_t dictionarySize)
{
    HeaderBytes out;
    put(out, Id::Header);
    if (!contents.folders.empty()) {
        putStreamsInfo(out, contents, dictionarySize);
    }
    put(out, Id::FilesInfo);
    out.number(contents.items.size());
    putEmptyItems(out, contents.items);
    putNames(out, contents.items);
    putTimes(out, contents.items);
    putAttributes(out, contents.items);
    put(out, Id::End);
    put(out, Id::End);
    return out.take();
}

codec::Bytes encodedHeader(const PackedHeader& packed)
{
    const Folder folder{.size = packed.size, .packedSize = packed.packedSize, .files = 1};
    HeaderBytes out;
    put(out, Id::EncodedHeader);
    putPackInfo(out, packed.offset, {&folder, 1});
    putUnpackInfo(out, lzmaFolder(packed.dictionarySize), {&folder, 1});
    put(out, Id::Crc);
    out.byte(allDefined);
    out.uint32(packed.crc);
    put(out, Id::End);
    put(out, Id::End);
    return out.take();
}

} // namespace holdall::sevenzip
