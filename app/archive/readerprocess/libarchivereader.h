#pragma once

#include "app/archive/entry.h"
#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/lzopreader.h"
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
    std::optional<LzopReader> m_lzop; ///< that decodes it, if it is so compressed
    std::optional<ReaderFailure> m_failure; ///< of decoding
    std::unique_ptr<::archive, Free> m_native;
    bool m_isOpen = false;
};

} // namespace holdall
