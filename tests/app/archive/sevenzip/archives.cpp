#include "archives.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace holdall::test {

Put file(std::string name, codec::Bytes data)
{
    Entry entry{.kind = Entry::Kind::File, .name = std::move(name), .size = data.size()};
    return {.entry = std::move(entry), .data = std::move(data)};
}

Put folder(std::string name)
{
    return {.entry = {.kind = Entry::Kind::Folder, .name = std::move(name)}};
}

Put symbolicLink(std::string name, std::string target)
{
    return {
        .entry = {.kind = Entry::Kind::SymbolicLink, .name = std::move(name), .target = std::move(target)}};
}

SevenZipOptions options(const SevenZipSettings& settings)
{
    return *SevenZipOptions::make(settings);
}

Result<bool> put(ArchiveWriter& writer, const Put& put, std::size_t perWrite)
{
    if (const Result<void> begun = writer.begin(put.entry); !begun) {
        return std::unexpected(begun.error());
    }
    codec::ByteView rest = put.data;
    while (!rest.empty()) {
        const codec::ByteView next = rest.first(std::min(rest.size(), perWrite));
        if (const Result<void> written = writer.write(next); !written) {
            return std::unexpected(written.error());
        }
        rest = rest.subspan(next.size());
    }
    return writer.end();
}

Result<void> putAll(ArchiveWriter& writer, const Puts& puts, std::size_t perWrite)
{
    for (const Put& each : puts) {
        if (const Result<bool> done = put(writer, each, perWrite); !done) {
            return std::unexpected(done.error());
        }
    }
    return writer.finish();
}

Result<void> makeArchive(codec::ByteSink& sink, const Puts& puts, const Making& making,
                         codec::Control control)
{
    const std::uint64_t total =
        std::accumulate(puts.begin(), puts.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const Put& each) { return sum + each.entry.size; });
    control.threads = making.threads;
    const auto writer = SevenZipWriter::create(
        sink, options(making.settings), making.tellsSize ? std::optional(total) : std::nullopt, control);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    return putAll(**writer, puts, making.perWrite);
}

codec::Bytes archiveOf(const Puts& puts, const Making& making)
{
    codec::MemorySink sink;
    return makeArchive(sink, puts, making) ? sink.take() : codec::Bytes();
}

codec::Bytes expanded(const Put& put)
{
    if (put.entry.extents.empty()) {
        return put.data;
    }
    codec::Bytes whole(put.entry.size);
    codec::ByteView rest = put.data;
    for (const Extent& extent : put.entry.extents) {
        std::ranges::copy(rest.first(extent.size), codec::MutableBytes(whole).subspan(extent.offset).begin());
        rest = rest.subspan(extent.size);
    }
    return whole;
}

} // namespace holdall::test
