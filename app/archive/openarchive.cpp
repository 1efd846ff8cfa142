#include "app/archive/openarchive.h"

#include "app/archive/readerprocess/foreignreader.h"
#include "app/archive/tar/codedinput.h"
#include "app/archive/tar/placedtarreader.h"
#include "app/archive/tar/tarreader.h"
#include "app/archive/zip/zipreader.h"
#include "app/io/spooledfile.h"
#include "app/io/volumes/volumename.h"
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

private:
    static ZipReaderOptions optionsFor(const ArchiveInput& input)
    {
        return {.memoryLimit = input.settings.memoryLimit,
                .password = input.password,
                .encoding = input.encoding.empty() ? std::nullopt : std::optional(input.encoding),
                .keepsNames = input.keepsNames};
    }

    ZipReader m_reader;
};

/// Tells how far the reader process got whenever something came from it.
class ForeignEntries final : public ArchiveReader {
public:
    ForeignEntries(const ArchiveInput& input, int descriptor, const ForeignReaderOptions& options)
        : m_advance(input.advance)
        , m_reader(descriptor, input.path, options)
    {
    }

    Result<std::optional<Entry>> next() override { return told(m_reader.next()); }
    Result<std::optional<DataBlock>> readBlock() override { return told(m_reader.readBlock()); }
    bool isFatal() const override { return m_reader.isFatal(); }

private:
    template <typename T> T told(T read)
    {
        const std::uint64_t position = m_reader.position();
        if (m_advance && position > m_told) {
            m_advance(position - m_told);
            m_told = position;
        }
        return read;
    }

    const std::function<void(std::uint64_t)> m_advance;
    ForeignReader m_reader;
    std::uint64_t m_told = 0; ///< bytes
};

/// The name of the whole archive: a volume's without its number.
std::filesystem::path wholeName(const ArchiveInput& input)
{
    const std::filesystem::path name = input.path.filename();
    const auto volume = parseVolumeName(name.native());
    return input.descriptor < 0 && volume ? std::filesystem::path(volume->stem) : name;
}

/// A single file in such a stream, unless its name says that it is a tar.
ForeignReaderOptions::Content contentOf(Container container, const std::filesystem::path& name)
{
    const bool isStream = container == Container::Compress || container == Container::Lz4;
    const bool isTar = name.stem().extension() == ".tar" || name.extension() == ".taz";
    return isStream && !isTar ? ForeignReaderOptions::Content::CompressedFile
                              : ForeignReaderOptions::Content::Archive;
}

class OpenForeign final : public UncodedArchive {
public:
    static Result<std::unique_ptr<OpenArchive>> open(const ArchiveInput& input, const codec::Control& control)
    {
        std::optional<SpooledFile> copy;
        if (input.descriptor < 0) {
            Result<SpooledFile> made = SpooledFile::make(input.source, input.path.parent_path(), control);
            if (!made) {
                return std::unexpected(made.error());
            }
            copy = *std::move(made);
        }
        return std::unique_ptr<OpenArchive>(new OpenForeign(input, std::move(copy), control));
    }

    ArchiveReader& reader() override { return m_reader; }

private:
    OpenForeign(const ArchiveInput& input, std::optional<SpooledFile> copy, const codec::Control& control)
        : UncodedArchive(input.source)
        , m_copy(std::move(copy))
        , m_reader(input, m_copy ? m_copy->descriptor() : input.descriptor, optionsFor(input, control))
    {
    }

    static ForeignReaderOptions optionsFor(const ArchiveInput& input, const codec::Control& control)
    {
        const std::filesystem::path name = wholeName(input);
        ForeignReaderOptions options;
        options.content = contentOf(input.format.container, name);
        options.wanted = input.isListed ? ForeignReaderOptions::Wanted::EntriesOnly
                                        : ForeignReaderOptions::Wanted::Everything;
        options.fileName = name.stem().native();
        options.password = input.password.value_or("");
        options.memoryLimit = input.settings.memoryLimit.value_or(0);
        options.stop = control.stop;
        return options;
    }

    const std::optional<SpooledFile> m_copy; ///< of volumes
    ForeignEntries m_reader;
};

} // namespace

Result<std::unique_ptr<OpenArchive>> OpenArchive::open(const ArchiveInput& input,
                                                       const codec::Control& control, const Wrap& wrap)
{
    if (input.format.container == Container::Zip) {
        return std::make_unique<OpenZip>(input);
    }
    if (info(input.format).readBy == ReadBy::ReaderProcess) {
        return OpenForeign::open(input, control);
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
