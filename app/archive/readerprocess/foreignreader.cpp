#include "app/archive/readerprocess/foreignreader.h"

#include "app/archive/readerprocess/entrystatus.h"
#include "app/archive/readerprocess/readererror.h"
#include "app/archive/readerprocess/readerfeed.h"
#include "app/archive/tar/tarreader.h"
#include "app/io/filedescriptor.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace holdall {

namespace {

/// One of its own: the child is started on another thread, when the owner's may be closed.
FileDescriptor duplicate(int descriptor)
{
    return FileDescriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0)); // NOLINT(*-vararg)
}

std::uint64_t sizeOf(int descriptor)
{
    struct ::stat status = {};
    return ::fstat(descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

/// What the tar could not say.
void addNotes(const EntryStatus::Notes& notes, Entry& entry)
{
    entry.size = notes.size.value_or(entry.size);
    entry.position = std::nullopt; // in a tar that nobody else sees
    entry.isEncrypted = (notes.traits & StatusRecord::IsEncrypted) != 0;
    if ((notes.traits & StatusRecord::HasNoOwner) != 0) {
        entry.owner = std::nullopt;
        entry.group = std::nullopt;
    }
    if ((notes.traits & StatusRecord::HasNoTime) != 0) {
        entry.modified = std::nullopt;
    }
    if ((notes.traits & StatusRecord::IsSocket) != 0) {
        entry.kind = Entry::Kind::Socket;
    }
}

} // namespace

ForeignReader::ForeignReader(int descriptor, std::filesystem::path path, ForeignReaderOptions options)
    : m_path(std::move(path))
    , m_hasData(options.wanted == ForeignReaderOptions::Wanted::Everything)
    , m_status(std::make_unique<EntryStatus>(sizeOf(descriptor)))
    , m_feed(std::make_unique<ReaderFeed>(duplicate(descriptor), std::move(options), *m_status))
    , m_tar(std::make_unique<TarReader>(m_feed->pipe(), m_path))
{
}

ForeignReader::~ForeignReader() = default;

std::uint64_t ForeignReader::position() const
{
    return m_status->position();
}

bool ForeignReader::isChecked() const
{
    return m_status->isChecked();
}

std::optional<std::uint64_t> ForeignReader::trailingData() const
{
    return m_status->trailingData();
}

Result<std::optional<Entry>> ForeignReader::next()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    Result<std::optional<Entry>> entry = m_tar->next();
    if (!entry) {
        return failure(entry.error());
    }
    if (*entry) {
        addNotes(m_status->notesOf(m_entries), **entry);
        ++m_entries;
        m_entry = (*entry)->name;
    }
    return entry;
}

Result<std::optional<DataBlock>> ForeignReader::readBlock()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (!m_hasData || m_entries == 0) {
        return std::nullopt;
    }
    const Result<std::optional<DataBlock>> block = m_tar->readBlock();
    if (!block) {
        return failure(block.error());
    }
    return checkedBlock(*block);
}

/// What the tar has behind the place of an entry's failure is padding.
Result<std::optional<DataBlock>> ForeignReader::checkedBlock(const std::optional<DataBlock>& block)
{
    const std::optional<StatusRecord> failed = m_status->notesOf(m_entries - 1).failure;
    if (!failed) {
        return block;
    }
    if (!block || block->offset >= failed->value) {
        if (failed->kind == StatusRecord::Kind::LastEntryFailure) {
            m_error = archiveErrorFrom(*failed, m_path);
            return std::unexpected(*m_error);
        }
        return std::unexpected(entryErrorFrom(failed->failure, m_entry));
    }
    const std::uint64_t sound = std::min<std::uint64_t>(failed->value - block->offset, block->bytes.size());
    return DataBlock{.offset = block->offset, .bytes = block->bytes.first(sound)};
}

/// What the child said, or how it ended, counts before what the tar reader makes of it.
std::unexpected<Error> ForeignReader::failure(const Error& said)
{
    using Ending = ReaderFeed::Ending;
    const Ending ending = m_feed->finish();
    const std::optional<StatusRecord> failed = m_status->failure();
    switch (ending) {
    case Ending::Complete:
    case Ending::Unwanted:
        m_error = failed ? archiveErrorFrom(*failed, m_path) : said;
        break;
    case Ending::Stopped:
        m_error = errorFromErrno(ECANCELED, m_path);
        break;
    case Ending::Hung:
        m_error = entryError(EntryProblem::ReaderHung, m_path);
        break;
    case Ending::Crashed:
        m_error = entryError(EntryProblem::ReaderCrashed, m_path);
        break;
    case Ending::NotStarted:
        m_error = errorFromErrno(m_feed->systemCode(), m_path);
        break;
    }
    return std::unexpected(*m_error);
}

} // namespace holdall
