#pragma once

#include "app/archive/zip/archiveoutput.h"
#include "app/archive/zip/block.h"
#include "app/archive/zip/memberencryption.h"
#include "app/archive/zip/records.h"
#include "codec/stream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace holdall::zip {

/// Puts compressed members into the archive, part by part, each behind its header, and the central
/// directory behind all. Used by one thread. Fails with the output's errors.
class MemberOutput {
public:
    /// `output` must outlive it. With a password, members that come in several parts are encrypted; others
    /// come encrypted.
    MemberOutput(ArchiveOutput& output, std::optional<std::string> password)
        : m_output(output)
        , m_password(std::move(password))
    {
    }

    /// The next part, in the order of the members' data. `data` is the part as it stands in the archive.
    codec::Result<void> put(const Part& part, codec::ByteView data);

    /// A member that is copied, whose data stands in `source` from `offset` on. Fails with the source's
    /// errors, too.
    codec::Result<void> copy(Member member, codec::ByteSource& source, std::uint64_t offset);

    /// Ends the archive, which gets `comment`.
    codec::Result<void> finish(codec::Bytes comment);

private:
    codec::Result<void> beginMember(const Part& part, std::size_t dataSize);
    codec::Result<void> beginData(const Part& part);
    codec::Result<void> putData(const Part& part, codec::ByteView data);
    codec::Result<void> endMember(const Part& part);
    codec::Result<void> tellSizes();
    void list();

    ArchiveOutput& m_output;
    const std::optional<std::string> m_password;
    std::optional<Member> m_member; ///< between its first and its last part
    std::optional<MemberEncryption> m_encryption; ///< of m_member, unless it comes encrypted
    codec::Bytes m_piece; ///< encrypted, or copied
    codec::Bytes m_directory; ///< of the members that were put
    std::uint64_t m_members = 0;
};

} // namespace holdall::zip
