#pragma once

#include "app/archive/editing/archiveediting.h"
#include "app/archive/zip/zipreader.h"
#include "app/archive/zip/zipwriter.h"

namespace holdall {

/// Edits a ZIP archive: what stays is copied as it stands, without being decoded, whether it can be read or
/// not, and compared byte by byte afterwards. The archive's comment is kept.
///
/// What no entry of the directory names is left out: what lies between members, such as Android's signature.
class ZipEditing final : public ArchiveEditing {
public:
    ZipEditing(const ArchiveInput& input, const codec::Control& control) : m_input(input), m_control(control)
    {
    }

    Result<std::vector<OldEntry>> list() override;
    std::uint64_t work(const EditPlan& plan) const override;
    Result<void> checkPassword(const std::string& password) override;
    Result<void> write(const EditOrder& order, const ArchiveTarget& target, Packed& packed) override;
    Result<codec::DecodeSummary> prove(const EditOrder& order, const ArchiveInput& written,
                                       const Packed& packed) override;

private:
    Result<void> findArchive();
    Result<void> copyMembers(const EditPlan& plan, ZipWriter& writer) const;
    Result<void> compareMembers(const EditPlan& plan, ZipReader& reader) const;
    Result<void> compare(const RawMember& old, const EntryFate& fate, ZipReader& reader) const;
    Result<bool> hasSameData(const RawMember& one, const RawMember& other) const;
    Result<RawMember> nextMember(ZipReader& reader) const;
    ZipReader reader() const;

    const ArchiveInput& m_input;
    const codec::Control& m_control;
    codec::Bytes m_comment; ///< of the archive
    std::vector<std::uint64_t> m_packedSizes; ///< of the old entries, bytes
    std::optional<std::size_t> m_encrypted; ///< the smallest entry that is
};

} // namespace holdall
