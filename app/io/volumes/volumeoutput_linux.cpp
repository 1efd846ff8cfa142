#include "app/io/volumes/volumeoutput.h"

#include "app/io/attributes.h"
#include "app/io/foldernames.h"
#include "app/io/outputname.h"
#include "app/io/systemcalls.h"
#include "app/io/volumes/volumeplacement.h"
#include "app/io/volumes/volumereplacement.h"

#include <algorithm>
#include <cerrno>
#include <format>

#include <fcntl.h>

namespace holdall {

namespace {

namespace fs = std::filesystem;

/// What a set's name may have behind it: a dot and four digits.
constexpr std::size_t longestStem = longestName - 5;

std::unexpected<codec::Error> splitRefused(std::uint64_t size, const std::string& allowed)
{
    return codec::invalidOption("split", std::to_string(size), allowed);
}

codec::Error writeFailure(const Error& error)
{
    return error.codec.value_or(
        codec::Error{.kind = codec::ErrorKind::WriteFailed, .nativeCode = error.systemCode});
}

} // namespace

VolumeOutput::VolumeOutput(FileDescriptor folder, fs::path target, const VolumeTraits& traits)
    : m_folder(std::move(folder))
    , m_target(std::move(target))
    , m_stem(m_target.filename().native())
    , m_traits(traits)
{
}

VolumeOutput::~VolumeOutput() = default;

Result<std::unique_ptr<VolumeOutput>> VolumeOutput::create(const fs::path& target, const VolumeTraits& traits)
{
    if (traits.volumeSize < smallestVolume) {
        const auto refused = splitRefused(traits.volumeSize, std::format("{}..", smallestVolume));
        return std::unexpected(errorFrom(refused.error(), target));
    }
    const std::string name = target.filename().native();
    if (name.empty() || name == "." || name == "..") {
        return std::unexpected(Error{.kind = ErrorKind::IsFolder, .path = target});
    }
    const fs::path parent = target.parent_path();
    SystemResult<FileDescriptor> folder =
        openAt(workingFolder(), parent.empty() ? "." : parent.native(), namedFolderFlags);
    if (!folder) {
        return std::unexpected(errorFromErrno(folder.error(), parent.empty() ? target : parent));
    }
    std::unique_ptr<VolumeOutput> output(new VolumeOutput(std::move(*folder), target, traits));
    if (const Result<void> staged = output->stage(); !staged) {
        return std::unexpected(staged.error());
    }
    return output;
}

Result<void> VolumeOutput::stage()
{
    SystemResult<std::unique_ptr<StagingFolder>> staging = StagingFolder::create(m_folder);
    if (!staging) {
        return std::unexpected(failure(staging.error()));
    }
    m_staging = std::move(*staging);
    SystemResult<FileDescriptor> folder = m_staging->open();
    if (!folder) {
        return std::unexpected(failure(folder.error()));
    }
    m_staged = std::move(*folder);
    return begin();
}

Result<void> VolumeOutput::begin()
{
    SystemResult<FileDescriptor> folder = openAt(m_staged.get(), ".", namedFolderFlags);
    if (!folder) {
        return std::unexpected(failure(folder.error()));
    }
    Result<std::unique_ptr<AtomicFile>> file =
        AtomicFile::createIn(std::move(*folder), pathOf(m_full + 1), m_traits.output);
    if (!file) {
        return std::unexpected(file.error());
    }
    m_current = std::move(*file);
    return {};
}

Result<void> VolumeOutput::close(const std::optional<FileStatus>& attributes)
{
    if (const Result<void> finished = m_current->finish(attributes); !finished) {
        return finished;
    }
    if (const auto placed = m_current->commit(Conflict::Fail); !placed) {
        return std::unexpected(placed.error());
    }
    m_current.reset();
    ++m_full;
    return {};
}

codec::Result<void> VolumeOutput::write(codec::ByteView bytes)
{
    while (!bytes.empty()) {
        if (m_current->size() == m_traits.volumeSize) {
            if (const codec::Result<void> next = nextVolume(); !next) {
                return next;
            }
        }
        const std::uint64_t room = m_traits.volumeSize - m_current->size();
        const codec::ByteView part = bytes.first(std::min<std::uint64_t>(room, bytes.size()));
        if (const codec::Result<void> written = m_current->write(part); !written) {
            return written;
        }
        m_size += part.size();
        bytes = bytes.subspan(part.size());
    }
    return {};
}

codec::Result<void> VolumeOutput::nextVolume()
{
    if (volumes() >= m_traits.mostVolumes) {
        return splitRefused(m_traits.volumeSize, std::format("at most {} volumes", m_traits.mostVolumes));
    }
    Result<void> done = close(std::nullopt);
    if (done) {
        done = begin();
    }
    return done ? codec::Result<void>() : std::unexpected(writeFailure(done.error()));
}

codec::Result<void> VolumeOutput::rewrite(std::uint64_t offset, codec::ByteView bytes)
{
    while (!bytes.empty()) {
        const auto number = codec::checkedCast<unsigned>(offset / m_traits.volumeSize + 1);
        const std::uint64_t inside = offset % m_traits.volumeSize;
        const std::uint64_t room = m_traits.volumeSize - inside;
        const codec::ByteView part = bytes.first(std::min<std::uint64_t>(room, bytes.size()));
        const codec::Result<void> written =
            number > m_full ? m_current->rewrite(inside, part) : rewriteClosed(number, inside, part);
        if (!written) {
            return written;
        }
        offset += part.size();
        bytes = bytes.subspan(part.size());
    }
    return {};
}

codec::Result<void> VolumeOutput::rewriteClosed(unsigned number, std::uint64_t offset, codec::ByteView bytes)
{
    const SystemResult<FileDescriptor> file =
        openAt(m_staged.get(), volumeName(m_stem, number), O_WRONLY | O_NOFOLLOW);
    if (!file) {
        return codec::failure(codec::ErrorKind::WriteFailed, file.error());
    }
    m_rewritten.insert(number);
    const SystemResult<void> written = writeAt(file->get(), offset, bytes);
    return written ? codec::Result<void>() : codec::failure(codec::ErrorKind::WriteFailed, written.error());
}

Result<void> VolumeOutput::finish(const std::optional<FileStatus>& attributes)
{
    if (const Result<void> closed = close(attributes); !closed) {
        return closed;
    }
    for (unsigned number = 1; number <= m_full; ++number) {
        if (const Result<void> settled = settle(number, attributes); !settled) {
            return settled;
        }
    }
    return {};
}

/// Whatever was done to a closed volume since it was synced goes to the disk too.
Result<void> VolumeOutput::settle(unsigned number, const std::optional<FileStatus>& attributes)
{
    const std::string name = volumeName(m_stem, number);
    if (attributes || m_rewritten.contains(number)) {
        const SystemResult<FileDescriptor> file = openAt(m_staged.get(), name, O_RDONLY | O_NOFOLLOW);
        if (!file) {
            return std::unexpected(errorFromErrno(file.error(), pathOf(number)));
        }
        if (attributes) {
            applyAttributes(*file, *attributes);
        }
        if (const SystemResult<void> synced = syncToDisk(file->get()); !synced) {
            return std::unexpected(errorFromErrno(synced.error(), pathOf(number)));
        }
        ::posix_fadvise(file->get(), 0, 0, POSIX_FADV_DONTNEED);
    }
    const SystemResult<FileStatus> status = statusAt(m_staged.get(), name);
    if (!status) {
        return std::unexpected(errorFromErrno(status.error(), pathOf(number)));
    }
    m_volumes.emplace_back(name, *status);
    return {};
}

std::unique_ptr<codec::ByteSource> VolumeOutput::reader() const
{
    return std::make_unique<VolumeReader>(m_staged, m_volumes);
}

Result<std::optional<fs::path>> VolumeOutput::commit(Conflict conflict)
{
    Placed placed = settleName(conflict);
    m_staging.reset(); // with the second names that the volumes have in there
    return placed;
}

VolumeOutput::Placed VolumeOutput::settleName(Conflict conflict)
{
    Placed placed = place(m_stem);
    if (placed || placed.error().kind != ErrorKind::AlreadyExists) {
        return placed;
    }
    switch (conflict) {
    case Conflict::Skip:
        return std::nullopt;
    case Conflict::Rename:
    case Conflict::Ask:
        return placeNumbered();
    case Conflict::Overwrite:
        return replace();
    case Conflict::Fail:
        break;
    }
    return placed;
}

/// AlreadyExists if there is any volume of that name.
VolumeOutput::Placed VolumeOutput::place(const std::string& stem)
{
    const SystemResult<std::vector<std::string>> names = namesIn(m_folder);
    if (!names) {
        return std::unexpected(failure(names.error()));
    }
    const fs::path parent = m_target.parent_path();
    const std::set<unsigned> standing = volumeNumbers(*names, stem);
    if (!standing.empty()) {
        return std::unexpected(errorFromErrno(EEXIST, parent / volumeName(stem, *standing.begin())));
    }
    VolumePlacement placement({.from = m_staged, .to = m_folder, .count = m_full});
    if (const int code = placement.place(m_stem, stem); code != 0) {
        return std::unexpected(failure(code));
    }
    return parent / volumeName(stem, 1);
}

VolumeOutput::Placed VolumeOutput::placeNumbered()
{
    for (unsigned number = 2; number < lastNumber; ++number) {
        Placed placed = place(numberedName(m_stem, number, longestStem));
        if (placed || placed.error().kind != ErrorKind::AlreadyExists) {
            return placed;
        }
    }
    return std::unexpected(failure(EEXIST));
}

VolumeOutput::Placed VolumeOutput::replace()
{
    const fs::path parent = m_target.parent_path();
    VolumeReplacement replacement({.from = m_staged, .to = m_folder, .count = m_full}, m_stem);
    const SystemResult<std::optional<unsigned>> behindGap = replacement.volumeBehindGap();
    if (!behindGap) {
        return std::unexpected(failure(behindGap.error()));
    }
    if (*behindGap) {
        return std::unexpected(errorFromErrno(EEXIST, parent / volumeName(m_stem, **behindGap)));
    }
    if (const int code = replacement.replace(); code != 0) {
        return std::unexpected(failure(code));
    }
    return pathOf(1);
}

fs::path VolumeOutput::pathOf(unsigned number) const
{
    return m_target.parent_path() / volumeName(m_stem, number);
}

Error VolumeOutput::failure(int code) const
{
    return errorFromErrno(code, m_target);
}

} // namespace holdall
