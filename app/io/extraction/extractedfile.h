#pragma once

#include "app/io/extraction/stagedtree.h"
#include "codec/bytes.h"

#include <memory>

namespace holdall {

/// One regular file that is being extracted. Used by one thread at a time, and gone before the
/// ExtractionRoot that began it. The errors' path is the entry's name.
class ExtractedFile {
public:
    /// See ExtractionRoot::beginFile(). `tree` must live longer.
    static Result<std::unique_ptr<ExtractedFile>> create(StagedTree& tree, const Entry& entry,
                                                         Durability durability);

    /// Discards what was not finished.
    ~ExtractedFile();
    ExtractedFile(const ExtractedFile&) = delete;
    ExtractedFile& operator=(const ExtractedFile&) = delete;

    /// Writes at `offset`; what is never written is a hole. SizeLimit once all files together are larger
    /// than allowed.
    [[nodiscard]] Result<void> write(std::uint64_t offset, codec::ByteView bytes);

    /// The file is whole: it gets its attributes and at least the entry's size. What the system does not
    /// take of the attributes is a problem of the extraction. After an error the file is gone.
    [[nodiscard]] Result<void> finish();

    /// The file is not to be. Nothing after finish().
    void discard();

private:
    ExtractedFile(StagedTree& tree, std::shared_ptr<OpenFile> open, Durability durability);
    Result<void> createFile(const Entry& entry);
    bool applyAttributes();
    int complete();

    StagedTree& m_tree;
    std::shared_ptr<OpenFile> m_open; ///< nothing once finished or discarded
    Durability m_durability;
    FileDescriptor m_file;
    EntryAttributes m_attributes;
    std::uint64_t m_entrySize = 0; ///< as the archive tells it
    std::uint64_t m_end = 0; ///< of what was written
    bool m_needsPermissions = false; ///< it was created with others
};

} // namespace holdall
