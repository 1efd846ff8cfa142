#include "app/archive/zip/memberoutput.h"

#include "app/archive/zip/rangesource.h"

#include <algorithm>
#include <utility>

namespace holdall::zip {

codec::Result<void> MemberOutput::put(const Part& part, codec::ByteView data)
{
    codec::Result<void> done;
    if (part.member) {
        done = beginMember(part, data.size()).and_then([&] { return beginData(part); });
    }
    return done.and_then([&] { return putData(part, data); }).and_then([&] {
        return part.end ? endMember(part) : codec::Result<void>();
    });
}

/// The header of a member that is whole is right at once.
codec::Result<void> MemberOutput::beginMember(const Part& part, std::size_t dataSize)
{
    m_member = part.member;
    m_member->offset = m_output.position();
    if (part.isWhole()) {
        m_member->method = part.method;
        m_member->isEncrypted = part.isEncrypted;
        m_member->size = part.end->size;
        m_member->crc = part.end->crc;
        m_member->packedSize = dataSize;
        m_member->hasLargeHeader = false;
    } else {
        m_member->isEncrypted = m_password.has_value();
        m_member->hasDescriptor = !m_output.canRewrite();
    }
    return m_output.write(localHeader(*m_member));
}

codec::Result<void> MemberOutput::beginData(const Part& part)
{
    m_encryption.reset();
    if (part.isWhole() || !m_password) {
        return {};
    }
    codec::Result<MemberEncryption> encryption = MemberEncryption::begin(*m_password, m_piece);
    if (!encryption) {
        return std::unexpected(encryption.error());
    }
    m_encryption.emplace(*std::move(encryption));
    return {};
}

codec::Result<void> MemberOutput::putData(const Part& part, codec::ByteView data)
{
    if (m_encryption) {
        m_encryption->add(data, m_piece);
        if (part.end) {
            m_encryption->end(m_piece);
        }
        data = m_piece;
    }
    m_member->packedSize += part.isWhole() ? 0 : data.size();
    codec::Result<void> written = m_output.write(data);
    m_piece.clear();
    return written;
}

codec::Result<void> MemberOutput::endMember(const Part& part)
{
    m_member->size = part.end->size;
    m_member->crc = part.end->crc;
    codec::Result<void> told = part.isWhole() ? codec::Result<void>() : tellSizes();
    list();
    return told;
}

/// The member is complete.
void MemberOutput::list()
{
    const codec::Bytes record = directoryRecord(*m_member);
    m_directory.insert(m_directory.end(), record.begin(), record.end());
    m_member.reset();
    ++m_members;
}

codec::Result<void> MemberOutput::copy(Member member, codec::ByteSource& source, std::uint64_t offset)
{
    static constexpr std::uint64_t pieceSize = std::uint64_t(256) * 1024;
    m_member = std::move(member);
    m_member->offset = m_output.position();
    codec::Result<void> done = m_output.write(localHeader(*m_member));
    for (std::uint64_t left = m_member->packedSize; done && left > 0;) {
        m_piece.resize(static_cast<std::size_t>(std::min(left, pieceSize)));
        done = readExactly(source, offset, m_piece).and_then([&] { return m_output.write(m_piece); });
        offset += m_piece.size();
        left -= m_piece.size();
    }
    m_piece.clear();
    if (done && m_member->hasDescriptor) {
        done = m_output.write(dataDescriptor(*m_member));
    }
    list();
    return done;
}

codec::Result<void> MemberOutput::tellSizes()
{
    return m_member->hasDescriptor ? m_output.write(dataDescriptor(*m_member))
                                   : m_output.rewrite(m_member->offset, localHeader(*m_member));
}

codec::Result<void> MemberOutput::finish(codec::Bytes comment)
{
    const Directory directory{.members = m_members,
                              .offset = m_output.position(),
                              .size = m_directory.size(),
                              .comment = std::move(comment)};
    return m_output.write(m_directory)
        .and_then([&] { return m_output.write(endOfDirectory(directory)); })
        .and_then([&] { return m_output.flush(); });
}

} // namespace holdall::zip
