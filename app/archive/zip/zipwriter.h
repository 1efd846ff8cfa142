#pragma once

#include "app/archive/archivewriter.h"
#include "app/archive/framing/filedata.h"
#include "app/archive/zip/archiveoutput.h"
#include "app/archive/zip/memberencoder.h"
#include "app/archive/zip/rawmember.h"
#include "app/archive/zip/zipoptions.h"
#include "codec/control.h"
#include "codec/stream.h"

#include <optional>
#include <string>

namespace holdall {

/// Writes a ZIP archive (APPNOTE 6.3) with deflated and stored entries, compressed on as many threads as the
/// control allows while the caller goes on reading. The same entries and options give the same bytes with
/// any number of threads, in the same time zone.
///
/// The framing is our own: libzip writes nothing before it closes, and gives the whole archive up at the
/// first source that cannot be read.
///
/// Holds files, folders and symbolic links; hard links, devices, FIFOs and sockets are refused (Option errors
/// about the entry's name). Keeps names as they are (and says so if they are UTF-8), modes, times to 100 ns,
/// numbers of owner and group where both are told; not their names, and no attributes. Holes become zeros.
/// zip64 is used where sizes, offsets or their number need it, and nowhere else. Entries of up to 1 MiB that
/// do not compress are stored; in larger ones each MiB that does not is a stored block of deflate's.
///
/// A sink that cannot rewrite gets check and sizes of entries over 1 MiB behind their data. A file that has
/// fewer bytes than was said is stored with those it has.
///
/// A stop takes effect within some 0.3 s: every call then fails with ECANCELED. A closed gate holds the
/// caller. Counters::in counts what write() and links bring, Counters::out what the sink took. Errors of
/// the sink have no path.
class ZipWriter final : public ArchiveWriter {
public:
    /// The archive begins at the sink's first byte. The sink, and what `control` points to, must outlive the
    /// writer.
    ZipWriter(codec::ByteSink& sink, const ZipOptions& options, const codec::Control& control);

    [[nodiscard]] Result<void> begin(const Entry& entry) override;
    [[nodiscard]] Result<void> write(codec::ByteView data) override;
    [[nodiscard]] Result<bool> end() override;
    [[nodiscard]] Result<void> finish() override;

    /// Copies a member of another archive as it stands, under its own name or another, between two entries.
    /// What is encrypted keeps its password; nothing is encrypted that was not. Fails as begin() about the
    /// name, with the sink's errors, and with those of the member's source (Truncated if it is shorter by
    /// now). Counters::in counts packed bytes.
    [[nodiscard]] Result<void> addRaw(const RawMember& raw, const std::optional<std::string>& name = {});

    /// What the archive is to say of itself: at most 65,535 bytes. Before finish(). Fails with Option.
    [[nodiscard]] Result<void> setComment(codec::Bytes comment);

private:
    Result<void> check(bool isInEntry);
    Result<void> keep(Result<void> result);
    Result<void> settle(const codec::Result<void>& result);
    codec::Result<void> addData(codec::ByteView data);
    codec::Result<void> endData();

    const codec::Control m_control;
    zip::ArchiveOutput m_output;
    zip::MemberEncoder m_encoder;
    FileData::Take m_takeData; ///< m_encoder
    std::optional<FileData> m_data; ///< between begin() and end()
    codec::Bytes m_comment;
    bool m_isFinished = false;
    std::optional<Error> m_error; ///< final
};

} // namespace holdall
