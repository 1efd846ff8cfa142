#include "app/jobs/operations/listing.h"

#include "app/archive/framing/passwordproblem.h"
#include "app/jobs/operations/conclusion.h"
#include "app/jobs/operations/countingsource.h"
#include "app/jobs/operations/inputarchive.h"

#include <utility>

namespace holdall {

namespace {

using codec::Ending;

/// One run of list().
class Listing {
public:
    Listing(const ListRequest& request, const ListVisitor& visitor, JobContext& context)
        : m_request(request)
        , m_visitor(visitor)
        , m_context(context)
        , m_password(request.password)
    {
    }

    Result<Ending> run();

private:
    Result<Ending> readOnce(const InputArchive& archive);
    bool hasOtherPassword(const Error& error);

    const ListRequest& m_request;
    const ListVisitor& m_visitor;
    JobContext& m_context;
    std::optional<std::string> m_password;
    ArchiveReading m_reading;
};

/// Anew for as long as there is another password to try.
Result<Ending> Listing::run()
{
    const Result<InputArchive> archive = InputArchive::open(m_request.source, m_request.settings);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    InputFile& source = *archive->source;
    m_visitor.begin({.format = archive->format, .size = source.status().size});
    Result<Ending> ending = readOnce(*archive);
    while (!ending && hasOtherPassword(ending.error())) {
        source.rewind();
        ending = readOnce(*archive);
    }
    if (m_visitor.facts) {
        m_visitor.facts(m_reading.facts);
    }
    if (const Result<void> unchanged = source.checkUnchanged(); ending && !unchanged) {
        return std::unexpected(unchanged.error());
    }
    if (ending && *ending == Ending::Complete && archive->format.container == Container::Tar
        && m_visitor.map) {
        m_visitor.map({.archive = source.status(),
                       .size = m_reading.decoded.uncompressedSize,
                       .index = m_reading.index});
    }
    return ending;
}

Result<Ending> Listing::readOnce(const InputArchive& archive)
{
    Progress& progress = m_context.progress();
    progress.total.store(archive.source->status().size, std::memory_order_relaxed);
    progress.done.store(0, std::memory_order_relaxed);
    progress.phase.store(Phase::Decompressing, std::memory_order_relaxed);
    CountingSource counted(*archive.source, progress.done, &progress.bytesIn);
    m_reading = {};
    ArchiveInput input = archive.input(counted);
    input.password = m_password;
    input.encoding = m_request.encoding;
    input.isListed = true;
    return readArchive(input, ReadingDepth::Entries, m_context, m_visitor.take, m_reading);
}

/// Only if nothing was told yet: what was told stays.
bool Listing::hasOtherPassword(const Error& error)
{
    if (!needsPassword(error) || m_reading.entries > 0) {
        return false;
    }
    std::optional<std::string> other = m_context.askPassword(m_request.source, isPasswordWrong(error));
    const bool isThere = other.has_value();
    if (isThere) {
        m_password = std::move(other);
    }
    return isThere;
}

} // namespace

Outcome list(const ListRequest& request, const ListVisitor& visitor, JobContext& context)
{
    const auto start = std::chrono::steady_clock::now();
    const Result<Ending> ending = Listing(request, visitor, context).run();
    return conclude(ending, {}, context, start);
}

} // namespace holdall
