#pragma once

#include "app/archive/readerprocess/outerdecoder.h"

#include <cstddef>
#include <cstdint>

struct LZ4F_dctx_s;

namespace holdall {

/// Decodes files of LZ4 frames by liblz4, which holds the data against every checksum in there. Several
/// frames, one behind the other, are one; skippable ones are skipped. libarchive never comes by the checksum
/// behind a tar's end.
class Lz4Decoder final : public OuterDecoder {
public:
    /// Reads `file`, which must outlive this. Throws std::bad_alloc.
    explicit Lz4Decoder(ArchiveFile& file);

    /// False for what programs wrote before there were frames.
    static bool canDecode(ArchiveFile& file);

    std::expected<std::optional<codec::ByteView>, ReaderFailure> next() override;
    bool isChecked() const override { return m_isChecked; }
    std::optional<std::uint64_t> trailingData() const override { return m_trailingData; }

private:
    template <typename T> using Outcome = std::expected<T, ReaderFailure>;

    struct Free {
        void operator()(LZ4F_dctx_s* native) const;
    };

    codec::ByteView waiting() const { return codec::ByteView(m_input).subspan(m_begin, m_end - m_begin); }
    Outcome<void> fill(std::size_t least);
    Outcome<void> beginFrame();
    Outcome<std::size_t> decode();

    ArchiveFile& m_file;
    std::uint64_t m_position = 0; ///< in the file
    codec::Bytes m_input;
    std::size_t m_begin = 0; ///< of what is still to be decoded, in m_input
    std::size_t m_end = 0;
    codec::Bytes m_output;
    std::unique_ptr<LZ4F_dctx_s, Free> m_native;
    bool m_isInside = false; ///< behind a frame's header
    bool m_isEndSure = false; ///< the last frame's: a damaged size cannot look like it
    std::optional<std::uint64_t> m_trailingData;
    bool m_isChecked = true;
};

} // namespace holdall
