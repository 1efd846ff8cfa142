#include "app/io/atomicfile.h"

#include "app/io/attributes.h"
#include "app/io/outputname.h"
#include "app/io/staleoutput.h"
#include "app/io/systemcalls.h"
#include "app/io/writtenfile.h"

#include <algorithm>
#include <cerrno>
#include <format>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdall {

namespace {

constexpr unsigned privateMode = S_IRUSR | S_IWUSR;
constexpr unsigned sharedMode = privateMode | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;

/// Holes are made of whole blocks of this many bytes: smaller ones save little and scatter the file.
constexpr std::size_t holeSize = 32 * 1024;

/// So many bytes at most wait for the disk: what a last fsync() has to write, and a cancel to wait for.
constexpr std::uint64_t writeBackWindow = 8 * 1024 * 1024;

bool isZero(codec::ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte(0); });
}

/// The size of the front of `bytes`, which goes to `offset`, that is one run of blocks alike: all of
/// zeros, or none.
std::size_t runSize(codec::ByteView bytes, std::uint64_t offset, bool zero)
{
    std::size_t size = 0;
    while (size < bytes.size()) {
        const std::size_t block =
            std::min<std::size_t>(holeSize - (offset + size) % holeSize, bytes.size() - size);
        if (isZero(bytes.subspan(size, block)) != zero) {
            break;
        }
        size += block;
    }
    return size;
}

bool lacksTemporaryFiles(int code)
{
    return code == EOPNOTSUPP || code == EISDIR || code == EINVAL || code == ENOENT;
}

bool lacksExclusiveRename(int code)
{
    return code == EINVAL || code == ENOSYS;
}

/// sync_file_range() where the file system knows it. What fails here fails no fsync() any more, so
/// it must be heeded.
int syncRange(int descriptor, std::uint64_t start, std::uint64_t size, unsigned flags)
{
    const int result = ::sync_file_range(descriptor, codec::checkedCast<off64_t>(start),
                                         codec::checkedCast<off64_t>(size), flags);
    const bool isUnknown = errno == ENOSYS || errno == EINVAL || errno == ESPIPE;
    return result == 0 || isUnknown ? 0 : errno;
}

} // namespace

AtomicFile::AtomicFile(FileDescriptor folder, std::filesystem::path target, Layout layout)
    : m_folder(std::move(folder))
    , m_target(std::move(target))
    , m_layout(layout)
{
}

AtomicFile::~AtomicFile()
{
    if (!m_hidden.empty()) {
        ::unlinkat(m_folder.get(), m_hidden.c_str(), 0);
    }
}

Result<std::unique_ptr<AtomicFile>> AtomicFile::create(const std::filesystem::path& target,
                                                       const OutputTraits& traits)
{
    const std::filesystem::path parent = target.parent_path();
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), parent.empty() ? "." : parent.native(), O_RDONLY | O_DIRECTORY);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), parent.empty() ? target : parent));
    }
    return createIn(std::move(*folder), target, traits);
}

Result<std::unique_ptr<AtomicFile>>
AtomicFile::createIn(FileDescriptor folder, const std::filesystem::path& target, const OutputTraits& traits)
{
    const std::string name = target.filename().native();
    if (name.empty() || name == "." || name == "..") {
        return std::unexpected(Error{.kind = ErrorKind::IsFolder, .path = target});
    }
    const SystemResult<FileStatus> standing = statusAt(folder.get(), name);
    if (!standing && standing.error() != ENOENT) {
        return std::unexpected(errorFromErrno(standing.error(), target));
    }
    std::unique_ptr<AtomicFile> file(new AtomicFile(std::move(folder), target, traits.layout));
    if (const int code = file->open(traits.isPrivate); code != 0) {
        return std::unexpected(file->failure(code));
    }
    return file;
}

int AtomicFile::open(bool isPrivate)
{
    const unsigned mode = isPrivate ? privateMode : sharedMode;
    SystemResult<FileDescriptor> file = openAt(m_folder.get(), ".", O_TMPFILE | O_RDWR, mode);
    if (file) {
        m_file = std::move(*file);
        return 0;
    }
    if (!lacksTemporaryFiles(file.error())) {
        return file.error();
    }
    removeStale(m_folder);
    return makeDespiteRemovals([&] { return openHidden(mode); });
}

/// Locked while it is made, so that removeStale() in another process leaves it alone.
int AtomicFile::openHidden(unsigned mode)
{
    const std::string name = hiddenName(m_target.filename().native());
    SystemResult<FileDescriptor> file = openAt(m_folder.get(), name, O_CREAT | O_EXCL | O_RDWR, mode);
    if (!file) {
        return file.error();
    }
    m_file = std::move(*file);
    m_hidden = name;
    return lockAsOurs(m_folder, name, m_file) ? 0 : EAGAIN;
}

codec::Result<void> AtomicFile::write(codec::ByteView bytes)
{
    int code = writeRuns(bytes);
    if (code == 0) {
        code = startWriteBack();
    }
    return code == 0 ? codec::Result<void>() : codec::failure(codec::ErrorKind::WriteFailed, code);
}

codec::Result<void> AtomicFile::rewrite(std::uint64_t offset, codec::ByteView bytes)
{
    const auto written = writeAt(m_file.get(), offset, bytes);
    return written ? codec::Result<void>() : codec::failure(codec::ErrorKind::WriteFailed, written.error());
}

int AtomicFile::writeRuns(codec::ByteView bytes)
{
    while (!bytes.empty()) {
        const std::size_t hole = m_layout == Layout::Sparse ? runSize(bytes, m_size, true) : 0;
        m_size += hole;
        bytes = bytes.subspan(hole);
        const std::size_t data = m_layout == Layout::Sparse ? runSize(bytes, m_size, false) : bytes.size();
        if (const auto written = writeAt(m_file.get(), m_size, bytes.first(data)); !written) {
            return written.error();
        }
        m_size += data;
        bytes = bytes.subspan(data);
    }
    return 0;
}

/// Two windows are under way: the older one is waited for when the younger one is full.
int AtomicFile::startWriteBack()
{
    while (m_size - m_writeBackStart >= 2 * writeBackWindow) {
        const int code =
            syncRange(m_file.get(), m_writeBackStart, writeBackWindow,
                      SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
        if (code != 0) {
            return code;
        }
        m_writeBackStart += writeBackWindow;
        if (const int later =
                syncRange(m_file.get(), m_writeBackStart, writeBackWindow, SYNC_FILE_RANGE_WRITE);
            later != 0) {
            return later;
        }
    }
    return 0;
}

Result<void> AtomicFile::finish(const std::optional<FileStatus>& attributes)
{
    if (m_layout == Layout::Sparse && ::ftruncate(m_file.get(), codec::checkedCast<off_t>(m_size)) != 0) {
        return std::unexpected(failure(errno));
    }
    if (attributes) {
        applyAttributes(m_file, *attributes);
    }
    if (const SystemResult<void> synced = syncToDisk(m_file.get()); !synced) {
        return std::unexpected(failure(synced.error()));
    }
    ::posix_fadvise(m_file.get(), 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

std::unique_ptr<codec::ByteSource> AtomicFile::reader() const
{
    return std::make_unique<WrittenFile>(m_file, m_size);
}

Result<std::optional<std::filesystem::path>> AtomicFile::commit(Conflict conflict)
{
    std::string name = m_target.filename().native();
    int code = link(name);
    if (code != EEXIST) {
        return code == 0 ? settle(name, false) : std::unexpected(failure(code));
    }
    switch (conflict) {
    case Conflict::Skip:
        return std::nullopt;
    case Conflict::Rename:
    case Conflict::Ask:
        code = linkNumbered(name);
        break;
    case Conflict::Overwrite:
        code = replace(name);
        break;
    case Conflict::Fail:
        break;
    }
    return code == 0 ? settle(name, conflict == Conflict::Overwrite) : std::unexpected(failure(code));
}

/// Never replaces: EEXIST if there is something of that name.
int AtomicFile::link(const std::string& name)
{
    if (m_hidden.empty()) {
        const std::string self = std::format("/proc/self/fd/{}", m_file.get());
        int result = ::linkat(AT_FDCWD, self.c_str(), m_folder.get(), name.c_str(), AT_SYMLINK_FOLLOW);
        if (result != 0 && errno == ENOENT) { // no /proc; this way is open to everybody since Linux 6.10
            result = ::linkat(m_file.get(), "", m_folder.get(), name.c_str(), AT_EMPTY_PATH);
        }
        return result == 0 ? 0 : errno;
    }
    int result =
        ::renameat2(m_folder.get(), m_hidden.c_str(), m_folder.get(), name.c_str(), RENAME_NOREPLACE);
    if (result == 0) {
        m_hidden.clear();
        return 0;
    }
    if (!lacksExclusiveRename(errno)) {
        return errno;
    }
    // The hidden name is then a second one, which the destructor removes.
    result = ::linkat(m_folder.get(), m_hidden.c_str(), m_folder.get(), name.c_str(), 0);
    return result == 0 ? 0 : errno;
}

int AtomicFile::linkNumbered(std::string& name)
{
    for (unsigned number = 2; number < lastNumber; ++number) {
        std::string candidate = numberedName(m_target.filename().native(), number);
        const int code = link(candidate);
        if (code == 0) {
            name = std::move(candidate);
        }
        if (code != EEXIST) {
            return code;
        }
    }
    return EEXIST;
}

int AtomicFile::replace(const std::string& name)
{
    const SystemResult<FileStatus> standing = statusAt(m_folder.get(), name);
    if (standing && standing->kind == FileStatus::Kind::Folder) {
        return EISDIR;
    }
    if (m_hidden.empty()) {
        removeStale(m_folder);
        ::flock(m_file.get(), LOCK_EX | LOCK_NB);
        const std::string hidden = hiddenName(name);
        if (const int code = link(hidden); code != 0) {
            return code;
        }
        m_hidden = hidden;
    }
    if (::renameat(m_folder.get(), m_hidden.c_str(), m_folder.get(), name.c_str()) != 0) {
        return errno;
    }
    m_hidden.clear();
    return 0;
}

Result<std::optional<std::filesystem::path>> AtomicFile::settle(const std::string& name, bool replaced)
{
    const SystemResult<void> synced = syncToDisk(m_folder.get());
    if (synced || synced.error() == EINVAL) {
        return m_target.parent_path() / name;
    }
    if (!replaced) {
        ::unlinkat(m_folder.get(), name.c_str(), 0);
    }
    return std::unexpected(failure(synced.error()));
}

Error AtomicFile::failure(int code) const
{
    return errorFromErrno(code, m_target);
}

} // namespace holdall
