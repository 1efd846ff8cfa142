#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/secondreading/datasum.h"
#include "app/archive/secondreading/entryrecords.h"

#include <optional>

namespace holdall {

/// Reads what another reader reads, and records what it was. An entry is recorded when the one behind it, or
/// the end, is met: all of its data must have been read by then.
class RecordingReader final : public ArchiveReader {
public:
    /// Both must outlive it.
    RecordingReader(ArchiveReader& reader, EntryRecords& records) : m_reader(reader), m_records(records) { }

    Result<std::optional<Entry>> next() override;
    Result<std::optional<DataBlock>> readBlock() override;
    bool isFatal() const override { return m_reader.isFatal(); }

private:
    ArchiveReader& m_reader;
    EntryRecords& m_records;
    std::optional<Entry> m_entry; ///< the current one
    DataSum m_sum; ///< of its data so far
};

} // namespace holdall
