#include "app/archive/readerprocess/rarchecksums.h"

#include "codec/deflate/littleendian.h"

#include <algorithm>
#include <expected>
#include <span>
#include <string_view>

namespace holdall {

namespace {

using codec::Bytes;
using codec::ByteView;
using codec::loadLittleEndian;

constexpr std::string_view magic4("Rar!\x1A\x07\x00", 7);
constexpr std::string_view magic5("Rar!\x1A\x07\x01\x00", 8);
constexpr std::size_t largestHeader = std::size_t(2) << 20U; // as RAR 5 has it

Bytes readHeader(ArchiveFile& file, std::uint64_t offset, std::size_t size)
{
    Bytes bytes(size);
    const std::expected<std::size_t, int> count = file.readAt(offset, bytes);
    bytes.resize(count.value_or(0));
    return bytes;
}

bool startsWith(ByteView bytes, std::string_view magic)
{
    return bytes.size() >= magic.size()
        && std::ranges::equal(bytes.first(magic.size()), std::as_bytes(std::span(magic)));
}

/// The numbers of a header, one after the other; 0 behind its end.
class Numbers {
public:
    explicit Numbers(ByteView bytes) : m_bytes(bytes) { }

    std::uint64_t fixed(std::size_t size)
    {
        if (size > m_bytes.size() - m_position) {
            m_isBroken = true;
            return 0;
        }
        m_position += size;
        return loadLittleEndian(m_bytes, m_position - size, size);
    }

    void skip(std::size_t size)
    {
        while (size-- > 0) {
            fixed(1);
        }
    }

    /// Seven bits a byte.
    std::uint64_t variable()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint64_t byte = fixed(1);
            value |= (byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        m_isBroken = true;
        return value;
    }

    std::size_t position() const { return m_position; }
    bool isBroken() const { return m_isBroken; }

private:
    ByteView m_bytes;
    std::size_t m_position = 0;
    bool m_isBroken = false;
};

} // namespace

/// One header, and the data behind it.
struct RarChecksums::Block {
    bool isFile = false;
    bool isLater = false; ///< of a file that began in a volume before
    bool isContinued = false; ///< in the next volume
    Check check = {};
    std::uint64_t size = 0; ///< of all of it, bytes
};

RarChecksums::RarChecksums(ArchiveFile& file) : m_file(file)
{
    const Bytes start = readHeader(file, 0, magic5.size());
    if (startsWith(start, magic5)) {
        m_version = 5;
        m_position = magic5.size();
    } else if (startsWith(start, magic4)) {
        m_version = 4;
        m_position = magic4.size();
    }
}

std::optional<RarChecksums::Check> RarChecksums::next()
{
    std::optional<Check> first; // of a file that goes on
    while (const std::optional<Block> block = readBlock()) {
        m_position += block->size;
        if (!block->isFile || (block->isLater && !first)) {
            continue;
        }
        first = Check{.size = first ? first->size : block->check.size, .crc = block->check.crc};
        if (!block->isContinued) {
            return first;
        }
    }
    m_version = 0;
    return std::nullopt;
}

std::optional<RarChecksums::Block> RarChecksums::readBlock()
{
    if (m_version == 0) {
        return std::nullopt;
    }
    skipMagic();
    const std::optional<Block> block = m_version == 4 ? readBlock4() : readBlock5();
    const bool isInside =
        block && m_position <= m_file.size() && block->size > 0 && block->size <= m_file.size() - m_position;
    return isInside ? block : std::nullopt;
}

/// Where a further volume begins.
void RarChecksums::skipMagic()
{
    const std::string_view magic = m_version == 4 ? magic4 : magic5;
    if (startsWith(readHeader(m_file, m_position, magic.size()), magic)) {
        m_position += magic.size();
    }
}

std::optional<RarChecksums::Block> RarChecksums::readBlock4()
{
    constexpr std::uint64_t mainHeader = 0x73;
    constexpr std::uint64_t fileHeader = 0x74;
    constexpr std::uint64_t isLater = 0x0001;
    constexpr std::uint64_t isContinued = 0x0002;
    constexpr std::uint64_t isLarge = 0x0100;
    constexpr std::uint64_t hasData = 0x8000;
    const Bytes bytes = readHeader(m_file, m_position, 40);
    Numbers numbers(bytes);
    numbers.fixed(2); // its own check: libarchive looks at it
    const std::uint64_t type = numbers.fixed(1);
    const std::uint64_t flags = numbers.fixed(2);
    Block block{.isFile = type == fileHeader, .size = numbers.fixed(2)};
    if (numbers.isBroken()) {
        return std::nullopt;
    }
    m_isVolume = m_isVolume || (type == mainHeader && (flags & 1U) != 0);
    if ((flags & hasData) != 0 || block.isFile) {
        block.size += numbers.fixed(4);
    }
    if (block.isFile) {
        block.check.size = numbers.fixed(4);
        numbers.fixed(1); // the system
        block.check.crc = static_cast<std::uint32_t>(numbers.fixed(4));
        numbers.skip(12); // time, version, method, length of the name, attributes
        if ((flags & isLarge) != 0) {
            block.size += numbers.fixed(4) << 32U;
            block.check.size += numbers.fixed(4) << 32U;
        }
        block.isLater = (flags & isLater) != 0;
        block.isContinued = (flags & isContinued) != 0;
    }
    return numbers.isBroken() ? std::nullopt : std::optional(block);
}

std::optional<RarChecksums::Block> RarChecksums::readBlock5()
{
    constexpr std::uint64_t mainHeader = 1;
    constexpr std::uint64_t fileHeader = 2;
    constexpr std::uint64_t encryptionHeader = 4; // what follows cannot be read
    constexpr std::uint64_t hasExtra = 1;
    constexpr std::uint64_t hasData = 2;
    constexpr std::uint64_t isLater = 8;
    constexpr std::uint64_t isContinued = 16;
    constexpr std::uint64_t hasTime = 2;
    constexpr std::uint64_t hasCrc = 4;
    const Bytes bytes = readHeader(m_file, m_position, 128);
    Numbers numbers(bytes);
    numbers.fixed(4); // its own check
    const std::uint64_t headerSize = numbers.variable();
    Block block{.size = numbers.position() + headerSize};
    const std::uint64_t type = numbers.variable();
    const std::uint64_t flags = numbers.variable();
    if (numbers.isBroken() || headerSize > largestHeader || type == encryptionHeader) {
        return std::nullopt;
    }
    if ((flags & hasExtra) != 0) {
        numbers.variable();
    }
    if ((flags & hasData) != 0) {
        const std::uint64_t dataSize = numbers.variable();
        block.size = dataSize > m_file.size() ? 0 : block.size + dataSize;
    }
    m_isVolume = m_isVolume || (type == mainHeader && (numbers.variable() & 1U) != 0);
    block.isFile = type == fileHeader;
    block.isLater = (flags & isLater) != 0;
    block.isContinued = (flags & isContinued) != 0;
    if (block.isFile) {
        const std::uint64_t fileFlags = numbers.variable();
        block.check.size = numbers.variable();
        numbers.variable(); // attributes
        numbers.skip((fileFlags & hasTime) != 0 ? 4 : 0);
        const bool isTold = (fileFlags & hasCrc) != 0;
        block.check.crc = isTold ? std::optional(static_cast<std::uint32_t>(numbers.fixed(4))) : std::nullopt;
    }
    return numbers.isBroken() ? std::nullopt : std::optional(block);
}

} // namespace holdall
