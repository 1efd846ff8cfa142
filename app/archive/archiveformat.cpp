#include "app/archive/archiveformat.h"

#include "codec/asciicase.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <deque>
#include <format>
#include <iterator>
#include <vector>

namespace holdall {

namespace {

constexpr std::array<std::string_view, 1> plainTypes = {"application/x-tar"};
constexpr std::array<std::string_view, 1> plainSuffixes = {".tar"};

using Words = std::span<const std::string_view>;

template <std::size_t count> using WordArray = std::array<std::string_view, count>;

constexpr WordArray<8> zipSuffixes = {".zip", ".jar", ".war", ".ear", ".apk", ".xpi", ".cbz", ".whl"};
constexpr WordArray<3> zipTypes = {"application/zip", "application/x-java-archive",
                                   "application/java-archive"};
constexpr WordArray<2> sevenZipSuffixes = {".7z", ".cb7"};
constexpr WordArray<1> sevenZipTypes = {"application/x-7z-compressed"};
constexpr WordArray<2> rarSuffixes = {".rar", ".cbr"};
constexpr WordArray<2> rarTypes = {"application/vnd.rar", "application/x-rar"};
constexpr WordArray<1> isoSuffixes = {".iso"};
constexpr WordArray<2> isoTypes = {"application/vnd.efi.iso", "application/x-cd-image"};
constexpr WordArray<1> cabSuffixes = {".cab"};
constexpr WordArray<1> cabTypes = {"application/vnd.ms-cab-compressed"};
constexpr WordArray<1> cpioSuffixes = {".cpio"};
constexpr WordArray<1> cpioTypes = {"application/x-cpio"};
constexpr WordArray<3> arSuffixes = {".deb", ".udeb", ".ar"};
constexpr WordArray<2> arTypes = {"application/vnd.debian.binary-package", "application/x-archive"};
constexpr WordArray<1> rpmSuffixes = {".rpm"};
constexpr WordArray<1> rpmTypes = {"application/x-rpm"};
constexpr WordArray<2> xarSuffixes = {".xar", ".pkg"};
constexpr WordArray<1> xarTypes = {"application/x-xar"};
constexpr WordArray<2> lhaSuffixes = {".lha", ".lzh"};
constexpr WordArray<1> lhaTypes = {"application/x-lha"};
constexpr WordArray<1> warcSuffixes = {".warc"};
constexpr WordArray<1> warcTypes = {"application/warc"};
constexpr WordArray<1> resourceSuffixes = {".rcc"};
constexpr WordArray<1> resourceTypes = {"application/x-qt-resource"};
constexpr WordArray<3> compressSuffixes = {".Z", ".tar.Z", ".taz"};
constexpr WordArray<2> compressTypes = {"application/x-compress", "application/x-tarz"};
constexpr WordArray<2> lz4Suffixes = {".lz4", ".tar.lz4"};
constexpr WordArray<2> lz4Types = {"application/x-lz4", "application/x-lz4-compressed-tar"};

constexpr WordArray<3> lzopSuffixes = {".lzo", ".tar.lzo", ".tzo"};
constexpr WordArray<2> lzopTypes = {"application/x-lzop", "application/x-tzo"};

/// Everything but tar.
constexpr ArchiveFormatInfo foreign(Container container, std::string_view name, std::string_view title,
                                    Words suffixes, Words mimeTypes)
{
    return {.format = {.container = container, .coder = {}},
            .name = name,
            .title = title,
            .suffixes = suffixes,
            .mimeTypes = mimeTypes,
            .readBy = ReadBy::ReaderProcess,
            .isWritten = false};
}

constexpr ArchiveFormatInfo checked(ArchiveFormatInfo row)
{
    row.checksums = true;
    return row;
}

constexpr ArchiveFormatInfo plainTar = {
    .format = {}, .name = "tar", .title = "tar", .suffixes = plainSuffixes, .mimeTypes = plainTypes};

constexpr ArchiveFormatInfo zip = {
    .format = {.container = Container::Zip, .coder = {}},
    .name = "zip",
    .title = "ZIP",
    .suffixes = zipSuffixes,
    .mimeTypes = zipTypes,
    .checksums = true,
    .canEncrypt = true,
    .keeps = {.hardLinks = false, .attributes = false, .longestName = 65'535, .timeUnit = 100}};

/// What is read by the reader process, and written by the program.
constexpr ArchiveFormatInfo sevenZip()
{
    ArchiveFormatInfo row =
        checked(foreign(Container::SevenZip, "7z", "7-Zip", sevenZipSuffixes, sevenZipTypes));
    row.isWritten = true;
    row.keeps = {.hardLinks = false, .attributes = false, .anyName = false, .timeUnit = 100};
    return row;
}

/// In the order in which they are told of, which is about how often they are met.
constexpr std::array foreignFormats = {
    sevenZip(),
    checked(foreign(Container::Rar, "rar", "RAR", rarSuffixes, rarTypes)),
    foreign(Container::Iso, "iso", "ISO 9660", isoSuffixes, isoTypes),
    checked(foreign(Container::Cab, "cab", "Microsoft Cabinet", cabSuffixes, cabTypes)),
    foreign(Container::Cpio, "cpio", "cpio", cpioSuffixes, cpioTypes),
    foreign(Container::Ar, "ar", "ar, Debian package", arSuffixes, arTypes),
    foreign(Container::Rpm, "rpm", "RPM package", rpmSuffixes, rpmTypes),
    checked(foreign(Container::Xar, "xar", "xar", xarSuffixes, xarTypes)),
    checked(foreign(Container::Lha, "lha", "LHA", lhaSuffixes, lhaTypes)),
    foreign(Container::Warc, "warc", "WARC", warcSuffixes, warcTypes),
    foreign(Container::QtResource, "rcc", "Qt resources", resourceSuffixes, resourceTypes),
    foreign(Container::Compress, "Z", "compress", compressSuffixes, compressTypes),
    foreign(Container::Lz4, "lz4", "LZ4", lz4Suffixes, lz4Types),
    foreign(Container::Lzop, "lzo", "lzop", lzopSuffixes, lzopTypes),
};

/// Bytes that a container is known by.
struct Magic {
    Container container;
    std::size_t offset;
    std::string_view bytes;
};

using namespace std::string_view_literals;

constexpr std::array magics = {
    Magic{Container::Zip, 0, "PK\x03\x04"sv},
    Magic{Container::Zip, 0, "PK\x05\x06"sv}, // without entries
    Magic{Container::Zip, 0, "PK\x07\x08"sv}, // of one volume
    Magic{Container::SevenZip, 0, "7z\xBC\xAF\x27\x1C"sv},
    Magic{Container::Rar, 0, "Rar!\x1A\x07"sv},
    Magic{Container::Iso, 32'769, "CD001"sv},
    Magic{Container::Cab, 0, "MSCF\0\0\0\0"sv},
    Magic{Container::Cpio, 0, "070701"sv},
    Magic{Container::Cpio, 0, "070702"sv},
    Magic{Container::Cpio, 0, "070707"sv},
    Magic{Container::Cpio, 0, "\xC7\x71"sv},
    Magic{Container::Ar, 0, "!<arch>\n"sv},
    Magic{Container::Rpm, 0, "\xED\xAB\xEE\xDB"sv},
    Magic{Container::Xar, 0, "xar!"sv},
    Magic{Container::Lha, 2, "-lh"sv},
    Magic{Container::Lha, 2, "-lz"sv},
    Magic{Container::Warc, 0, "WARC/"sv},
    Magic{Container::QtResource, 0, "qres"sv},
    Magic{Container::Compress, 0, "\x1F\x9D"sv},
    Magic{Container::Lz4, 0, "\x04\x22\x4D\x18"sv},
    Magic{Container::Lz4, 0, "\x02\x21\x4C\x18"sv}, // legacy
    Magic{Container::Lzop, 0, "\x89LZO\0\r\n\x1A\n"sv},
};

/// A coder that stands around a tar, and how the desktop calls the two together.
struct CodedTar {
    codec::Format coder;
    std::array<std::string_view, 2> mimeTypes; ///< the second may be empty
};

/// In the order in which they are offered.
constexpr std::array codedTars = {
    CodedTar{codec::Format::Xz, {"application/x-xz-compressed-tar"}},
    CodedTar{codec::Format::Zstd, {"application/x-zstd-compressed-tar"}},
    CodedTar{codec::Format::Gzip, {"application/x-compressed-tar"}},
    CodedTar{codec::Format::Bzip2,
             {"application/x-bzip2-compressed-tar", "application/x-bzip-compressed-tar"}},
    CodedTar{codec::Format::Lzma, {"application/x-lzma-compressed-tar"}},
};

/// The texts that a row of the table refers to; names and suffixes come from the coder's own.
struct RowTexts {
    std::string name;
    std::string title;
    std::string longSuffix;
    std::vector<std::string_view> suffixes = {};
    std::vector<std::string_view> mimeTypes = {};
};

/// Containers that compress nothing, and so are often met within a coder.
constexpr std::array codedContainers = {Container::Cpio, Container::Iso, Container::Ar, Container::Warc};

/// The texts of a container with this coder around it.
RowTexts textsFor(const ArchiveFormatInfo& container, codec::Format format)
{
    const codec::FormatInfo& coder = codec::info(format);
    return {.name = std::format("{}.{}", container.name, coder.name),
            .title = std::format("{}, {}", container.title, coder.title),
            .longSuffix = std::format(".{}{}", container.name, coder.suffixes.front())};
}

/// Never destroyed or moved: the rows refer into it.
class CodedRows {
public:
    CodedRows()
    {
        for (const CodedTar& tar : codedTars) {
            addTar(tar);
        }
        for (const ArchiveFormatInfo& container : foreignFormats) {
            if (std::ranges::contains(codedContainers, container.format.container)) {
                addForeign(container);
            }
        }
    }

    const std::vector<ArchiveFormatInfo>& tars() const { return m_tars; }

    /// With a container that is only read.
    const std::vector<ArchiveFormatInfo>& others() const { return m_foreign; }

private:
    void addTar(const CodedTar& tar)
    {
        RowTexts& texts = m_texts.emplace_back(textsFor(plainTar, tar.coder));
        texts.suffixes = {texts.longSuffix};
        std::ranges::copy(codec::info(tar.coder).tarSuffixes, std::back_inserter(texts.suffixes));
        std::ranges::copy_if(tar.mimeTypes, std::back_inserter(texts.mimeTypes),
                             [](std::string_view type) { return !type.empty(); });
        m_tars.push_back(
            {{Container::Tar, tar.coder}, texts.name, texts.title, texts.suffixes, texts.mimeTypes});
    }

    void addForeign(const ArchiveFormatInfo& container)
    {
        for (const CodedTar& tar : codedTars) {
            RowTexts& texts = m_texts.emplace_back(textsFor(container, tar.coder));
            texts.suffixes = {texts.longSuffix};
            ArchiveFormatInfo row =
                foreign(container.format.container, texts.name, texts.title, texts.suffixes, {});
            row.format.coder = tar.coder;
            m_foreign.push_back(row);
        }
    }

    std::deque<RowTexts> m_texts;
    std::vector<ArchiveFormatInfo> m_tars;
    std::vector<ArchiveFormatInfo> m_foreign;
};

const std::vector<ArchiveFormatInfo>& table()
{
    static const CodedRows coded;
    static const std::vector<ArchiveFormatInfo> rows = [] {
        std::vector<ArchiveFormatInfo> made = coded.tars();
        made.push_back(plainTar);
        made.push_back(zip);
        std::ranges::copy(foreignFormats, std::back_inserter(made));
        std::ranges::copy(coded.others(), std::back_inserter(made));
        return made;
    }();
    return rows;
}

/// The longest suffix of the table that ends `fileName`, with its row.
struct Found {
    const ArchiveFormatInfo* row = nullptr;
    std::size_t suffixSize = 0;
};

Found findSuffix(std::string_view fileName)
{
    Found found;
    for (const ArchiveFormatInfo& row : table()) {
        for (const std::string_view suffix : row.suffixes) {
            if (suffix.size() > found.suffixSize && codec::endsInAnyCase(fileName, suffix)) {
                found = {.row = &row, .suffixSize = suffix.size()};
            }
        }
    }
    return found;
}

} // namespace

std::span<const ArchiveFormatInfo> archiveFormats()
{
    return table();
}

const ArchiveFormatInfo& info(const ArchiveFormat& format)
{
    return *std::ranges::find(table(), format, &ArchiveFormatInfo::format);
}

std::optional<ArchiveFormat> archiveFormatFor(codec::Format coder, Container container)
{
    const ArchiveFormat format{.container = container, .coder = coder};
    const bool isKnown = std::ranges::find(table(), format, &ArchiveFormatInfo::format) != table().end();
    return isKnown ? std::optional(format) : std::nullopt;
}

std::optional<Container> containerFromContent(codec::ByteView head, std::size_t leastMark)
{
    const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
    const auto* const found = std::ranges::find_if(magics, [text, leastMark](const Magic& magic) {
        return magic.bytes.size() >= leastMark && text.size() >= magic.offset
            && text.substr(magic.offset).starts_with(magic.bytes);
    });
    return found == magics.end() ? std::nullopt : std::optional(found->container);
}

std::optional<ArchiveFormat> archiveFormatFromName(std::string_view name)
{
    const auto row = std::ranges::find(table(), name, &ArchiveFormatInfo::name);
    return row == table().end() ? std::nullopt : std::optional(row->format);
}

std::optional<ArchiveFormat> archiveFormatFromSuffix(std::string_view fileName)
{
    const Found found = findSuffix(fileName);
    return found.row == nullptr ? std::nullopt : std::optional(found.row->format);
}

std::string archiveStem(std::string_view fileName)
{
    const std::size_t suffixSize = findSuffix(fileName).suffixSize;
    return std::string(fileName.substr(0, fileName.size() - (suffixSize < fileName.size() ? suffixSize : 0)));
}

} // namespace holdall
