#include "app/archive/archivedetection.h"

#include "app/archive/zip/directory.h"
#include "codec/factory.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace holdall {

namespace {

// A tar header (POSIX ustar, and every older form): a block with a checksum of its own bytes, which counts
// as spaces, in octal.
constexpr std::size_t blockSize = 512;
constexpr std::size_t checksumAt = 148;
constexpr std::size_t checksumSize = 8;

/// Compressed bytes that are looked at: the first bzip2 block is the longest thing to be read for its
/// beginning.
constexpr std::uint64_t furthest = 2 * 1024 * 1024;
constexpr std::size_t pieceSize = 64 * 1024;

std::optional<unsigned> octal(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    unsigned value = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '7'; ++digits) {
        value = value * 8 + static_cast<unsigned>(text[digits] - '0');
    }
    return digits == 0 ? std::nullopt : std::optional(value);
}

bool isTarHeader(codec::ByteView block)
{
    if (block.size() < blockSize) {
        return false;
    }
    const std::string text(reinterpret_cast<const char*>(block.data()), blockSize);
    unsigned sum = 0;
    for (std::size_t i = 0; i < blockSize; ++i) {
        const bool isChecksum = i >= checksumAt && i < checksumAt + checksumSize;
        sum += static_cast<unsigned char>(isChecksum ? ' ' : text[i]);
    }
    return octal(std::string_view(text).substr(checksumAt, checksumSize)) == sum;
}

/// What a file begins with once it is decoded.
struct Beginning {
    codec::Bytes bytes; ///< as many as a container is known by
    bool isWhole =
        false; ///< a tar's first block at least, or all there is; no: it could not be decoded so far

    /// No more than a tar's first block.
    codec::ByteView block() const { return codec::ByteView(bytes).first(std::min(blockSize, bytes.size())); }
};

/// Bytes of a mark that are no chance in a file that may be anything.
constexpr std::size_t sureMark = 5;

Beginning beginningOf(codec::ByteSource& file, const codec::DecoderSettings& settings)
{
    Beginning beginning;
    const auto decompressor = codec::makeDecompressor(settings);
    if (!decompressor) {
        return beginning;
    }
    codec::Bytes piece(pieceSize);
    codec::Bytes& bytes = beginning.bytes;
    bool isEnded = false;
    for (std::uint64_t at = 0; !isEnded && bytes.size() < furthestMagic && at < furthest;) {
        std::size_t count = 0;
        if ((*decompressor)->needsInput()) {
            count = file.readAt(at, piece).value_or(0);
            at = count == 0 ? furthest : at + count;
        }
        // A tar's block for itself: damage that is behind it does not count.
        const std::size_t wanted = bytes.size() < blockSize ? blockSize : furthestMagic;
        const auto decoded =
            (*decompressor)->decompress(codec::ByteView(piece).first(count), wanted - bytes.size());
        if (!decoded) {
            break;
        }
        bytes.insert(bytes.end(), decoded->begin(), decoded->end());
        isEnded = (*decompressor)->eof();
    }
    beginning.isWhole = isEnded || bytes.size() >= blockSize;
    return beginning;
}

/// What stands at the end of a tar, and at the beginning of one without entries.
bool isEndOfTar(codec::ByteView block)
{
    return block.size() == blockSize
        && std::ranges::all_of(block, [](std::byte byte) { return byte == std::byte(0); });
}

codec::Bytes headOf(codec::ByteSource& file)
{
    codec::Bytes head(furthestMagic);
    const codec::Result<std::size_t> count = file.readAt(0, head);
    head.resize(count.value_or(0));
    return head;
}

/// A ZIP archive may stand behind a program that extracts it.
bool isProgram(codec::ByteView head)
{
    const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
    return text.starts_with("MZ")
        || text.starts_with("\x7F"
                            "ELF");
}

/// Of a file that no coder stands around.
std::optional<ArchiveFormat> detectContainer(codec::ByteSource& file,
                                             const std::optional<ArchiveFormat>& named)
{
    const codec::Bytes head = headOf(file);
    if (isTarHeader(head)) {
        return ArchiveFormat();
    }
    if (const std::optional<Container> container = containerFromContent(head)) {
        return ArchiveFormat{.container = *container};
    }
    if (isProgram(head) && zip::findDirectory(file)) {
        return ArchiveFormat{.container = Container::Zip};
    }
    return named && !named->coder ? named : std::nullopt;
}

/// Another container than tar, in a coder.
std::optional<ArchiveFormat> detectCoded(codec::ByteView decoded, codec::Format coder)
{
    const std::optional<Container> container = containerFromContent(decoded, sureMark);
    return container ? archiveFormatFor(coder, *container) : std::nullopt;
}

} // namespace

std::optional<ArchiveFormat> detectArchive(codec::ByteSource& file, const std::filesystem::path& path,
                                           const codec::DecoderSettings& settings)
{
    const std::optional<ArchiveFormat> named = archiveFormatFromSuffix(path.filename().native());
    if (!settings.format) {
        return detectContainer(file, named);
    }
    const std::optional<ArchiveFormat> tar = archiveFormatFor(*settings.format);
    if (!tar) {
        return std::nullopt;
    }
    const Beginning beginning = beginningOf(file, settings);
    if (isTarHeader(beginning.block()) || (named == tar && isEndOfTar(beginning.block()))) {
        return tar;
    }
    const bool isNamed = named && named->coder == settings.format;
    const std::optional<ArchiveFormat> coded = detectCoded(beginning.bytes, *settings.format);
    return coded || !isNamed || beginning.isWhole ? coded : named;
}

bool beginsLikeContainer(codec::ByteSource& file)
{
    const codec::Bytes head = headOf(file);
    return isTarHeader(head) || containerFromContent(head).has_value();
}

} // namespace holdall
