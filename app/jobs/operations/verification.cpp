#include "app/jobs/operations/verification.h"

#include "app/archive/archivedetection.h"
#include "app/io/hashingsource.h"
#include "app/io/standardinput.h"
#include "app/jobs/operations/archivereading.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsource.h"
#include "app/jobs/operations/entryprogress.h"
#include "app/jobs/operations/sourceformat.h"
#include "codec/seek/xzseekindex.h"

#include <atomic>
#include <utility>
#include <vector>

namespace holdall {

namespace {

using codec::Ending;

/// The archive that the file is, and inside a coder only if the name promises it: of others nothing is
/// decoded twice.
std::optional<ArchiveFormat> archiveIn(InputFile& source, const codec::DecoderSettings& settings)
{
    const bool isPromised = archiveFormatFromSuffix(source.wholePath().filename().native()).has_value();
    return isPromised || !settings.format ? detectArchive(source, source.wholePath(), settings)
                                          : std::nullopt;
}

/// The blocks of a file that was decoded to its end: those of .xz as its indexes tell, which that has
/// checked.
std::optional<std::uint64_t> blocksOf(InputFile& source, const codec::DecodeSummary& decoded)
{
    if (decoded.format != codec::Format::Xz || !decoded.warnings.empty()) {
        return decoded.blocks;
    }
    const codec::SeekIndexResult index = codec::findXzSeekIndex(source);
    return index && *index ? std::optional<std::uint64_t>((*index)->blocks().count()) : std::nullopt;
}

const std::filesystem::path& sourceName(const Endpoint& source)
{
    static const std::filesystem::path standardInput("-");
    const auto* path = std::get_if<std::filesystem::path>(&source);
    return path == nullptr ? standardInput : *path;
}

/// One run of verifyFile().
class Verification {
public:
    Verification(const VerifyRequest& request, const JobContext& context, const Occasion& occasion)
        : m_request(request)
        , m_context(context)
        , m_occasion(occasion)
        , m_name(sourceName(request.source))
    {
    }

    Verified run();

private:
    Ending verifyNamed();
    Ending verifyPipe();
    Ending decode(codec::ByteSource& source, const codec::DecoderSettings& settings);
    Result<Ending> decodeStream(codec::ByteSource& input, const codec::DecoderSettings& settings);
    Result<Ending> readWhole(codec::ByteSource& input, CountingSource& counted,
                             const codec::DecoderSettings& settings);
    Ending drain(codec::ByteSource& source);
    void judge(const std::optional<Error>& error);

    const VerifyRequest& m_request;
    const JobContext& m_context;
    const Occasion m_occasion;
    Verified m_result = {};
    const std::filesystem::path& m_name;
    codec::DecodeSummary m_decoded;
    std::optional<ArchiveFormat> m_archive;
    int m_descriptor = -1; ///< of the file
    std::vector<std::uint64_t> m_volumeStarts; ///< see InputFile
    std::uint64_t m_entries = 0; ///< of the archive
    ArchiveFacts m_facts;
    std::string m_entry; ///< in which it is damaged
    std::optional<Error> m_error;
    Sha256 m_hash;
};

Verified Verification::run()
{
    const bool isNamed = std::holds_alternative<std::filesystem::path>(m_request.source);
    const Ending ending = isNamed ? verifyNamed() : verifyPipe();
    if (ending == Ending::Stopped) {
        m_result.verdict.reset();
    }
    return std::move(m_result);
}

Ending Verification::verifyNamed()
{
    const Result<std::unique_ptr<InputFile>> opened = InputFile::open(m_name, m_occasion.seen);
    if (!opened) {
        judge(opened.error());
        return Ending::Complete;
    }
    InputFile* const source = opened->get();
    if (m_occasion.share == Share::Whole) {
        m_context.progress().total.store(source->status().size, std::memory_order_relaxed);
    }
    const Result<codec::DecoderSettings> settings = decoderSettingsFor(*source, m_request.settings);
    if (!settings) {
        judge(settings.error());
        return Ending::Complete;
    }
    m_archive = archiveIn(*source, *settings);
    m_descriptor = source->descriptor();
    m_volumeStarts = source->volumeStarts();
    if (decode(*source, *settings) == Ending::Stopped) {
        return Ending::Stopped;
    }
    const Result<void> unchanged = source->checkRead();
    judge(unchanged ? std::nullopt : std::optional(unchanged.error()));
    m_result.verdict->compressedSize = source->status().size;
    if (!m_result.verdict->error) {
        m_result.verdict->blocks = blocksOf(*source, m_decoded);
    }
    return Ending::Complete;
}

Ending Verification::verifyPipe()
{
    StandardInput source(m_context.stopToken());
    codec::DecoderSettings settings = m_request.settings;
    addMemoryLimit(settings);
    const Ending ending = decode(source, settings);
    if (ending == Ending::Complete) {
        judge(std::nullopt);
    }
    return ending;
}

Ending Verification::decode(codec::ByteSource& source, const codec::DecoderSettings& settings)
{
    Progress& progress = m_context.progress();
    progress.phase.store(Phase::Verifying, std::memory_order_relaxed);
    const WorkUnit unit = m_archive ? workUnitOf(*m_archive) : WorkUnit::Stream;
    const bool isStream = unit == WorkUnit::Stream;
    std::atomic<std::uint64_t> uncounted = 0;
    CountingSource counted(source, unit == WorkUnit::PackedData ? uncounted : progress.done,
                           &progress.bytesIn);
    HashingSource hashed(isStream ? static_cast<codec::ByteSource&>(counted) : source, m_hash);
    const bool isHashed = m_request.sha256 && isStream; // what is not read in order is hashed afterwards
    codec::ByteSource& input = isHashed ? static_cast<codec::ByteSource&>(hashed) : counted;
    const Result<Ending> ending =
        m_archive ? readWhole(input, counted, settings) : decodeStream(input, settings);
    m_result.bytesRead = counted.count();
    if (!ending) {
        m_error = ending.error();
        const bool isOver = m_error->kind == ErrorKind::System || !m_request.sha256;
        return m_context.isStopped() ? Ending::Stopped : isOver ? Ending::Complete : drain(hashed);
    }
    return *ending == Ending::Complete && m_request.sha256 ? drain(hashed) : *ending;
}

Result<Ending> Verification::decodeStream(codec::ByteSource& input, const codec::DecoderSettings& settings)
{
    codec::NullSink nothing;
    const codec::Result<Ending> ending =
        codec::decode(input, nothing, settings, controlOf(m_context), m_decoded);
    return ending ? Result<Ending>(*ending) : std::unexpected(errorFrom(ending.error(), m_name));
}

/// All the way down: the tar in its stream too.
Result<Ending> Verification::readWhole(codec::ByteSource& input, CountingSource& counted,
                                       const codec::DecoderSettings& settings)
{
    ArchiveReading reading;
    Result<Ending> ending = readArchive(
        {.source = input,
         .path = m_name,
         .format = *m_archive,
         .settings = settings,
         .password = m_request.password,
         .encoding = m_request.encoding,
         .descriptor = m_descriptor,
         .advance = [&counted](std::uint64_t bytes) { counted.add(bytes); },
         .volumeStarts = m_volumeStarts},
        ReadingDepth::Data, m_context, [](const Entry&) {}, reading);
    m_decoded = std::move(reading.decoded);
    m_entries = reading.entries;
    m_facts = std::move(reading.facts);
    if (!ending && ending.error().kind == ErrorKind::Data) {
        m_entry = std::move(reading.entry);
    }
    return ending;
}

/// Reads what decoding left, so that the hash is of the whole file.
Ending Verification::drain(codec::ByteSource& source)
{
    codec::Bytes buffer(codec::pumpBufferSize);
    for (;;) {
        if (controlOf(m_context).isStopped()) {
            return Ending::Stopped;
        }
        const codec::Result<std::size_t> count = source.read(buffer);
        if (!count) {
            m_error = errorFrom(count.error(), m_name);
        }
        if (!count || *count == 0) {
            return Ending::Complete;
        }
    }
}

/// `error` outweighs what decoding met: a file that changed meanwhile is not a damaged one.
void Verification::judge(const std::optional<Error>& error)
{
    const std::optional<Error>& counts = error ? error : m_error;
    if (m_archive) {
        m_result.verdict = archiveVerdict(m_name, *m_archive, m_decoded, counts, m_facts);
        m_result.verdict->entries = m_entries;
        m_result.verdict->entry = m_entry;
    } else {
        m_result.verdict = makeVerdict(m_name, m_decoded, counts);
    }
    const bool isHashed = m_request.sha256 && m_result.verdict->status != Verdict::Status::Unreadable;
    m_result.verdict->sha256 = isHashed ? m_hash.hexadecimal() : std::string();
}

} // namespace

Verified verifyFile(const VerifyRequest& request, const JobContext& context, const Occasion& occasion)
{
    const auto start = std::chrono::steady_clock::now();
    Verified verified = Verification(request, context, occasion).run();
    if (verified.verdict) {
        verified.verdict->duration =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    }
    return verified;
}

} // namespace holdall
