#include "app/jobs/operations/entryhead.h"

#include "app/archive/framing/passwordproblem.h"
#include "app/archive/listing/entryselection.h"
#include "app/archive/openarchive.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsource.h"
#include "app/jobs/operations/inputarchive.h"

#include <algorithm>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// One run of readHead().
class HeadReading {
public:
    HeadReading(const ExtractRequest& request, std::uint64_t most, JobContext& context, EntryHead& head)
        : m_request(request)
        , m_most(most)
        , m_context(context)
        , m_head(head)
        , m_chosen(request.entries)
        , m_password(request.password)
    {
    }

    Result<Ending> run();

private:
    Result<Ending> readOnce(const InputArchive& archive);
    Result<Ending> find(ArchiveReader& reader);
    Result<Ending> fill(ArchiveReader& reader);
    bool hasOtherPassword(const Error& error);
    bool hasPlaces(const InputArchive& archive) const;

    const ExtractRequest& m_request;
    const std::uint64_t m_most;
    JobContext& m_context;
    EntryHead& m_head;
    const EntrySelection m_chosen;
    std::optional<std::string> m_password;
};

Result<Ending> HeadReading::run()
{
    const Result<InputArchive> archive =
        InputArchive::open(std::get<std::filesystem::path>(m_request.source), m_request.settings);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    Result<Ending> ending = readOnce(*archive);
    while (!ending && hasOtherPassword(ending.error())) {
        archive->source->rewind();
        ending = readOnce(*archive);
    }
    return ending;
}

/// What decodes around the container ends with the archive: the rest is not wanted.
Result<Ending> HeadReading::readOnce(const InputArchive& archive)
{
    m_head = {};
    m_context.progress().total.store(archive.source->status().size, std::memory_order_relaxed);
    CountingSource counted(*archive.source, m_context.progress().done, &m_context.progress().bytesIn);
    ArchiveInput input = archive.input(counted);
    input.password = m_password;
    input.encoding = m_request.encoding;
    input.isSelective = true;
    input.places = hasPlaces(archive) ? &*m_request.places : nullptr;
    const Result<std::unique_ptr<OpenArchive>> open = OpenArchive::open(input, controlOf(m_context));
    return open ? find((*open)->reader()) : std::unexpected(open.error());
}

/// What is wrong with other entries does not matter.
Result<Ending> HeadReading::find(ArchiveReader& reader)
{
    for (;;) {
        const Result<std::optional<Entry>> entry = reader.next();
        if (m_context.isStopped()) {
            return Ending::Stopped;
        }
        if (!entry && (reader.isFatal() || m_chosen.contains(entry.error().path.native()))) {
            return std::unexpected(entry.error());
        }
        if (entry && !*entry) {
            return std::unexpected(Error{.kind = ErrorKind::NotFound, .path = m_request.entries.front()});
        }
        if (entry && (*entry)->kind == Entry::Kind::File && m_chosen.contains((*entry)->name)) {
            return fill(reader);
        }
    }
}

/// Holes are zeros.
Result<Ending> HeadReading::fill(ArchiveReader& reader)
{
    while (m_head.bytes.size() < m_most) {
        const Result<std::optional<DataBlock>> block = reader.readBlock();
        if (m_context.isStopped()) {
            return Ending::Stopped;
        }
        if (!block) {
            return std::unexpected(block.error());
        }
        if (!*block) {
            m_head.isAll = true;
            return Ending::Complete;
        }
        m_head.bytes.resize(
            std::min<std::uint64_t>(std::max<std::uint64_t>((*block)->offset, m_head.bytes.size()), m_most));
        const std::uint64_t room = m_most - m_head.bytes.size();
        const codec::ByteView bytes =
            (*block)->bytes.first(std::min<std::uint64_t>((*block)->bytes.size(), room));
        m_head.bytes.insert(m_head.bytes.end(), bytes.begin(), bytes.end());
    }
    const Result<std::optional<DataBlock>> rest = reader.readBlock();
    m_head.isAll = rest && !*rest;
    return Ending::Complete;
}

bool HeadReading::hasOtherPassword(const Error& error)
{
    if (!needsPassword(error)) {
        return false;
    }
    std::optional<std::string> other =
        m_context.askPassword(std::get<std::filesystem::path>(m_request.source), isPasswordWrong(error));
    const bool isThere = other.has_value();
    if (isThere) {
        m_password = std::move(other);
    }
    return isThere;
}

/// Of the archive as it was when they were found out.
bool HeadReading::hasPlaces(const InputArchive& archive) const
{
    return m_request.places && archive.format.container == Container::Tar
        && m_request.places->map->archive.isUnchanged(archive.source->status());
}

} // namespace

Outcome readHead(const ExtractRequest& request, std::uint64_t most, JobContext& context, EntryHead& head)
{
    const auto start = std::chrono::steady_clock::now();
    const Result<Ending> ending = HeadReading(request, most, context, head).run();
    return conclude(ending, {}, context, start);
}

} // namespace holdall
