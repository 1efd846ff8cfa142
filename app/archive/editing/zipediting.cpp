#include "app/archive/editing/zipediting.h"

#include "app/archive/comparison.h"
#include "app/archive/editing/memberequality.h"
#include "app/archive/framing/passwordproblem.h"
#include "app/archive/framing/stoppederror.h"
#include "app/archive/zip/directory.h"
#include "app/archive/zip/rangesource.h"

#include <algorithm>
#include <utility>

namespace holdall {

namespace {

constexpr std::uint64_t pieceSize = std::uint64_t(256) * 1024;

Error changed(const std::filesystem::path& path)
{
    return {.kind = ErrorKind::SourceChanged, .path = path};
}

/// What can be said of an entry that says nothing itself: a link whose target cannot be read.
Entry unreadableLink(const Error& error)
{
    return {
        .kind = Entry::Kind::SymbolicLink, .name = error.path.native(), .isEncrypted = needsPassword(error)};
}

/// Whether the last `count` bytes are nothing but padding, as behind an archive that was written to a pipe.
codec::Result<bool> endsWithZeros(codec::ByteSource& source, std::uint64_t count)
{
    codec::Bytes tail(count);
    return zip::readExactly(source, source.size().value_or(count) - count, tail).transform([&] {
        return std::ranges::all_of(tail, [](std::byte byte) { return byte == std::byte(0); });
    });
}

/// The next entry, whether its target can be read or not. Fails with fatal errors only.
Result<std::optional<Entry>> nextEntry(ZipReader& reader)
{
    Result<std::optional<Entry>> entry = reader.next();
    return entry || reader.isFatal() ? std::move(entry)
                                     : Result<std::optional<Entry>>(unreadableLink(entry.error()));
}

} // namespace

ZipReader ZipEditing::reader() const
{
    return {m_input.source, m_input.path,
            ZipReaderOptions{.memoryLimit = m_input.settings.memoryLimit,
                             .password = m_input.password,
                             .encoding =
                                 m_input.encoding.empty() ? std::nullopt : std::optional(m_input.encoding)}};
}

Result<std::vector<OldEntry>> ZipEditing::list()
{
    if (const Result<void> found = findArchive(); !found) {
        return std::unexpected(found.error());
    }
    std::vector<OldEntry> entries;
    ZipReader old = reader();
    m_encrypted.reset();
    m_packedSizes.clear();
    for (;;) {
        const Result<std::optional<Entry>> next = nextEntry(old);
        if (!next || m_control.isStopped()) {
            return std::unexpected(next ? errorFrom(stoppedError(), m_input.path) : next.error());
        }
        if (!*next) {
            return entries;
        }
        const Entry& entry = **next;
        const std::size_t index = entries.size();
        entries.push_back({.kind = entry.kind,
                           .name = entry.name,
                           .size = entry.size,
                           .packedSize = entry.packedSize.value_or(0),
                           .modified = entry.modified,
                           .isEncrypted = entry.isEncrypted});
        m_packedSizes.push_back(entries.back().packedSize);
        if (entry.isEncrypted && entry.kind == Entry::Kind::File
            && (!m_encrypted || entry.size < entries[*m_encrypted].size)) {
            m_encrypted = index;
        }
    }
}

/// Its comment, and whether the file holds nothing else.
Result<void> ZipEditing::findArchive()
{
    codec::Result<zip::DirectoryPlace> place = zip::findDirectory(m_input.source);
    if (!place) {
        return std::unexpected(errorFrom(place.error(), m_input.path));
    }
    std::uint64_t first = place->begin;
    zip::DirectoryReader directory(m_input.source, *place);
    codec::Result<std::optional<zip::Record>> record = directory.next();
    for (; record && *record; record = directory.next()) {
        first = std::min(first, (*record)->numbers.offset);
    }
    if (!record) {
        return std::unexpected(errorFrom(record.error(), m_input.path));
    }
    m_comment = std::move(place->comment);
    const codec::Result<bool> isPadded = endsWithZeros(m_input.source, place->behind);
    if (!isPadded) {
        return std::unexpected(errorFrom(isPadded.error(), m_input.path));
    }
    return first == 0 && *isPadded ? Result<void>()
                                   : std::unexpected(entryError(EntryProblem::ForeignData, m_input.path));
}

/// Members are read once to be copied, and once to be compared.
std::uint64_t ZipEditing::work(const EditPlan& plan) const
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < m_packedSizes.size(); ++i) {
        total += plan.fates[i].isKept ? 2 * m_packedSizes[i] : 0;
    }
    return total;
}

/// All of the smallest entry: the first bytes alone are right for one wrong password among 256.
Result<void> ZipEditing::checkPassword(const std::string& password)
{
    if (!m_encrypted) {
        return {};
    }
    ZipReader old(m_input.source, m_input.path,
                  ZipReaderOptions{.memoryLimit = m_input.settings.memoryLimit, .password = password});
    for (std::size_t i = 0; i <= *m_encrypted; ++i) {
        if (const Result<std::optional<Entry>> entry = nextEntry(old); !entry || !*entry) {
            return std::unexpected(entry ? changed(m_input.path) : entry.error());
        }
    }
    for (;;) {
        const Result<std::optional<DataBlock>> block = old.readBlock();
        if (!block || m_control.isStopped()) {
            return std::unexpected(block ? errorFrom(stoppedError(), m_input.path) : block.error());
        }
        if (!*block) {
            return {};
        }
    }
}

Result<void> ZipEditing::write(const EditOrder& order, const ArchiveTarget& target, Packed& packed)
{
    ZipWriter writer(target.sink, std::get<ZipOptions>(order.options.family()), order.steering.control);
    return writer.setComment(m_comment)
        .and_then([&] { return copyMembers(order.plan, writer); })
        .and_then([&] {
            return pack(order.additions, writer, order.steering, packed).transform([](codec::Ending) { });
        });
}

Result<void> ZipEditing::copyMembers(const EditPlan& plan, ZipWriter& writer) const
{
    ZipReader old = reader();
    for (const EntryFate& fate : plan.fates) {
        if (!fate.isKept) {
            if (const Result<std::optional<Entry>> passed = nextEntry(old); !passed || !*passed) {
                return std::unexpected(passed ? changed(m_input.path) : passed.error());
            }
            continue;
        }
        const Result<RawMember> member = nextMember(old);
        if (!member) {
            return std::unexpected(member.error());
        }
        if (Result<void> copied = writer.addRaw(*member, fate.name); !copied) {
            return copied;
        }
        m_input.advance(member->record.numbers.packedSize);
    }
    return {};
}

Result<RawMember> ZipEditing::nextMember(ZipReader& reader) const
{
    const Result<std::optional<Entry>> entry = nextEntry(reader);
    if (!entry || m_control.isStopped()) {
        return std::unexpected(entry ? errorFrom(stoppedError(), m_input.path) : entry.error());
    }
    return *entry ? reader.rawMember() : std::unexpected(changed(m_input.path));
}

Result<codec::DecodeSummary> ZipEditing::prove(const EditOrder& order, const ArchiveInput& written,
                                               const Packed& packed)
{
    ZipReader made(written.source, written.path,
                   ZipReaderOptions{.memoryLimit = written.settings.memoryLimit,
                                    .password = written.password,
                                    .keepsNames = true});
    const Result<codec::Ending> compared = compareMembers(order.plan, made).and_then([&] {
        return compareWithSources(order.additions, packed, made, order.steering, written.path);
    });
    codec::DecodeSummary summary;
    summary.check = codec::Check::Crc32;
    summary.compressedSize = written.source.size().value_or(0);
    const codec::Result<zip::DirectoryPlace> place = zip::findDirectory(written.source);
    const bool isWhole = place && place->comment == m_comment && place->behind == 0;
    if (compared && !isWhole) {
        return std::unexpected(Error{.kind = ErrorKind::VerificationFailed, .path = written.path});
    }
    return compared.transform([&](codec::Ending) { return summary; });
}

Result<void> ZipEditing::compareMembers(const EditPlan& plan, ZipReader& made) const
{
    ZipReader old = reader();
    for (const EntryFate& fate : plan.fates) {
        if (!fate.isKept) {
            if (const Result<std::optional<Entry>> passed = nextEntry(old); !passed) {
                return std::unexpected(passed.error());
            }
            continue;
        }
        const Result<RawMember> member = nextMember(old);
        if (!member) {
            return std::unexpected(member.error());
        }
        if (Result<void> compared = compare(*member, fate, made); !compared) {
            return compared;
        }
    }
    return {};
}

Result<void> ZipEditing::compare(const RawMember& old, const EntryFate& fate, ZipReader& made) const
{
    const Result<RawMember> copy = nextMember(made);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    const Result<zip::Member> expected = zip::memberFrom(old, fate.name);
    const Result<zip::Member> found = zip::memberFrom(*copy, std::nullopt);
    Result<bool> isSame = expected && found && zip::isSameMember(*expected, *found);
    if (*isSame) {
        isSame = hasSameData(old, *copy);
    }
    if (!isSame) {
        return std::unexpected(isSame.error());
    }
    return *isSame ? Result<void>()
                   : std::unexpected(Error{.kind = ErrorKind::VerificationFailed, .path = old.record.name});
}

Result<bool> ZipEditing::hasSameData(const RawMember& one, const RawMember& other) const
{
    const std::uint64_t size = one.record.numbers.packedSize;
    codec::Bytes left(std::min(size, pieceSize));
    codec::Bytes right(left.size());
    for (std::uint64_t at = 0; at < size; at += left.size()) {
        if (m_control.isStopped()) {
            return std::unexpected(errorFrom(stoppedError(), m_input.path));
        }
        left.resize(static_cast<std::size_t>(std::min(size - at, pieceSize)));
        right.resize(left.size());
        const codec::Result<void> read =
            zip::readExactly(*one.source, one.dataOffset + at, left).and_then([&] {
                return zip::readExactly(*other.source, other.dataOffset + at, right);
            });
        if (!read) {
            return std::unexpected(errorFrom(read.error(), m_input.path));
        }
        if (left != right) {
            return false;
        }
        m_input.advance(left.size());
    }
    return true;
}

} // namespace holdall
