#include "app/jobs/operations/archivereading.h"

#include "app/archive/framing/passwordproblem.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/entryprogress.h"
#include "app/jobs/operations/entrywalk.h"
#include "codec/seek/seekcollector.h"

#include <mutex>

namespace holdall {

namespace {

using codec::Ending;

/// One run of readArchive().
class ArchiveReadingRun {
public:
    ArchiveReadingRun(ReadingDepth depth, const JobContext& context, const TakeEntry& take,
                      ArchiveReading& reading)
        : m_depth(depth)
        , m_context(context)
        , m_take(take)
        , m_reading(reading)
    {
    }

    Result<Ending> run(const ArchiveInput& input);

private:
    Result<Ending> readEntries(ArchiveReader& reader);
    Result<void> readData(const Entry& entry, EntryData& data);
    bool begin(const Entry& entry);
    void note(const Error& error, bool isEncrypted = false);
    void settle();

    const ReadingDepth m_depth;
    const JobContext& m_context;
    const TakeEntry& m_take;
    std::optional<WorkUnit> m_unit;
    std::mutex m_mutex; ///< guards what follows
    ArchiveReading& m_reading;
    std::uint64_t m_bytes = 0; ///< of entries' data
    std::optional<Error> m_entryError; ///< the first about an entry
    std::optional<Error> m_doubtfulError; ///< the first of encrypted data but for passwords
    bool m_isPasswordRight = false; ///< some data could be decrypted
};

Result<Ending> ArchiveReadingRun::run(const ArchiveInput& input)
{
    m_unit = workUnitOf(input.format);
    codec::SeekCollector collector;
    codec::Control control = controlOf(m_context);
    control.collector = input.isListed ? &collector : nullptr;
    const Result<std::unique_ptr<OpenArchive>> archive = OpenArchive::open(input, control);
    if (!archive) {
        return m_context.isStopped() ? Result<Ending>(Ending::Stopped) : std::unexpected(archive.error());
    }
    const Result<Ending> read = readEntries((*archive)->reader());
    m_reading.facts = (*archive)->facts();
    const Result<Ending> decoded = (*archive)->finish();
    m_reading.decoded = (*archive)->summary();
    if (*m_unit != WorkUnit::Stream) {
        m_reading.decoded.uncompressedSize = m_bytes;
    }
    if (m_context.isStopped()) {
        return Ending::Stopped;
    }
    if (!decoded || !read) {
        return decoded ? read : decoded;
    }
    if (input.isListed) {
        m_reading.index = collector.finish(m_reading.decoded.uncompressedSize);
    }
    settle();
    if (m_entryError) {
        m_reading.entry = m_entryError->path.native();
        return std::unexpected(*m_entryError);
    }
    return Ending::Complete;
}

Result<Ending> ArchiveReadingRun::readEntries(ArchiveReader& reader)
{
    const EntryVisitor visitor{
        .isWanted = [this](const Entry& entry) { return begin(entry); },
        .take = [this](const Entry& entry, EntryData& data) { return readData(entry, data); },
        .note =
            [this](const Error& error) {
                note(error);
                return Result<void>();
            },
    };
    return walkEntries(reader, visitor, controlOf(m_context));
}

/// In the archive's order, one after the other. A tar's data went through the coder: it has no check of its
/// own that reading it again would test.
bool ArchiveReadingRun::begin(const Entry& entry)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_reading.entries;
        m_reading.entry = entry.name;
    }
    m_take(entry);
    return m_depth == ReadingDepth::Data && *m_unit != WorkUnit::Stream;
}

Result<void> ArchiveReadingRun::readData(const Entry& entry, EntryData& data)
{
    EntryProgress progress(entry, *m_unit, m_context.progress());
    for (;;) {
        const Result<std::optional<DataBlock>> block = data.readBlock();
        if (!block && data.isFatal()) {
            return std::unexpected(block.error());
        }
        if (!block) {
            note(block.error(), entry.isEncrypted);
            return {};
        }
        if (!*block || controlOf(m_context).isStopped()) {
            const std::lock_guard lock(m_mutex);
            m_isPasswordRight = m_isPasswordRight || (entry.isEncrypted && entry.size > 0 && !*block);
            return {};
        }
        progress.advance((*block)->bytes.size());
        const std::lock_guard lock(m_mutex);
        m_bytes += (*block)->bytes.size();
    }
}

/// Damage counts more than that there is a password.
void ArchiveReadingRun::note(const Error& error, bool isEncrypted)
{
    const std::lock_guard lock(m_mutex);
    if (isEncrypted && !needsPassword(error)) {
        m_doubtfulError = m_doubtfulError.value_or(error);
    } else if (!m_entryError || (needsPassword(*m_entryError) && !needsPassword(error))) {
        m_entryError = error;
    }
}

/// Once everything was read. Of ZIP's traditional encryption, one wrong password in 256 is not noticed before
/// the data is: if it is wrong for other entries and right for none, there is no damage to be seen.
void ArchiveReadingRun::settle()
{
    const bool isPasswordWrong =
        m_entryError && holdall::isPasswordWrong(*m_entryError) && !m_isPasswordRight;
    if (m_doubtfulError && !isPasswordWrong && (!m_entryError || needsPassword(*m_entryError))) {
        m_entryError = m_doubtfulError;
    }
}

} // namespace

Result<Ending> readArchive(const ArchiveInput& input, ReadingDepth depth, const JobContext& context,
                           const TakeEntry& take, ArchiveReading& reading)
{
    return ArchiveReadingRun(depth, context, take, reading).run(input);
}

} // namespace holdall
