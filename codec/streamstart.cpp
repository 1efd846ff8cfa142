#include "codec/streamstart.h"

#include "codec/detector.h"

#include <algorithm>
#include <array>

namespace holdall::codec {

namespace {

bool isCutStartOf(ByteView magic, ByteView head)
{
    return head.size() < magic.size() && std::ranges::equal(head, magic.first(head.size()));
}

bool isJoinable(Format format)
{
    return format != Format::Deflate && format != Format::RawLzma;
}

} // namespace

std::size_t equalBytes(ByteView left, ByteView right)
{
    const std::size_t count = std::min(left.size(), right.size());
    std::size_t equal = 0;
    for (std::size_t i = 0; i < count; ++i) {
        equal += left[i] == right[i] ? 1U : 0U;
    }
    return equal;
}

StreamStart judgeStart(Format format, ByteView rest)
{
    if (!isJoinable(format)) {
        return StreamStart::Other;
    }
    const std::optional<Detection> detection = detect(rest);
    if (detection && detection->format == format) {
        return StreamStart::Whole;
    }
    const ByteView magic = info(format).magic;
    if (magic.empty()) {
        return StreamStart::Other;
    }
    if (isCutStartOf(magic, rest)) {
        return StreamStart::Cut;
    }
    return equalBytes(magic, rest) * 2 >= magic.size() ? StreamStart::Damaged : StreamStart::Other;
}

bool isCutStart(ByteView head)
{
    return std::ranges::any_of(formats(),
                               [&](const FormatInfo& entry) { return isCutStartOf(entry.magic, head); });
}

bool allowsZeroPadding(Format format)
{
    return format == Format::Xz || format == Format::Gzip;
}

bool endsLikeStream(Format format, ByteView tail)
{
    static constexpr std::array footerMagic = {std::byte('Y'), std::byte('Z')};
    return format == Format::Xz && tail.size() == streamEndBytes
        && std::ranges::equal(tail.last(footerMagic.size()), footerMagic);
}

} // namespace holdall::codec
