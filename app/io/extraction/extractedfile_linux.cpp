#include "app/io/extraction/extractedfile.h"

#include "app/io/extraction/treecompletion.h"
#include "app/io/filestatus.h"

#include <algorithm>
#include <cerrno>
#include <limits>

#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

constexpr unsigned ownerMode = S_IRUSR | S_IWUSR;
constexpr unsigned sharedMode = ownerMode | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;

/// The last byte that a file can have.
constexpr auto largestOffset = static_cast<std::uint64_t>(std::numeric_limits<off_t>::max());

} // namespace

ExtractedFile::ExtractedFile(StagedTree& tree, std::shared_ptr<OpenFile> open, Durability durability)
    : m_tree(tree)
    , m_open(std::move(open))
    , m_durability(durability)
{
}

ExtractedFile::~ExtractedFile()
{
    discard();
}

Result<std::unique_ptr<ExtractedFile>> ExtractedFile::create(StagedTree& tree, const Entry& entry,
                                                             Durability durability)
{
    Result<std::shared_ptr<OpenFile>> open = tree.begin(entry);
    if (!open) {
        return std::unexpected(open.error());
    }
    std::unique_ptr<ExtractedFile> file(new ExtractedFile(tree, *std::move(open), durability));
    if (const Result<void> created = file->createFile(entry); !created) {
        return std::unexpected(created.error());
    }
    return file;
}

/// With its final permissions if that can be, which saves setting them later: nobody else can look into
/// the staging folder anyway.
Result<void> ExtractedFile::createFile(const Entry& entry)
{
    m_attributes = EntryAttributes::of(entry);
    m_entrySize = entry.size;
    const unsigned umask = ~m_tree.defaultPermissions() & permissionBits;
    const unsigned wanted = m_attributes.permissions.value_or(sharedMode);
    const unsigned mode = m_attributes.user.empty() ? wanted : wanted | ownerMode;
    m_needsPermissions = m_attributes.permissions && (mode & ~umask) != wanted;
    Result<FileDescriptor> file = m_tree.create(*m_open, mode);
    if (!file) {
        return std::unexpected(file.error());
    }
    m_file = *std::move(file);
    return {};
}

Result<void> ExtractedFile::write(std::uint64_t offset, codec::ByteView bytes)
{
    if (!m_tree.quota().take(bytes.size())) {
        return std::unexpected(
            Error{.kind = ErrorKind::SizeLimit, .path = m_open->entryName, .needed = m_tree.quota().limit()});
    }
    const bool isTooFar = offset > largestOffset || bytes.size() > largestOffset - offset;
    const SystemResult<void> written =
        isTooFar ? std::unexpected(EFBIG) : writeAt(m_file.get(), offset, bytes);
    if (!written) {
        return std::unexpected(errorFromErrno(written.error(), m_open->entryName));
    }
    m_end = std::max(m_end, offset + bytes.size());
    return {};
}

Result<void> ExtractedFile::finish()
{
    if (const int code = complete(); code != 0) {
        const Error error = errorFromErrno(code, m_open->entryName);
        discard();
        return std::unexpected(error);
    }
    m_tree.finish(*m_open);
    m_open.reset();
    return {};
}

int ExtractedFile::complete()
{
    if (m_entrySize > largestOffset) {
        return EFBIG;
    }
    if (m_entrySize > m_end && ::ftruncate(m_file.get(), codec::checkedCast<off_t>(m_entrySize)) != 0) {
        return errno;
    }
    if (!applyAttributes()) {
        m_tree.addProblem(entryError(EntryProblem::AttributesReduced, m_open->entryName));
    }
    if (m_durability == Durability::OnDisk && m_open->number <= filesSyncedAlone) {
        if (const SystemResult<void> synced = syncToDisk(m_file.get()); !synced) {
            return synced.error();
        }
    }
    // Some file systems tell only now that the disk is full.
    return ::close(m_file.release()) == 0 || errno == EINTR ? 0 : errno;
}

/// What only an owner may do first, and the time last, for all else changes the file.
bool ExtractedFile::applyAttributes()
{
    const bool isNoted = applyUserAttributes(m_file, m_attributes);
    const bool isOwned = applyOwner(m_file, m_attributes);
    const bool isOpened = !m_needsPermissions || ::fchmod(m_file.get(), *m_attributes.permissions) == 0;
    const bool isListed = applyAcls(m_file, m_attributes);
    return applyTime(m_file, m_attributes) && isOwned && isNoted && isOpened && isListed
        && !m_attributes.isReduced;
}

void ExtractedFile::discard()
{
    if (m_open) {
        m_file = FileDescriptor();
        m_tree.discard(*m_open);
        m_open.reset();
    }
}

} // namespace holdall
