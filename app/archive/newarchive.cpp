#include "app/archive/newarchive.h"

#include "app/archive/sevenzip/sevenzipwriter.h"
#include "app/archive/tar/codedoutput.h"
#include "app/archive/tar/tarwriter.h"
#include "app/archive/zip/zipwriter.h"

#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// The files go to the tar writer on the caller's thread, and from there to the coder on another one.
class NewTar final : public NewArchive {
public:
    NewTar(const ArchiveTarget& target, std::optional<codec::EncoderOptions> coder,
           const codec::Control& control)
        : m_path(target.path)
        , m_coder(std::move(coder))
        , m_coded(target.sink, m_coder, control)
        , m_writer(m_coded.sink(), m_path)
    {
    }

    ArchiveWriter& writer() override { return m_writer; }

    Result<Ending> finish() override
    {
        const codec::Result<Ending> ending = m_coded.finish();
        return ending ? Result<Ending>(*ending) : std::unexpected(errorFrom(ending.error(), m_path));
    }

private:
    const std::filesystem::path m_path;
    const std::optional<codec::EncoderOptions> m_coder;
    CodedOutput m_coded;
    TarWriter m_writer;
};

/// A container that compresses by itself.
class NewContainer final : public NewArchive {
public:
    explicit NewContainer(std::unique_ptr<ArchiveWriter> writer) : m_writer(std::move(writer)) { }

    ArchiveWriter& writer() override { return *m_writer; }
    Result<Ending> finish() override { return Ending::Complete; }

private:
    std::unique_ptr<ArchiveWriter> m_writer;
};

class Creation {
public:
    Creation(const ArchiveTarget& target, const codec::Control& control)
        : m_target(target)
        , m_control(control)
    {
    }

    Result<std::unique_ptr<NewArchive>> operator()(const ArchiveOptions::PlainTar& /*options*/) const
    {
        return std::make_unique<NewTar>(m_target, std::nullopt, m_control);
    }

    Result<std::unique_ptr<NewArchive>> operator()(const codec::EncoderOptions& options) const
    {
        return std::make_unique<NewTar>(m_target, options, m_control);
    }

    Result<std::unique_ptr<NewArchive>> operator()(const ZipOptions& options) const
    {
        return std::make_unique<NewContainer>(std::make_unique<ZipWriter>(m_target.sink, options, m_control));
    }

    Result<std::unique_ptr<NewArchive>> operator()(const SevenZipOptions& options) const
    {
        return SevenZipWriter::create(m_target.sink, options, m_target.totalSize, m_control)
            .transform([](std::unique_ptr<SevenZipWriter> writer) -> std::unique_ptr<NewArchive> {
                return std::make_unique<NewContainer>(std::move(writer));
            });
    }

private:
    const ArchiveTarget& m_target;
    const codec::Control& m_control;
};

} // namespace

Result<std::unique_ptr<NewArchive>>
NewArchive::create(const ArchiveTarget& target, const ArchiveOptions& options, const codec::Control& control)
{
    return std::visit(Creation(target, control), options.family());
}

} // namespace holdall
