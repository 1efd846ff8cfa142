#include "codec/seek/bgzfseekindex.h"

#include "codec/deflate/bgzf.h"
#include "codec/deflate/littleendian.h"
#include "codec/deflate/partdecoder.h"

#include <algorithm>
#include <array>

namespace holdall::codec {

namespace {

constexpr std::size_t sizeFieldSize = 4; ///< at a member's end: bytes of its data

class MemberSeekDecoder final : public SeekBlockDecoder {
public:
    Result<void> decode(std::size_t, ByteView packed, MutableBytes data) override
    {
        GzipPart part;
        part.in.assign(packed.begin(), packed.end());
        m_decoder.decode(part);
        if (!part.isGood() || part.outSize != data.size()) {
            Error error{.kind = ErrorKind::Corrupt, .offset = part.consumed};
            return std::unexpected(std::move(error));
        }
        std::ranges::copy(ByteView(part.out).first(part.outSize), data.begin());
        return {};
    }

private:
    PartDecoder m_decoder;
};

class BgzfSeekIndex final : public SeekIndex {
public:
    explicit BgzfSeekIndex(SeekBlocks blocks) : SeekIndex(std::move(blocks), Trust::Claimed) { }

    /// It takes no more than a window: less than any limit that would let it decode at all.
    Result<std::unique_ptr<SeekBlockDecoder>> makeDecoder(std::uint64_t) const override
    {
        return std::make_unique<MemberSeekDecoder>();
    }
};

/// Members that make a block, as far as they are known.
struct Group {
    std::uint64_t start = 0;
    std::uint64_t size = 0; ///< of their data
    std::size_t members = 0;
};

/// What a member's last bytes say of its data's size. Nothing if that cannot be.
Result<std::optional<std::uint64_t>> dataSize(ByteSource& packed, std::uint64_t end)
{
    std::array<std::byte, sizeFieldSize> field = {};
    if (const Result<void> read = readExactly(packed, end - field.size(), field); !read) {
        return std::unexpected(read.error());
    }
    const std::uint64_t size = loadLittleEndian(field, 0, field.size());
    return size <= largestBgzfMember ? std::optional(size) : std::nullopt;
}

} // namespace

SeekIndexResult findBgzfSeekIndex(ByteSource& packed)
{
    const std::uint64_t fileSize = *packed.size();
    SeekBlocks blocks;
    Group group;
    for (std::uint64_t position = 0; position < fileSize;) {
        std::array<std::byte, bgzfHeadSize> head = {};
        const Result<std::size_t> count = packed.readAt(position, head);
        if (!count) {
            return std::unexpected(count.error());
        }
        const std::optional<std::size_t> memberSize = bgzfMemberSize(ByteView(head).first(*count));
        if (!memberSize || *memberSize > fileSize - position) {
            return nullptr;
        }
        position += *memberSize;
        const Result<std::optional<std::uint64_t>> size = dataSize(packed, position);
        if (!size || !*size) {
            return size ? SeekIndexResult(nullptr) : std::unexpected(size.error());
        }
        group.size += **size;
        if (++group.members == PartDecoder::membersInPart || position == fileSize) {
            if (!blocks.add(group.start, position - group.start, group.size)) {
                return nullptr;
            }
            group = {.start = position};
        }
    }
    return std::make_shared<BgzfSeekIndex>(std::move(blocks));
}

} // namespace holdall::codec
