#include "codec/deflate/partdecoder.h"

#include "codec/deflate/bgzf.h"
#include "codec/deflate/checksum.h"

#include <algorithm>

namespace holdall::codec {

namespace {

/// More than is needed: the decoder is fast as long as the end of the room is not near.
constexpr std::size_t slack = 1024;

} // namespace

PartDecoder::PartDecoder() : m_members({.container = DeflateContainer::Gzip}) { }

std::size_t PartDecoder::room(std::size_t groupSize)
{
    return std::max(groupSize, membersInPart * largestBgzfMember) + slack;
}

void PartDecoder::decode(GzipPart& part)
{
    part.outSize = 0;
    part.consumed = 0;
    part.members = 0;
    if (part.group) {
        decodeGroup(part);
    } else {
        decodeMembers(part);
    }
}

/// A group is believed if all of it, and nothing less, decodes from a seam to a seam, and to the data
/// it is said to be.
void PartDecoder::decodeGroup(GzipPart& part)
{
    part.out.resize(std::max(part.out.size(), part.group->size + slack));
    m_inflater.reset();
    const Inflater::Progress progress = m_inflater.run(part.in, part.out);
    if (progress.status != Inflater::Status::Going || progress.consumed != part.in.size()
        || progress.produced != part.group->size || !m_inflater.isAtSeam()) {
        return;
    }
    Checksum crc(Check::Crc32);
    crc.add(ByteView(part.out).first(progress.produced));
    if (crc.value() == part.group->crc) {
        part.outSize = progress.produced;
        part.consumed = progress.consumed;
    }
}

void PartDecoder::decodeMembers(GzipPart& part)
{
    part.out.resize(std::max(part.out.size(), room(0)));
    std::size_t consumed = 0;
    std::size_t outSize = 0;
    while (consumed < part.in.size() && decodeMember(part, consumed, outSize)) {
        part.consumed = consumed;
        part.outSize = outSize;
        ++part.members;
    }
}

/// False where the member is damaged, is not whole, or finds no room.
bool PartDecoder::decodeMember(GzipPart& part, std::size_t& consumed, std::size_t& outSize)
{
    m_members.begin();
    while (!m_members.isEnded()) {
        const StreamDecoder::Progress progress =
            m_members.run(ByteView(part.in).subspan(consumed), MutableBytes(part.out).subspan(outSize));
        consumed += progress.consumed;
        outSize += progress.produced;
        const bool isStuck = progress.consumed == 0 && progress.produced == 0 && !m_members.isEnded();
        if (progress.error || isStuck) {
            return false;
        }
    }
    return true;
}

} // namespace holdall::codec
