#pragma once

#include "app/archive/entry.h"
#include "app/error.h"

#include <optional>

namespace holdall {

/// The data of one entry, read independently of the reader that gave it out. Used by one thread at a time,
/// which may be another than the reader's; several such objects may be read at the same time.
class EntryData {
public:
    virtual ~EntryData() = default;
    EntryData(const EntryData&) = delete;
    EntryData& operator=(const EntryData&) = delete;

    /// The next piece, nothing at the end, as ArchiveReader::readBlock(). An error is final.
    virtual Result<std::optional<DataBlock>> readBlock() = 0;

    /// Whether the last error is one of the whole archive: its source cannot be read, or memory is short.
    /// If not, it is about this entry, has its name as path, and says nothing about others.
    virtual bool isFatal() const = 0;

protected:
    EntryData() = default;
};

} // namespace holdall
