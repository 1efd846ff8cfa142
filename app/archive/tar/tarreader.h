#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/tar/tarinput.h"
#include "app/io/bytepipe.h"

#include <cstdint>
#include <filesystem>
#include <memory>

struct archive;

namespace holdall {

/// Reads a plain tar (pax, GNU, ustar, and older) by libarchive. That never sees compressed data: our
/// decoders, which check it, write to the pipe that this reads from.
class TarReader final : public ArchiveReader {
public:
    /// Reads from `pipe`, which must outlive this and whose reading side is ended with it. `path` is the
    /// archive's, for errors.
    TarReader(BytePipe& pipe, std::filesystem::path path);

    /// As above from any input.
    TarReader(std::unique_ptr<TarInput> input, std::filesystem::path path);

    Result<std::optional<Entry>> next() override;
    Result<std::optional<DataBlock>> readBlock() override;
    bool hasDataBehind() const override { return m_dataEnd > m_end; }

private:
    struct Free {
        void operator()(::archive* native) const;
    };

    static long readInput(::archive* native, void* self, const void** buffer);
    static std::int64_t skipInput(::archive* native, void* self, std::int64_t bytes);
    bool open();
    codec::Result<codec::ByteView> read();
    Result<void> drain();
    std::unexpected<Error> failure();

    std::unique_ptr<TarInput> m_input;
    std::filesystem::path m_path;
    std::unique_ptr<::archive, Free> m_native;
    bool m_isOpen = false;
    bool m_hasEntries = false;
    bool m_inputEnded = false;
    std::uint64_t m_read = 0; ///< bytes
    std::uint64_t m_dataEnd = 0; ///< behind the last byte that is not zero
    std::uint64_t m_end = std::uint64_t(-1); ///< where the archive ends, once that is known
    std::optional<codec::Error> m_inputError;
    std::optional<Error> m_error; ///< final
};

} // namespace holdall
