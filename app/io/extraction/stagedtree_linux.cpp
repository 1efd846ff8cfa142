#include "app/io/extraction/stagedtree.h"

#include "app/io/extraction/entryfailures.h"
#include "app/io/extraction/pathcomponents.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

/// The most that is said about one archive; who wants to know more has enough to begin with.
constexpr std::size_t mostProblems = 10'000;

std::size_t bytesOf(const std::vector<ExtendedAttribute>& attributes)
{
    std::size_t bytes = 0;
    for (const ExtendedAttribute& attribute : attributes) {
        bytes += attribute.name.size() + attribute.value.size();
    }
    return bytes;
}

} // namespace

StagedTree::StagedTree(FileDescriptor folder, unsigned defaultPermissions, const ExtractionOptions& options)
    : m_limits(options.limits)
    , m_outwardLinks(options.outwardLinks)
    , m_defaultPermissions(defaultPermissions)
    , m_quota(options.limits.bytes)
    , m_folders(std::move(folder), defaultPermissions)
    , m_links(m_folders)
{
}

Result<void> StagedTree::make(const Entry& entry)
{
    const std::scoped_lock lock(m_mutex);
    switch (entry.kind) {
    case Entry::Kind::Folder:
        return makeFolder(entry);
    case Entry::Kind::SymbolicLink:
        return makeSymbolicLink(entry);
    case Entry::Kind::HardLink:
        return makeHardLink(entry);
    case Entry::Kind::File:
        return std::unexpected(Error{.kind = ErrorKind::Internal, .path = entry.name});
    case Entry::Kind::Device:
    case Entry::Kind::Fifo:
    case Entry::Kind::Socket:
        return refusal(EntryProblem::SpecialFile, entry);
    }
    std::unreachable();
}

Result<std::shared_ptr<OpenFile>> StagedTree::begin(const Entry& entry)
{
    const std::scoped_lock lock(m_mutex);
    Result<StagedName> place = locateFile(entry);
    if (!place) {
        return std::unexpected(place.error());
    }
    SystemResult<SharedFolder> folder = m_folders.open(place->folder);
    if (!folder) {
        return failure(folder.error(), entry);
    }
    forget(*place);
    auto file = std::make_shared<OpenFile>(OpenFile{
        .entryName = entry.name, .place = *place, .folder = *std::move(folder), .number = ++m_counts.files});
    m_open.insert_or_assign(*std::move(place), file);
    return file;
}

Result<FileDescriptor> StagedTree::create(const OpenFile& file, unsigned mode) const
{
    static constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    SystemResult<FileDescriptor> created = openAt(file.folder->get(), file.place.name, flags, mode);
    if (!created && created.error() == EEXIST) {
        ::unlinkat(file.folder->get(), file.place.name.c_str(), 0);
        created = openAt(file.folder->get(), file.place.name, flags, mode);
    }
    if (!created) {
        return std::unexpected(errorFromErrno(created.error(), file.entryName));
    }
    return *std::move(created);
}

/// Links that came while the file was written are made now that it is known to be whole. Where a later
/// entry took a link's name, that one stays.
void StagedTree::finish(OpenFile& file)
{
    const std::scoped_lock lock(m_mutex);
    if (!file.isReplaced) {
        m_open.erase(file.place);
    }
    for (const auto& [name, entryName] : file.hardLinks) {
        const bool isTaken = m_links.find(name) != nullptr || m_open.contains(name);
        const int code = file.isReplaced ? ENOENT : isTaken ? EEXIST : hardLink(file.place, name);
        if (code != 0 && code != EEXIST) {
            report(entryError(EntryProblem::LinkTargetMissing, entryName));
        }
    }
}

void StagedTree::discard(OpenFile& file)
{
    const std::scoped_lock lock(m_mutex);
    if (!file.isReplaced) {
        ::unlinkat(file.folder->get(), file.place.name.c_str(), 0);
        m_open.erase(file.place);
    }
    --m_counts.files;
    for (const auto& [name, entryName] : file.hardLinks) {
        report(entryError(EntryProblem::LinkTargetMissing, entryName));
    }
}

void StagedTree::addProblem(Error problem)
{
    const std::scoped_lock lock(m_mutex);
    report(std::move(problem));
}

void StagedTree::report(Error problem)
{
    if (m_problems.size() < mostProblems) {
        m_problems.push_back(std::move(problem));
    }
}

std::vector<Error> StagedTree::problems() const
{
    const std::scoped_lock lock(m_mutex);
    return m_problems;
}

EntryCounts StagedTree::counts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

void StagedTree::countLink()
{
    const std::scoped_lock lock(m_mutex);
    ++m_counts.symbolicLinks;
}

bool StagedTree::hasOpenFiles() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_open.empty();
}

Result<void> StagedTree::countOne(const Entry& entry, std::size_t keptBytes)
{
    m_keptBytes += keptBytes;
    if (++m_entries > m_limits.entries || m_keptBytes > m_limits.keptBytes) {
        return std::unexpected(tooMany(entry.name));
    }
    return {};
}

Error StagedTree::tooMany(const std::string& entryName) const
{
    Error error = entryError(EntryProblem::TooMany, entryName);
    error.needed = m_limits.entries;
    return error;
}

Result<EntryPath> StagedTree::count(const Entry& entry)
{
    const Result<void> counted = countOne(entry, 0);
    return counted ? EntryPath::clean(entry.name, m_limits.depth) : std::unexpected(counted.error());
}

/// A folder that exists, or is made on demand.
Result<FolderNumber> StagedTree::enter(FolderNumber parent, std::string_view name, const Entry& entry)
{
    if (const std::optional<FolderNumber> known = m_folders.find(parent, name)) {
        return *known;
    }
    if (m_links.find({.folder = parent, .name = name}) != nullptr) {
        return refusal(EntryProblem::Conflict, entry);
    }
    if (const Result<void> counted = countOne(entry, name.size() + nodeBytes); !counted) {
        return std::unexpected(counted.error());
    }
    const SystemResult<FolderNumber> made = m_folders.make(parent, name);
    if (!made) {
        return made.error() == EEXIST ? refusal(EntryProblem::Conflict, entry) : failure(made.error(), entry);
    }
    ++m_counts.folders;
    noteName({.folder = parent, .name = std::string(name)}, entry);
    return *made;
}

Result<StagedName> StagedTree::locate(const EntryPath& path, const Entry& entry)
{
    if (!m_lastParent || m_lastParent->first != path.parent()) {
        FolderNumber folder = StagedFolders::rootNumber;
        for (std::string_view rest = path.parent(); !rest.empty();) {
            const Result<FolderNumber> next = enter(folder, cutComponent(rest), entry);
            if (!next) {
                return std::unexpected(next.error());
            }
            folder = *next;
        }
        m_lastParent.emplace(path.parent(), folder);
    }
    return StagedName{.folder = m_lastParent->second, .name = std::string(path.name())};
}

/// A name for anything but a folder.
Result<StagedName> StagedTree::locateFile(const Entry& entry)
{
    const Result<EntryPath> path = count(entry);
    if (!path) {
        return std::unexpected(path.error());
    }
    if (path->isRoot()) {
        return refusal(EntryProblem::UnsafeName, entry);
    }
    Result<StagedName> name = locate(*path, entry);
    if (name && m_folders.find(name->folder, name->name)) {
        return refusal(EntryProblem::Conflict, entry);
    }
    if (name) {
        noteName(*name, entry);
    }
    return name;
}

void StagedTree::noteName(const StagedName& name, const Entry& entry)
{
    if (m_collisions.add(name.folder, name.name)) {
        report(entryError(EntryProblem::NameCollision, entry.name));
    }
}

Result<void> StagedTree::makeFolder(const Entry& entry)
{
    const Result<EntryPath> path = count(entry);
    if (!path) {
        return std::unexpected(path.error());
    }
    FolderNumber folder = StagedFolders::rootNumber;
    if (!path->isRoot()) {
        const Result<StagedName> name = locate(*path, entry);
        const Result<FolderNumber> entered =
            name ? enter(name->folder, name->name, entry) : std::unexpected(name.error());
        if (!entered) {
            return std::unexpected(entered.error());
        }
        folder = *entered;
    }
    setFolderAttributes(folder, entry);
    return {};
}

/// Those that need not wait are applied and forgotten, so that they take no memory.
void StagedTree::setFolderAttributes(FolderNumber folder, const Entry& entry)
{
    EntryAttributes attributes = EntryAttributes::of(entry);
    bool isComplete = !attributes.isReduced;
    if (!attributes.user.empty()) {
        const SystemResult<SharedFolder> file = m_folders.open(folder);
        isComplete = file && applyUserAttributes(**file, attributes) && isComplete;
        attributes.user.clear();
    }
    if (!isComplete) {
        report(entryError(EntryProblem::AttributesReduced, entry.name));
    }
    m_keptBytes += bytesOf(attributes.acls);
    m_folders.setAttributes(folder, std::move(attributes));
}

} // namespace holdall
