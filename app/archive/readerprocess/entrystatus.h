#pragma once

#include "app/archive/readerprocess/statusrecord.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

namespace holdall {

/// What the reader process has said beside its tar, as far as it is still of use. One thread takes the
/// records in, another asks.
class EntryStatus {
public:
    /// What was said of one entry.
    struct Notes {
        std::optional<std::uint64_t> size; ///< bytes
        std::uint64_t traits = 0; ///< a sum of StatusRecord::Trait
        std::optional<StatusRecord> failure;
    };

    /// `fileSize`: bytes of the archive.
    explicit EntryStatus(std::uint64_t fileSize) : m_fileSize(fileSize) { }

    /// False if so much was said of entries to come that no honest child can have.
    [[nodiscard]] bool take(const StatusRecord& record);

    /// What was said of this entry; what was said of those before it is forgotten.
    Notes notesOf(std::uint64_t entry);

    std::uint64_t fileSize() const { return m_fileSize; } ///< bytes
    std::optional<StatusRecord> failure() const; ///< of the archive
    bool isFinished() const;
    bool isChecked() const; ///< as StatusRecord::Kind::Checked
    std::optional<std::uint64_t> trailingData() const; ///< as StatusRecord::Kind::TrailingData

    /// As ForeignReader::position().
    std::uint64_t position() const { return m_position.load(std::memory_order_relaxed); }

private:
    void advance(std::uint64_t position);

    std::uint64_t m_fileSize;
    std::atomic<std::uint64_t> m_position = 0;
    mutable std::mutex m_mutex; ///< guards what follows
    std::map<std::uint64_t, Notes> m_notes;
    std::optional<StatusRecord> m_failure;
    bool m_isFinished = false;
    bool m_isChecked = false;
    std::optional<std::uint64_t> m_trailingData;
};

} // namespace holdall
