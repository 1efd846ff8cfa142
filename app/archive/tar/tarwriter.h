#pragma once

#include "app/archive/archivewriter.h"
#include "codec/stream.h"

#include <cstddef>
#include <memory>
#include <optional>

struct archive;
struct archive_entry;

namespace holdall {

/// Writes a plain tar in libarchive's pax form, which keeps every property that an Entry has. What is
/// written goes on to a compressor.
class TarWriter final : public ArchiveWriter {
public:
    /// `sink` must outlive this; `path` is the archive's, for errors.
    TarWriter(codec::ByteSink& sink, std::filesystem::path path);
    ~TarWriter() override;
    TarWriter(const TarWriter&) = delete;
    TarWriter& operator=(const TarWriter&) = delete;

    [[nodiscard]] Result<void> begin(const Entry& entry) override;
    [[nodiscard]] Result<void> write(codec::ByteView data) override;
    [[nodiscard]] Result<bool> end() override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct FreeArchive {
        void operator()(::archive* native) const;
    };
    struct FreeEntry {
        void operator()(::archive_entry* native) const;
    };

    static long writeSink(::archive* native, void* self, const void* data, std::size_t size);
    bool isDone(long status) const;
    Result<void> open();
    Result<void> put(codec::ByteView data);
    Result<void> fillHole();
    void skipFullExtents();
    std::unexpected<Error> failure();

    codec::ByteSink& m_sink;
    std::filesystem::path m_path;
    std::unique_ptr<::archive, FreeArchive> m_native;
    std::unique_ptr<::archive_entry, FreeEntry> m_header;
    bool m_isOpen = false;
    std::uint64_t m_size = 0; ///< of the entry
    std::uint64_t m_position = 0; ///< in the entry's data
    std::vector<Extent> m_extents; ///< of the entry
    std::size_t m_extent = 0; ///< the one that is being written
    std::optional<codec::Error> m_sinkError;
    bool m_isAbandoned = false; ///< nothing goes to the sink any more
    std::optional<Error> m_error; ///< final
};

} // namespace holdall
