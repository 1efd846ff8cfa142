#pragma once

#include "app/archive/entry.h"
#include "app/archive/entrydata.h"
#include "app/error.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall {

/// Reads an archive from its front to its end, entry by entry. Used by one thread at a time. After an
/// error that isFatal() every call fails.
class ArchiveReader {
public:
    virtual ~ArchiveReader() = default;
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    /// Goes on to the next entry; what was not read of the one before is skipped. Nothing at the archive's
    /// end, once everything up to there has been checked. Fails with Data, and with the source's errors.
    virtual Result<std::optional<Entry>> next() = 0;

    /// The next piece of the current entry's data, nothing at its end. The view is valid until the next
    /// call. Whether the entry's own check, if it has one, is right, is known when the end was reached.
    virtual Result<std::optional<DataBlock>> readBlock() = 0;

    /// The current entry's data, to be read apart from this reader and perhaps in another thread, while the
    /// reader goes on. To be asked for after next() and before readBlock(), which has nothing to give
    /// afterwards. It may outlive the reader, but not the reader's source. Cheap: whatever takes time, and
    /// every error, comes with reading it.
    ///
    /// Nothing where the container has to be read in order, and for entries that are no files: readBlock() is
    /// the way then.
    virtual std::unique_ptr<EntryData> detach() { return nullptr; }

    /// Bytes of all entries' data, as far as the archive tells before its first entry; not more of an entry
    /// than its data in the archive makes likely. To be asked for before next(), which tells of errors.
    virtual std::optional<std::uint64_t> foretoldSize() { return std::nullopt; }

    /// Whether nothing behind the last error can be read. If not, next() goes on behind it.
    virtual bool isFatal() const { return true; }

    /// Once next() has met the end: whether data follows there that is no part of the archive, as far as the
    /// reader comes by it.
    virtual bool hasDataBehind() const { return false; }

protected:
    ArchiveReader() = default;
};

} // namespace holdall
