#pragma once

#include "app/archive/zip/archiveoutput.h"
#include "app/archive/zip/block.h"
#include "app/archive/zip/records.h"

#include <cstdint>
#include <optional>

namespace holdall::zip {

/// Puts compressed members into the archive, part by part, each behind its header, and the central
/// directory behind all. Used by one thread. Fails with the output's errors.
class MemberOutput {
public:
    /// `output` must outlive it.
    explicit MemberOutput(ArchiveOutput& output) : m_output(output) { }

    /// The next part, in the order of the members' data. `data` is the part as it stands in the archive.
    codec::Result<void> put(const Part& part, codec::ByteView data);

    /// Ends the archive.
    codec::Result<void> finish();

private:
    codec::Result<void> beginMember(const Part& part, std::size_t dataSize);
    codec::Result<void> endMember(const Part& part);
    codec::Result<void> tellSizes();

    ArchiveOutput& m_output;
    std::optional<Member> m_member; ///< between its first and its last part
    codec::Bytes m_directory; ///< of the members that were put
    std::uint64_t m_members = 0;
};

} // namespace holdall::zip
