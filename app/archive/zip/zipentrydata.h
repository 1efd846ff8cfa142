#pragma once

#include "app/archive/entrydata.h"
#include "app/archive/zip/memberdata.h"
#include "app/archive/zip/workspacepool.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace holdall::zip {

/// The data of one member, found, checked and decoded as it is read. See ZipReader for the errors.
class ZipEntryData final : public EntryData {
public:
    /// What all members of an archive have in common.
    struct Archive {
        std::filesystem::path path; ///< for errors
        ZipReaderOptions options;
        std::shared_ptr<WorkspacePool> workspaces;
    };

    /// `end` is where the next member or the directory begins; nothing if the member has no place of its own,
    /// which is an error of it. `name` is the entry's.
    ZipEntryData(std::shared_ptr<const Archive> archive, Record record, std::optional<std::uint64_t> end,
                 std::string name);

    Result<std::optional<DataBlock>> readBlock() override;
    bool isFatal() const override { return m_isFatal; }

private:
    codec::Result<void> open();
    std::unexpected<Error> failure(codec::Error error);

    std::shared_ptr<const Archive> m_archive;
    Record m_record;
    std::optional<std::uint64_t> m_end; ///< bytes from the file's front
    std::string m_name;
    WorkspacePool::Lease m_workspace; ///< while data is read
    std::optional<MemberData> m_data; ///< uses m_workspace
    std::optional<std::uint64_t> m_begin; ///< of its data, bytes from the file's front, once it was found
    std::uint64_t m_position = 0; ///< in the data, bytes
    bool m_isDone = false; ///< its end was reached
    bool m_isFatal = false;
    std::optional<Error> m_error; ///< final
};

} // namespace holdall::zip
