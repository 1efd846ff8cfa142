#pragma once

#include "app/archive/archivewriter.h"
#include "app/archive/framing/filedata.h"
#include "app/archive/sevenzip/archiveoutput.h"
#include "app/archive/sevenzip/contents.h"
#include "app/archive/sevenzip/folderencoder.h"
#include "app/archive/sevenzip/sevenzipoptions.h"
#include "codec/control.h"
#include "codec/stream.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace holdall {

/// Writes a 7z archive: files joined to solid folders of bounded size, compressed with LZMA2 on as many
/// threads as the control allows while the caller goes on reading. The same entries, options and total size
/// give the same bytes with any number of threads.
///
/// Holds files, folders and symbolic links; hard links, devices, FIFOs and sockets are refused, and so are
/// names that are not UTF-8 (Option errors about the entry's name). Keeps modification times to 100 ns
/// (none outside the years 1601 to 60056) and the permissions; not owners, groups and attributes. Holes
/// are stored as zeros. A file that has fewer bytes than was said is stored with those it has.
///
/// A stop takes effect within some 0.2 s, also in the middle of a block: every call then fails with
/// ECANCELED. A closed gate holds the caller and the threads. Counters::in counts what write() and links
/// bring, Counters::out what the sink took. Errors of the sink have no path.
class SevenZipWriter : public ArchiveWriter {
public:
    /// Begins an archive at the sink's first byte. `totalSize` is the bytes of all data, where that is
    /// known; it decides how the data is cut (see SevenZipOptions::coder()). The sink, and what `control`
    /// points to, must outlive the writer. Fails with Option if the sink cannot rewrite, and with the
    /// sink's errors.
    static Result<std::unique_ptr<SevenZipWriter>> create(codec::ByteSink& sink,
                                                          const SevenZipOptions& options,
                                                          std::optional<std::uint64_t> totalSize,
                                                          const codec::Control& control);

    Result<void> begin(const Entry& entry) override;
    Result<void> write(codec::ByteView data) override;
    Result<bool> end() override;
    Result<void> finish() override;

private:
    SevenZipWriter(codec::ByteSink& sink, SevenZipCoder coder, const codec::Control& control);

    Result<void> check() const;
    Result<void> keep(Result<void> result);
    Result<void> settle(const codec::Result<void>& result);
    codec::Result<void> beginData(const Entry& entry);
    codec::Result<void> addData(codec::ByteView data);
    codec::Result<void> endData();
    codec::Result<void> finishArchive();
    codec::Result<void> writeHeader();
    codec::Result<std::optional<codec::Bytes>> writePacked(codec::ByteView header);
    std::uint64_t offset() const; ///< bytes from behind the signature header to what is written next

    const codec::Control m_control;
    const std::uint32_t m_dictionarySize; ///< bytes
    sevenzip::ArchiveOutput m_output;
    sevenzip::FolderEncoder m_encoder;
    FileData::Take m_takeData; ///< m_encoder
    std::vector<sevenzip::Item> m_items; ///< whole ones
    std::optional<sevenzip::Item> m_item; ///< between begin() and end()
    std::optional<FileData> m_data; ///< of m_item, if it is of a kind that has data
    bool m_isFinished = false;
    std::optional<Error> m_error;
};

} // namespace holdall
