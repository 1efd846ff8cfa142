#include "app/archive/packing.h"

#include "app/archive/framing/entryrefusal.h"
#include "app/archive/framing/utf16name.h"

#include <algorithm>
#include <format>
#include <map>
#include <optional>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

constexpr std::size_t readSize = std::size_t(256) * 1024;

/// One run of pack().
class Packing {
public:
    Packing(const PackPlan& plan, ArchiveWriter& writer, const PackSteering& steering, Packed& packed)
        : m_plan(plan)
        , m_writer(writer)
        , m_steering(steering)
        , m_packed(packed)
        , m_buffer(readSize)
    {
    }

    Result<Ending> run();

private:
    using FileId = std::pair<std::uint64_t, std::uint64_t>; // device, inode
    enum class Progress { Whole, Cut, Stopped };

    bool add(const SourceItem& item);
    Result<bool> write(SourceFile& file);
    Result<bool> writeData(SourceFile& file);
    Result<Progress> writeExtent(SourceFile& file, const Extent& extent);
    std::optional<std::string> earlierName(const SourceItem& item);
    void skip(const SourceItem& item, const Error& error);
    Result<void> checkName(const Entry& entry) const;

    bool isStopped() const { return m_steering.control.isStopped(); }

    const PackPlan& m_plan;
    ArchiveWriter& m_writer;
    const PackSteering& m_steering;
    Packed& m_packed;
    codec::Bytes m_buffer;
    std::map<FileId, std::string> m_linked; ///< files with several names, by the first that was met
    std::optional<Error> m_error; ///< the writer's
};

Result<Ending> Packing::run()
{
    walkSources(
        m_plan.selection, [this](const SourceItem& item) { return add(item); }, m_steering.control.stop,
        m_packed.problems);
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (isStopped()) {
        return Ending::Stopped;
    }
    const Result<void> finished = m_writer.finish();
    return finished ? Result<Ending>(Ending::Complete) : std::unexpected(finished.error());
}

/// False ends the walk.
bool Packing::add(const SourceItem& item)
{
    if (isStopped()) {
        return false;
    }
    m_packed.sources.add(item);
    Result<SourceFile> file = openSource(item, m_plan.traits);
    if (!file) {
        skip(item, file.error());
        return true;
    }
    if (const Result<void> held = checkName(file->entry); !held) {
        skip(item, held.error());
        return true;
    }
    if (const std::optional<std::string> earlier = earlierName(item)) {
        file->entry.kind = Entry::Kind::HardLink;
        file->entry.target = *earlier;
        file->data.reset();
    }
    const Result<bool> written = write(*file);
    if (!written) {
        m_error = written.error();
        return false;
    }
    ++m_packed.entries;
    return *written;
}

/// False if a stop was asked for.
Result<bool> Packing::write(SourceFile& file)
{
    if (const Result<void> begun = m_writer.begin(file.entry); !begun) {
        return std::unexpected(begun.error());
    }
    if (file.data) {
        if (const Result<bool> goesOn = writeData(file); !goesOn || !*goesOn) {
            return goesOn;
        }
    }
    const Result<bool> isShort = m_writer.end();
    if (!isShort) {
        return isShort;
    }
    if (file.data) {
        if (const Result<void> unmodified = file.data->checkUnmodified(); !unmodified || *isShort) {
            m_packed.problems.push_back(
                unmodified ? Error{.kind = ErrorKind::SourceChanged, .path = file.data->path()}
                           : unmodified.error());
        }
    }
    return true;
}

/// What cannot be read ends the file: the archive is then told that it is short.
Result<bool> Packing::writeData(SourceFile& file)
{
    const std::vector<Extent> whole = {{.offset = 0, .size = file.entry.size}};
    for (const Extent& extent : file.entry.extents.empty() ? whole : file.entry.extents) {
        const Result<Progress> progress = writeExtent(file, extent);
        if (!progress) {
            return std::unexpected(progress.error());
        }
        if (*progress != Progress::Whole) {
            return *progress != Progress::Stopped;
        }
    }
    return true;
}

auto Packing::writeExtent(SourceFile& file, const Extent& extent) -> Result<Progress>
{
    for (std::uint64_t done = 0; done < extent.size;) {
        if (isStopped()) {
            return Progress::Stopped;
        }
        const codec::MutableBytes room =
            codec::MutableBytes(m_buffer).first(std::min<std::uint64_t>(extent.size - done, m_buffer.size()));
        const codec::Result<std::size_t> count = file.data->readAt(extent.offset + done, room);
        if (!count) {
            m_packed.problems.push_back(errorFrom(count.error(), file.data->path()));
        }
        if (!count || *count == 0) {
            return Progress::Cut;
        }
        if (const Result<void> written = m_writer.write(room.first(*count)); !written) {
            return std::unexpected(written.error());
        }
        done += *count;
        m_packed.bytes += *count;
        m_steering.advance(*count);
    }
    return Progress::Whole;
}

/// Of a file that was archived under another name already.
std::optional<std::string> Packing::earlierName(const SourceItem& item)
{
    const bool isLinked = item.status.kind == FileStatus::Kind::Regular && item.status.links > 1;
    if (!isLinked || !m_plan.keeps.hardLinks) {
        return std::nullopt;
    }
    const auto [known, isNew] = m_linked.try_emplace({item.status.device, item.status.inode}, item.name);
    return isNew ? std::nullopt : std::optional(known->second);
}

/// A writer is done for after it has refused an entry.
Result<void> Packing::checkName(const Entry& entry) const
{
    if (!m_plan.keeps.anyName && !utf16Name(entry.name)) {
        return refuseEntry(entry, "name", entry.name, "UTF-8");
    }
    if (entry.name.size() > m_plan.keeps.longestName) {
        return refuseEntry(entry, "name", entry.name,
                           std::format("up to {} bytes", m_plan.keeps.longestName));
    }
    return {};
}

void Packing::skip(const SourceItem& item, const Error& error)
{
    m_packed.problems.push_back(error);
    m_packed.missing.insert(item.name);
}

} // namespace

Result<Ending> pack(const PackPlan& plan, ArchiveWriter& writer, const PackSteering& steering, Packed& packed)
{
    return Packing(plan, writer, steering, packed).run();
}

} // namespace holdall
