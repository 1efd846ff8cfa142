#include "app/jobs/operations/spacecheck.h"

#include "app/io/freespace.h"
#include "codec/deflate/littleendian.h"
#include "codec/seek/xzstreamindex.h"

#include <algorithm>
#include <array>

namespace holdall {

namespace {

using codec::Ending;

/// A multiple of 4 GiB is missing from it, and other members' data.
std::uint64_t sizeAtGzipEnd(InputFile& source)
{
    std::array<std::byte, 4> end = {};
    const std::uint64_t size = source.status().size;
    if (size < end.size() || !codec::readExactly(source, size - end.size(), end)) {
        return 0;
    }
    return codec::loadLittleEndian(end, 0, end.size());
}

/// Of the last stream, which mostly is the only one.
std::uint64_t sizeInXzIndex(InputFile& source)
{
    std::uint64_t size = 0;
    if (const auto index = codec::XzStreamIndex::readBefore(source, source.status().size)) {
        for (const codec::XzStreamIndex::Record& record : index->records) {
            size += record.size;
        }
    }
    return size;
}

} // namespace

Result<Ending> checkSpace(const std::filesystem::path& target, std::uint64_t needed,
                          const JobContext& context)
{
    const std::optional<std::uint64_t> space = freeSpaceAt(target);
    if (!space || *space >= needed) {
        return Ending::Complete;
    }
    const Question question{.kind = Question::Kind::Space, .path = target, .needed = needed};
    if (context.ask(question) == Answer::Continue) {
        return Ending::Complete;
    }
    return context.isStopped()
        ? Result<Ending>(Ending::Stopped)
        : std::unexpected(Error{.kind = ErrorKind::DiskFull, .path = target, .needed = needed});
}

std::uint64_t leastDecodedSize(InputFile& source, const codec::DecoderSettings& settings)
{
    // Headers and blocks that could not be made smaller may be a little larger than what they hold.
    const std::uint64_t packed = source.status().size / 100 * 99;
    if (settings.format == codec::Format::Xz) {
        return std::max(packed, sizeInXzIndex(source));
    }
    return settings.format == codec::Format::Gzip ? std::max(packed, sizeAtGzipEnd(source)) : packed;
}

} // namespace holdall
