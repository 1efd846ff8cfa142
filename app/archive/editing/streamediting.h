#pragma once

#include "app/archive/editing/archiveediting.h"

#include <optional>

namespace holdall {

class EntryDigest;

/// Edits what is read from its front to its end: a tar with or without a coder around it, and 7z. Everything
/// is decoded and coded again; of a tar all is kept that TarReader tells, which leaves out what a pax header
/// says of the whole archive (Git's commit). Entries are compared by what the
/// container keeps, and by a hash of their data.
class StreamEditing final : public ArchiveEditing {
public:
    StreamEditing(const ArchiveInput& input, const codec::Control& control)
        : m_input(input)
        , m_control(control)
        , m_keeps(info(input.format).keeps)
    {
    }

    Result<std::vector<OldEntry>> list() override;
    std::uint64_t work(const EditPlan& plan) const override;
    Result<void> checkPassword(const std::string& password) override;
    Result<void> write(const EditOrder& order, const ArchiveTarget& target, Packed& packed) override;
    Result<codec::DecodeSummary> prove(const EditOrder& order, const ArchiveInput& written,
                                       const Packed& packed) override;

private:
    Result<void> checkFile() const;
    Result<void> copyEntries(const EditOrder& order, ArchiveReader& reader, ArchiveWriter& writer);
    Result<void> copy(Entry entry, const EntryFate& fate, ArchiveReader& reader, ArchiveWriter& writer);
    Result<void> copyData(const Entry& entry, ArchiveReader& reader, ArchiveWriter& writer,
                          EntryDigest& digest);
    Result<void> checkKind(const Entry& entry) const;
    Result<void> endOld(OpenArchive& archive) const;
    Result<void> compare(ArchiveReader& reader);
    Result<void> compareEntry(ArchiveReader& reader, const std::string& expected);
    void advance(std::uint64_t bytes);

    const ArchiveInput& m_input;
    const codec::Control& m_control;
    const ContainerAbilities m_keeps;
    std::vector<std::uint64_t> m_sizes; ///< of the old entries, bytes
    std::vector<std::string> m_digests; ///< of what was copied
    std::uint64_t m_copied = 0; ///< bytes of data
    std::uint64_t m_compared = 0; ///< bytes of data
    std::uint64_t m_told = 0; ///< bytes of work
};

} // namespace holdall
