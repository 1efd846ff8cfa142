#include "app/archive/editing/streamediting.h"

#include "app/archive/comparison.h"
#include "app/archive/editing/entrydigest.h"
#include "app/archive/editing/entrytransfer.h"
#include "app/archive/editing/sevenzipextent.h"
#include "app/archive/framing/stoppederror.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

std::unexpected<Error> notKept(const std::string& name)
{
    return std::unexpected(entryError(EntryProblem::NotKept, name));
}

std::uint64_t keptSize(const EditPlan& plan, std::span<const std::uint64_t> sizes)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        total += plan.fates[i].isKept ? sizes[i] : 0;
    }
    return total;
}

} // namespace

/// A coder around the container decodes with as many threads as there are.
Result<std::vector<OldEntry>> StreamEditing::list()
{
    if (const Result<void> whole = checkFile(); !whole) {
        return std::unexpected(whole.error());
    }
    m_sizes.clear();
    ArchiveInput input = m_input;
    input.isListed = true;
    const Result<std::unique_ptr<OpenArchive>> archive = OpenArchive::open(input, m_control);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    std::vector<OldEntry> entries;
    for (;;) {
        Result<std::optional<Entry>> entry = (*archive)->reader().next();
        if (m_control.isStopped()) {
            return std::unexpected(errorFrom(stoppedError(), m_input.path));
        }
        if (!entry || !*entry) {
            const Result<void> ended = entry ? endOld(**archive) : std::unexpected(entry.error());
            return ended ? Result<std::vector<OldEntry>>(std::move(entries)) : std::unexpected(ended.error());
        }
        entries.push_back({.kind = (*entry)->kind,
                           .name = std::move((*entry)->name),
                           .target = std::move((*entry)->target),
                           .size = (*entry)->size,
                           .modified = (*entry)->modified,
                           .isEncrypted = (*entry)->isEncrypted});
        m_sizes.push_back(entries.back().size);
    }
}

/// What can be told without reading it through.
Result<void> StreamEditing::checkFile() const
{
    if (m_input.format.container != Container::SevenZip) {
        return {};
    }
    const codec::Result<bool> isWhole = isWholeSevenZip(m_input.source);
    if (!isWhole) {
        return std::unexpected(errorFrom(isWhole.error(), m_input.path));
    }
    return *isWhole ? Result<void>() : std::unexpected(entryError(EntryProblem::ForeignData, m_input.path));
}

/// Whether the decoder around it met its end, and nothing else than the archive.
Result<void> StreamEditing::endOld(OpenArchive& archive) const
{
    const bool hasDataBehind = archive.reader().hasDataBehind();
    const Result<Ending> ending = archive.finish();
    if (!ending || *ending == Ending::Stopped) {
        return std::unexpected(ending ? errorFrom(stoppedError(), m_input.path) : ending.error());
    }
    return hasDataBehind || !archive.summary().warnings.empty()
        ? std::unexpected(entryError(EntryProblem::ForeignData, m_input.path))
        : Result<void>();
}

/// Proving is told in bytes of the old archive, which the source does not count then.
std::uint64_t StreamEditing::work(const EditPlan& /*plan*/) const
{
    return m_input.source.size().value_or(0);
}

Result<void> StreamEditing::checkPassword(const std::string& /*password*/)
{
    return {}; // what is encrypted is not kept
}

Result<void> StreamEditing::write(const EditOrder& order, const ArchiveTarget& target, Packed& packed)
{
    const Result<std::unique_ptr<OpenArchive>> old = OpenArchive::open(m_input, m_control);
    if (!old) {
        return std::unexpected(old.error());
    }
    const ArchiveTarget whole{.sink = target.sink,
                              .path = target.path,
                              .totalSize = target.totalSize.value_or(0) + keptSize(order.plan, m_sizes)};
    const Result<std::unique_ptr<NewArchive>> made =
        NewArchive::create(whole, order.options, order.steering.control);
    if (!made) {
        return std::unexpected(made.error());
    }
    Result<void> copied = copyEntries(order, (*old)->reader(), (*made)->writer());
    if (copied) {
        copied = endOld(**old);
    }
    if (copied) {
        copied = pack(order.additions, (*made)->writer(), order.steering, packed).transform([](Ending) { });
    }
    const Result<Ending> finished = (*made)->finish(); // it may be why the writer failed
    return finished || m_control.isStopped() ? copied : std::unexpected(finished.error());
}

Result<void> StreamEditing::copyEntries(const EditOrder& order, ArchiveReader& reader, ArchiveWriter& writer)
{
    m_digests.clear();
    for (const EntryFate& fate : order.plan.fates) {
        Result<std::optional<Entry>> entry = reader.next();
        if (!entry) {
            return std::unexpected(entry.error());
        }
        if (m_control.isStopped() || !*entry) {
            return std::unexpected(m_control.isStopped()
                                       ? errorFrom(stoppedError(), m_input.path)
                                       : Error{.kind = ErrorKind::SourceChanged, .path = m_input.path});
        }
        if (!fate.isKept) {
            continue;
        }
        if (Result<void> copied = copy(**std::move(entry), fate, reader, writer); !copied) {
            return copied;
        }
    }
    const Result<std::optional<Entry>> rest = reader.next();
    if (!rest) {
        return std::unexpected(rest.error());
    }
    return *rest ? std::unexpected(Error{.kind = ErrorKind::SourceChanged, .path = m_input.path})
                 : Result<void>();
}

Result<void> StreamEditing::copy(Entry entry, const EntryFate& fate, ArchiveReader& reader,
                                 ArchiveWriter& writer)
{
    if (Result<void> possible = checkKind(entry); !possible) {
        return possible;
    }
    entry.name = fate.name.value_or(entry.name);
    entry.target = fate.target.value_or(entry.target);
    EntryDigest digest(entry, m_keeps);
    if (Result<void> begun = writer.begin(entry); !begun) {
        return begun;
    }
    if (Result<void> copied = copyData(entry, reader, writer, digest); !copied) {
        return copied;
    }
    const Result<bool> isShort = writer.end();
    if (!isShort || *isShort) {
        return std::unexpected(isShort ? errorFrom({.kind = codec::ErrorKind::Truncated}, entry.name)
                                       : isShort.error());
    }
    m_digests.push_back(digest.value());
    return {};
}

/// Data where an entry has none would have no place.
Result<void> StreamEditing::copyData(const Entry& entry, ArchiveReader& reader, ArchiveWriter& writer,
                                     EntryDigest& digest)
{
    EntryTransfer transfer(entry, writer);
    for (;;) {
        const Result<std::optional<DataBlock>> block = reader.readBlock();
        if (!block) {
            return std::unexpected(block.error());
        }
        if (!*block) {
            return {};
        }
        if (m_control.isStopped()) {
            return std::unexpected(errorFrom(stoppedError(), m_input.path));
        }
        if (entry.kind != Entry::Kind::File && !(*block)->bytes.empty()) {
            return notKept(entry.name);
        }
        digest.add(**block);
        m_copied += (*block)->bytes.size();
        if (Result<void> written = transfer.add(**block); !written) {
            return written;
        }
    }
}

/// A 7z holds fewer kinds than are read, and is written without encryption.
Result<void> StreamEditing::checkKind(const Entry& entry) const
{
    const bool isPlain = entry.kind == Entry::Kind::File || entry.kind == Entry::Kind::Folder
        || entry.kind == Entry::Kind::SymbolicLink;
    const bool isTar = m_input.format.container == Container::Tar;
    const bool isHeld = isTar ? entry.kind != Entry::Kind::Socket : isPlain;
    return isHeld && !entry.isEncrypted ? Result<void>() : notKept(entry.name);
}

Result<codec::DecodeSummary> StreamEditing::prove(const EditOrder& order, const ArchiveInput& written,
                                                  const Packed& packed)
{
    const Result<std::unique_ptr<OpenArchive>> archive = OpenArchive::open(written, m_control);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    if (const Result<void> compared = compare((*archive)->reader()); !compared) {
        return std::unexpected(compared.error());
    }
    const Result<Ending> added =
        compareWithSources(order.additions, packed, (*archive)->reader(), order.steering, written.path);
    if (!added) {
        return std::unexpected(added.error());
    }
    return (*archive)->finish().transform([&](Ending) { return (*archive)->summary(); });
}

Result<void> StreamEditing::compare(ArchiveReader& reader)
{
    m_compared = 0;
    m_told = 0;
    for (const std::string& expected : m_digests) {
        if (Result<void> compared = compareEntry(reader, expected); !compared) {
            return compared;
        }
    }
    return {};
}

Result<void> StreamEditing::compareEntry(ArchiveReader& reader, const std::string& expected)
{
    const Result<std::optional<Entry>> entry = reader.next();
    if (!entry || !*entry) {
        return std::unexpected(entry ? Error{.kind = ErrorKind::VerificationFailed, .path = m_input.path}
                                     : entry.error());
    }
    EntryDigest digest(**entry, m_keeps);
    for (;;) {
        const Result<std::optional<DataBlock>> block = reader.readBlock();
        if (!block || m_control.isStopped()) {
            return std::unexpected(block ? errorFrom(stoppedError(), m_input.path) : block.error());
        }
        if (!*block) {
            break;
        }
        digest.add(**block);
        advance((*block)->bytes.size());
    }
    return digest.value() == expected
        ? Result<void>()
        : std::unexpected(Error{.kind = ErrorKind::VerificationFailed, .path = (*entry)->name});
}

void StreamEditing::advance(std::uint64_t bytes)
{
    m_compared += bytes;
    const double share =
        static_cast<double>(m_compared) / static_cast<double>(std::max(m_copied, m_compared));
    const auto done = static_cast<std::uint64_t>(share * static_cast<double>(work({})));
    if (done > m_told) {
        m_input.advance(done - m_told);
        m_told = done;
    }
}

} // namespace holdall
