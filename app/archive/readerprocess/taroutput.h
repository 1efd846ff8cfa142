#pragma once

#include "app/archive/entry.h"
#include "app/archive/readerprocess/foreignreaderoptions.h"
#include "app/archive/readerprocess/statuschannel.h"
#include "app/archive/tar/tarwriter.h"

#include <expected>
#include <optional>

namespace holdall {

/// What the reader process makes: a tar, and beside it what a tar cannot say. What fails here is final.
class TarOutput {
public:
    template <typename T> using Outcome = std::expected<T, ReaderFailure>;

    /// Both must outlive this.
    TarOutput(codec::ByteSink& sink, StatusChannel& status, ForeignReaderOptions::Wanted wanted);

    bool wantsData() const { return m_wantsData; }

    /// Begins an entry. `failure` is what is known to be wrong with it already.
    Outcome<void> begin(Entry entry, std::optional<DataFailure> failure = {});

    /// The next piece of the entry's data. Fails, with no more than this entry spoilt, if it cannot be where
    /// it claims to be.
    Outcome<void> write(const DataBlock& block);

    /// Ends the entry, whose data ended or broke off. What is missing of it is padded. Fails if nothing can
    /// follow.
    Outcome<void> end(std::optional<DataFailure> failure = {});

    /// Everything that was written has been held against checksums that are around the archive.
    void noteChecked();

    /// From this byte of the file on there is data that belongs to nothing.
    void noteTrailingData(std::uint64_t offset);

    /// Ends the tar. Not possible in an entry that could not be ended.
    Outcome<void> finish();

private:
    void tell(StatusRecord::Kind kind, std::uint64_t value);
    void tellFailure(const DataFailure& failure);
    void tellTraits(const Entry& entry);
    Outcome<void> put(codec::ByteView bytes);
    Outcome<void> putHeld();
    Outcome<void> fillGap(std::uint64_t size);

    TarWriter m_tar;
    StatusChannel& m_status;
    bool m_wantsData;
    std::uint64_t m_entries = 0; ///< that were ended
    std::uint64_t m_size = 0; ///< of the entry
    bool m_hasExtents = false; ///< the entry
    std::uint64_t m_position = 0; ///< in the entry's data
    bool m_isOpen = false; ///< the entry
    std::optional<DataFailure> m_failure; ///< of the entry
    std::optional<std::byte> m_held; ///< the last byte so far: it may be the one that ends the entry
};

} // namespace holdall
