#include "app/archive/openarchive.h"

#include "app/archive/openforeign.h"
#include "app/archive/tar/codedinput.h"
#include "app/archive/tar/placedtarreader.h"
#include "app/archive/tar/tarreader.h"
#include "app/archive/zip/zipreader.h"
#include "codec/seek/findseekindex.h"
#include "codec/seek/seekablesource.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

class OpenTar final : public OpenArchive {
public:
    OpenTar(const ArchiveInput& input, const codec::Control& control, const Wrap& wrap)
        : m_path(input.path)
        , m_coded(input.source, input.format.coder ? std::optional(input.settings) : std::nullopt, control,
                  wrap)
    {
        m_reader.emplace(m_coded.pipe(), m_path);
    }

    ArchiveReader& reader() override { return *m_reader; }

    Result<Ending> finish() override
    {
        m_reader.reset();
        const codec::Result<Ending> ending = m_coded.finish();
        return ending ? Result<Ending>(*ending) : std::unexpected(errorFrom(ending.error(), m_path));
    }

    codec::DecodeSummary summary() const override { return m_coded.summary(); }

private:
    const std::filesystem::path m_path;
    CodedInput m_coded;
    std::optional<TarReader> m_reader;
};

/// An archive that no coder is around.
class UncodedArchive : public OpenArchive {
public:
    Result<Ending> finish() override { return Ending::Complete; }

    codec::DecodeSummary summary() const override
    {
        codec::DecodeSummary summary;
        summary.check = m_check;
        summary.compressedSize = m_size;
        return summary;
    }

protected:
    explicit UncodedArchive(const codec::ByteSource& source, codec::Check check = codec::Check::Unknown)
        : m_size(source.size().value_or(0))
        , m_check(check)
    {
    }

private:
    const std::uint64_t m_size; ///< bytes
    const codec::Check m_check; ///< of its entries' data
};

/// What is not wanted of a tar need not be read.
class OpenPlainTar final : public UncodedArchive {
public:
    static bool fits(const ArchiveInput& input)
    {
        const bool isPartial = input.isSelective || input.isListed;
        return !input.format.coder && isPartial && input.source.hasRandomAccess();
    }

    explicit OpenPlainTar(const ArchiveInput& input)
        : UncodedArchive(input.source)
        , m_reader(std::make_unique<TarFile>(input.source), input.path)
    {
    }

    ArchiveReader& reader() override { return m_reader; }

private:
    TarReader m_reader;
};

/// Of a tar in blocks that can be decoded alone, only those blocks are decoded that wanted entries are in.
class OpenPlacedTar final : public UncodedArchive {
public:
    /// Null where there is no random access.
    static std::unique_ptr<OpenArchive> open(const ArchiveInput& input)
    {
        if (input.places == nullptr || !input.source.hasRandomAccess()) {
            return nullptr;
        }
        if (!input.format.coder) {
            return std::unique_ptr<OpenArchive>(new OpenPlacedTar(input, nullptr));
        }
        std::unique_ptr<codec::SeekableSource> decoded = decodedSource(input);
        return decoded ? std::unique_ptr<OpenArchive>(new OpenPlacedTar(input, std::move(decoded))) : nullptr;
    }

    ArchiveReader& reader() override { return m_reader; }

private:
    OpenPlacedTar(const ArchiveInput& input, std::unique_ptr<codec::SeekableSource> decoded)
        : UncodedArchive(input.source)
        , m_decoded(std::move(decoded))
        , m_reader(m_decoded ? *m_decoded : input.source, input.places->positions, input.path)
    {
    }

    /// An index that does not lead to what decoding everything gave is not believed.
    static std::unique_ptr<codec::SeekableSource> decodedSource(const ArchiveInput& input)
    {
        std::shared_ptr<const codec::SeekIndex> index = input.places->map->index;
        if (!index) {
            index = codec::findSeekIndex(input.source, input.settings).value_or(nullptr);
        }
        const bool isRight = index && index->size() == input.places->map->size;
        codec::SeekableSource::Limits limits{.decoderBytes = input.settings.memoryLimit};
        limits.blockBytes =
            std::min(limits.blockBytes, input.settings.memoryLimit.value_or(limits.blockBytes));
        return isRight ? codec::SeekableSource::make(input.source, std::move(index), limits) : nullptr;
    }

    const std::unique_ptr<codec::SeekableSource> m_decoded; ///< null: there is nothing to decode
    PlacedTarReader m_reader;
};

class OpenZip final : public UncodedArchive {
public:
    explicit OpenZip(const ArchiveInput& input)
        : UncodedArchive(input.source, codec::Check::Crc32)
        , m_reader(input.source, input.path, optionsFor(input))
    {
    }

    ArchiveReader& reader() override { return m_reader; }

    ArchiveFacts facts() override
    {
        return {.comment = m_reader.comment(), .nameEncoding = m_reader.nameEncoding()};
    }

private:
    static ZipReaderOptions optionsFor(const ArchiveInput& input)
    {
        return {.memoryLimit = input.settings.memoryLimit,
                .password = input.password,
                .encoding = input.encoding.empty() ? std::nullopt : std::optional(input.encoding),
                .keepsNames = input.keepsNames,
                .volumeStarts = input.volumeStarts};
    }

    ZipReader m_reader;
};

} // namespace

Result<std::unique_ptr<OpenArchive>> OpenArchive::open(const ArchiveInput& input,
                                                       const codec::Control& control, const Wrap& wrap)
{
    if (input.format.container == Container::Zip) {
        return std::make_unique<OpenZip>(input);
    }
    if (info(input.format).readBy == ReadBy::ReaderProcess) {
        return openForeign(input, control, wrap);
    }
    if (std::unique_ptr<OpenArchive> placed = OpenPlacedTar::open(input)) {
        return placed;
    }
    if (OpenPlainTar::fits(input)) {
        return std::make_unique<OpenPlainTar>(input);
    }
    return std::make_unique<OpenTar>(input, control, wrap);
}

} // namespace holdall
