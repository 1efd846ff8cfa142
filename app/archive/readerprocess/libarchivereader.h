#pragma once

#include "app/archive/entry.h"
#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/outerdecoder.h"
#include "app/archive/readerprocess/statusrecord.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>

struct archive;
struct archive_entry;

namespace holdall {

/// What it shall read beyond what it is needed for.
struct LibarchiveOptions {
    bool withZip = false; ///< ZIP too
    std::string password = {}; ///< bytes, for ZIP; empty: none
};

/// Reads foreign archives by libarchive, in the reader process and nowhere else. Only what libarchive does
/// by itself: it starts no programs.
class LibarchiveReader {
public:
    enum class Content {
        Archive, ///< a container, in .Z, .lz4, .lzo or .uu if it likes
        CompressedFile, ///< a file in one of those
    };

    /// Reads `file`, which must outlive this, from its front.
    LibarchiveReader(ArchiveFile& file, Content content, const LibarchiveOptions& options = {});
    ~LibarchiveReader();
    LibarchiveReader(const LibarchiveReader&) = delete;
    LibarchiveReader& operator=(const LibarchiveReader&) = delete;

    /// The next entry, valid until the next call; null at the end. Fails for good.
    std::expected<::archive_entry*, ReaderFailure> next();

    /// The next piece of its data, nothing at the end.
    std::expected<std::optional<DataBlock>, DataFailure> readBlock();

    bool isCpio() const; ///< once there was an entry
    bool isRar() const; ///< the same
    bool isCompressed() const; ///< as a whole; once there was an entry

    /// Decodes what the container left of what is around it, for the checks that stand there. Once there are
    /// no more entries.
    std::expected<void, ReaderFailure> checkRest();

    /// Whether all that was read has been held against the checksums of what is around the container.
    bool isChecked() const { return m_decoder && m_decoder->isChecked(); }

    /// Where data begins that belongs to nothing, in bytes of the file; after checkRest().
    std::optional<std::uint64_t> trailingData() const
    {
        return m_decoder ? m_decoder->trailingData() : std::nullopt;
    }

private:
    struct Free {
        void operator()(::archive* native) const;
    };

    long readDecoded(const void** buffer);
    static long readFile(::archive* native, void* self, const void** buffer);
    static long skipFile(::archive* native, void* self, long count);
    static long seekFile(::archive* native, void* self, long offset, int origin);
    void support(Content content);
    void supportZip(const std::string& password);
    bool open();
    ReaderFailure failure() const;

    ArchiveFile& m_file;
    codec::Bytes m_buffer;
    std::uint64_t m_position = 0; ///< in the file
    std::unique_ptr<OuterDecoder> m_decoder; ///< may be null
    std::optional<ReaderFailure> m_failure; ///< of decoding
    std::unique_ptr<::archive, Free> m_native;
    bool m_isOpen = false;
};

} // namespace holdall
