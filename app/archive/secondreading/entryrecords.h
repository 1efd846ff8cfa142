#pragma once

#include "app/archive/entry.h"
#include "app/error.h"

#include <cstdint>
#include <map>
#include <string>

namespace holdall {

/// What a reader found in an archive, to be held against what another one finds: of each entry its name,
/// kind, target, size and the CRC-32 of its data. Takes some 100 bytes and the name for each. Used by one
/// thread.
class EntryRecords {
public:
    /// Takes in an entry whose data has this CRC-32 and this many bytes.
    void add(const Entry& entry, std::uint64_t size, std::uint32_t crc);

    /// Forgets an entry that is as this one. Whether there was one.
    [[nodiscard]] bool take(const Entry& entry, std::uint64_t size, std::uint32_t crc);

    bool hasName(const std::string& name) const { return m_records.contains(name); }
    bool hasBelow(const std::string& folder) const; ///< an entry in this folder
    bool isEmpty() const { return m_records.empty(); }
    const std::string& firstName() const { return m_records.begin()->first; } ///< unless it isEmpty()

    // Of all that were added, taken or not.
    std::uint64_t count() const { return m_count; }
    std::uint64_t bytes() const { return m_bytes; } ///< of data
    bool hasTwins() const { return m_hasTwins; } ///< two entries of one name
    bool isPlain() const { return m_isPlain; } ///< names and targets are UTF-8 without odd components

    /// Whether all data is stored or, of files, deflated, as the reader told, and none is encrypted.
    bool isSimple() const { return m_isSimple; }
    bool hasEncryptedLinks() const { return m_hasEncryptedLinks; }

private:
    struct Record {
        Entry::Kind kind = Entry::Kind::File;
        std::uint32_t crc = 0;
        std::uint64_t size = 0;
        std::string target;

        bool operator==(const Record&) const = default;
    };

    std::multimap<std::string, Record> m_records;
    std::uint64_t m_count = 0;
    std::uint64_t m_bytes = 0;
    bool m_hasTwins = false;
    bool m_isPlain = true;
    bool m_isSimple = true;
    bool m_hasEncryptedLinks = false;
};

} // namespace holdall
