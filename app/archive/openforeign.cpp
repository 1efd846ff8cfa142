#include "app/archive/openforeign.h"

#include "app/archive/readerprocess/foreignreader.h"
#include "app/io/spooledfile.h"
#include "app/io/volumes/volumename.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// Tells how far the reader process got whenever something came from it.
class ForeignEntries final : public ArchiveReader {
public:
    /// `advance` may be empty.
    ForeignEntries(const ArchiveInput& input, int descriptor, const ForeignReaderOptions& options,
                   std::function<void(std::uint64_t)> advance)
        : m_advance(std::move(advance))
        , m_reader(descriptor, input.path, options)
    {
    }

    Result<std::optional<Entry>> next() override { return told(m_reader.next()); }
    Result<std::optional<DataBlock>> readBlock() override { return told(m_reader.readBlock()); }
    bool isFatal() const override { return m_reader.isFatal(); }
    const ForeignReader& foreign() const { return m_reader; }

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
    constexpr std::array streams = {Container::Compress, Container::Lz4, Container::Lzop};
    const bool isStream = std::ranges::contains(streams, container);
    const bool isTar =
        name.stem().extension() == ".tar" || name.extension() == ".taz" || name.extension() == ".tzo";
    return isStream && !isTar ? ForeignReaderOptions::Content::CompressedFile
                              : ForeignReaderOptions::Content::Archive;
}

ForeignReaderOptions optionsFor(const ArchiveInput& input, const codec::Control& control)
{
    const std::filesystem::path name = wholeName(input);
    ForeignReaderOptions options;
    options.content = contentOf(input.format.container, name);
    options.wanted =
        input.isListed ? ForeignReaderOptions::Wanted::EntriesOnly : ForeignReaderOptions::Wanted::Everything;
    options.fileName = name.stem().native();
    options.password = input.password.value_or("");
    options.memoryLimit = input.settings.memoryLimit.value_or(0);
    options.stop = control.stop;
    return options;
}

/// Reads a source from its front without moving the place that others read it from.
class FromFront final : public codec::ByteSource {
public:
    explicit FromFront(codec::ByteSource& source) : m_source(source) { }

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override
    {
        const codec::Result<std::size_t> count = m_source.readAt(m_position, buffer);
        m_position += count.value_or(0);
        return count;
    }
    std::optional<std::uint64_t> size() const override { return m_source.size(); }

private:
    codec::ByteSource& m_source;
    std::uint64_t m_position = 0;
};

/// Does not fill the disk with what comes out of a small file.
class BoundedSink final : public codec::ByteSink {
public:
    BoundedSink(codec::ByteSink& sink, std::uint64_t inputSize)
        : m_sink(sink)
        , m_most(std::max(least, inputSize > ~std::uint64_t(0) / ratio ? inputSize : inputSize * ratio))
    {
    }

    codec::Result<void> write(codec::ByteView bytes) override
    {
        m_size += bytes.size();
        return m_size <= m_most
            ? m_sink.write(bytes)
            : std::unexpected(codec::Error{.kind = codec::ErrorKind::OutputLimit, .bytesNeeded = m_most});
    }

private:
    static constexpr std::uint64_t least = std::uint64_t(1) << 30U;
    static constexpr std::uint64_t ratio = 1000;

    codec::ByteSink& m_sink;
    const std::uint64_t m_most;
    std::uint64_t m_size = 0;
};

/// What the reader process reads, where that is not the archive's own file.
struct Copy {
    SpooledFile file;
    codec::DecodeSummary summary = {}; ///< if it was decoded
};

Result<Copy> decoded(const ArchiveInput& input, const codec::Control& control, const OpenArchive::Wrap& wrap)
{
    Result<SpooledFile> file = SpooledFile::create(input.path.parent_path());
    if (!file) {
        return std::unexpected(file.error());
    }
    FromFront source(input.source);
    BoundedSink bounded(file->sink(), input.source.size().value_or(0));
    codec::ByteSink& sink = wrap ? wrap(file->sink()) : bounded;
    codec::DecodeSummary summary;
    const codec::Result<Ending> ending = codec::decode(source, sink, input.settings, control, summary);
    if (!ending) {
        return std::unexpected(errorFrom(ending.error(), input.path));
    }
    if (*ending == Ending::Stopped) {
        return std::unexpected(errorFromErrno(ECANCELED, input.path));
    }
    return Copy{.file = *std::move(file), .summary = std::move(summary)};
}

Result<std::optional<Copy>> copyFor(const ArchiveInput& input, const codec::Control& control,
                                    const OpenArchive::Wrap& wrap)
{
    if (input.format.coder) {
        return decoded(input, control, wrap);
    }
    if (input.descriptor >= 0) {
        return std::nullopt;
    }
    Result<SpooledFile> made = SpooledFile::make(input.source, input.path.parent_path(), control);
    return made ? Result<std::optional<Copy>>(Copy{.file = *std::move(made)}) : std::unexpected(made.error());
}

class OpenForeign final : public OpenArchive {
public:
    /// Making the copy was the work, and was told.
    OpenForeign(const ArchiveInput& input, std::optional<Copy> copy, const codec::Control& control)
        : m_summary(copy ? copy->summary : codec::DecodeSummary())
        , m_copy(std::move(copy))
        , m_reader(input, m_copy ? m_copy->file.descriptor() : input.descriptor, optionsFor(input, control),
                   m_copy ? nullptr : input.advance)
    {
        m_summary.compressedSize = input.source.size().value_or(0);
    }

    ArchiveReader& reader() override { return m_reader; }
    ArchiveFacts facts() override { return {.isChecked = m_reader.foreign().isChecked()}; }
    Result<Ending> finish() override { return Ending::Complete; }

    codec::DecodeSummary summary() const override
    {
        codec::DecodeSummary summary = m_summary;
        if (const std::optional<std::uint64_t> offset = m_reader.foreign().trailingData()) {
            summary.warnings.push_back({.kind = codec::Warning::Kind::TrailingData,
                                        .offset = *offset,
                                        .size = summary.compressedSize - *offset});
        }
        return summary;
    }

private:
    codec::DecodeSummary m_summary;
    const std::optional<Copy> m_copy;
    ForeignEntries m_reader;
};

} // namespace

Result<std::unique_ptr<OpenArchive>> openForeign(const ArchiveInput& input, const codec::Control& control,
                                                 const OpenArchive::Wrap& wrap)
{
    Result<std::optional<Copy>> copy = copyFor(input, control, wrap);
    return copy ? Result<std::unique_ptr<OpenArchive>>(
                      std::make_unique<OpenForeign>(input, *std::move(copy), control))
                : std::unexpected(copy.error());
}

} // namespace holdall
