#pragma once

#include "codec/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace holdall {

/// What the reader process can say of an archive or an entry that it cannot read.
enum class ReaderFailure : std::uint8_t {
    Corrupt,
    Truncated,
    UnknownFormat,
    UnsupportedMethod,
    PasswordNeeded,
    PasswordWrong,
    EncryptionUnsupported,
    UnnamedEntry, ///< the entry's name cannot be told
    MemoryLimit,
    System, ///< the system refused; StatusRecord::value is the errno
};

/// What went wrong with an entry's data.
struct DataFailure {
    ReaderFailure kind = ReaderFailure::Corrupt;
    bool isFinal = false; ///< nothing behind it can be read
};

/// What the reader process says beside the tar that it writes. What is about an entry is written before the
/// tar's bytes that end this entry.
struct StatusRecord {
    enum class Kind : std::uint8_t {
        Position, ///< value: bytes of the file that were read
        Size, ///< value: bytes of the entry's data, which the tar leaves out
        Traits, ///< value: a sum of Trait
        EntryFailure, ///< value: bytes of the entry's data that are right; what the tar has behind is padding
        LastEntryFailure, ///< the same, and nothing behind the entry can be read
        Failure, ///< of the archive: final
        Checked, ///< all data has been held against checksums that are around the archive
        TrailingData, ///< value: bytes of the file in front of data that belongs to nothing
        Finished, ///< nothing is missing
    };

    /// What a tar cannot say of an entry.
    enum Trait : std::uint64_t {
        IsEncrypted = 1U << 0U,
        HasNoOwner = 1U << 1U, ///< neither the owner nor the group is told
        HasNoTime = 1U << 2U,
        IsSocket = 1U << 3U, ///< the tar, which has no sockets, says that it is a FIFO
    };

    Kind kind = Kind::Position;
    ReaderFailure failure = ReaderFailure::Corrupt; ///< of the three failures
    std::uint64_t entry = 0; ///< how many were before it
    std::uint64_t value = 0;

    static constexpr std::size_t size = 24; ///< of a record's bytes
};

/// The bytes that a record travels as, from one process to the other on the same machine.
std::array<std::byte, StatusRecord::size> toBytes(const StatusRecord& record);

/// The record in `bytes`, of which there are StatusRecord::size; nothing if they are none.
std::optional<StatusRecord> recordFrom(codec::ByteView bytes);

} // namespace holdall
