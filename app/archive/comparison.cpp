#include "app/archive/comparison.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace holdall {

namespace {

using codec::Ending;

constexpr std::size_t bufferSize = std::size_t(256) * 1024;

bool isZero(codec::ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte(0); });
}

/// Whether the container kept as much of `expected` as it can.
bool isSameTime(const std::optional<FileTime>& read, const std::optional<FileTime>& expected,
                const ContainerAbilities& keeps)
{
    if (!read || !expected) {
        return !read && !expected;
    }
    return read->seconds == expected->seconds
        && read->nanoseconds == expected->nanoseconds - expected->nanoseconds % keeps.timeUnit;
}

/// The properties that an entry gives back as it was given; links are compared by their kind's rules.
bool isSame(const Entry& read, const Entry& expected, const ContainerAbilities& keeps)
{
    const bool isLink = read.kind == Entry::Kind::HardLink; // has the properties of its file
    return read.name == expected.name && read.size == expected.size
        && (isLink
            || (read.kind == expected.kind && read.target == expected.target
                && read.permissions == expected.permissions
                && isSameTime(read.modified, expected.modified, keeps)
                && (!keeps.attributes || std::ranges::is_permutation(read.attributes, expected.attributes))));
}

/// One run of compareWithSources().
class Comparison {
public:
    Comparison(const PackPlan& plan, ArchiveReader& reader, const PackSteering& steering)
        : m_plan(plan)
        , m_reader(reader)
        , m_steering(steering)
        , m_buffer(bufferSize)
    {
    }

    Result<Ending> run(const std::set<std::string>& missing, const std::filesystem::path& archive);

private:
    Result<void> compare(const SourceItem& item);
    Result<bool> compareData(FileSource& file, std::uint64_t size);
    Result<bool> compareBlock(FileSource& file, std::uint64_t offset, codec::ByteView block);
    Result<bool> isHole(FileSource& file, std::uint64_t from, std::uint64_t to);

    bool isStopped() const { return m_steering.control.isStopped(); }

    const PackPlan& m_plan;
    ArchiveReader& m_reader;
    const PackSteering& m_steering;
    codec::Bytes m_buffer;
};

Result<Ending> Comparison::run(const std::set<std::string>& missing, const std::filesystem::path& archive)
{
    std::vector<Error> ignored; // pack() has told of them
    std::optional<Error> error;
    const auto visit = [&](const SourceItem& item) {
        if (isStopped()) {
            return false;
        }
        if (missing.contains(item.name)) {
            return true;
        }
        if (const Result<void> compared = compare(item); !compared) {
            error = compared.error();
        }
        return !error;
    };
    walkSources(m_plan.selection, visit, m_steering.control.stop, ignored);
    if (isStopped()) {
        return Ending::Stopped;
    }
    if (!error) {
        const Result<std::optional<Entry>> rest = m_reader.next();
        if (!rest) {
            error = rest.error();
        } else if (*rest) {
            error = Error{.kind = ErrorKind::VerificationFailed, .path = archive};
        }
    }
    return error ? Result<Ending>(std::unexpected(*error)) : Ending::Complete;
}

Result<void> Comparison::compare(const SourceItem& item)
{
    const Result<std::optional<Entry>> read = m_reader.next();
    if (!read) {
        return std::unexpected(read.error());
    }
    Result<SourceFile> source = openSource(item, m_plan.traits);
    if (!source) {
        return std::unexpected(source.error());
    }
    const bool isLink = *read && (*read)->kind == Entry::Kind::HardLink;
    if (isLink) {
        source->entry.size = 0; // its data stands at the first name
    }
    Result<bool> isRight = *read && isSame(**read, source->entry, m_plan.keeps);
    if (isRight && *isRight && source->data && !isLink) {
        isRight = compareData(*source->data, source->entry.size);
    }
    if (!isRight) {
        return std::unexpected(isRight.error());
    }
    if (*isRight) {
        return {};
    }
    const Result<void> unmodified = source->data ? source->data->checkUnmodified() : Result<void>();
    return unmodified ? std::unexpected(Error{.kind = ErrorKind::VerificationFailed, .path = item.path})
                      : unmodified;
}

Result<bool> Comparison::compareData(FileSource& file, std::uint64_t size)
{
    std::uint64_t position = 0;
    for (;;) {
        if (isStopped()) {
            return true; // what this is worth is not asked any more
        }
        const Result<std::optional<DataBlock>> block = m_reader.readBlock();
        if (!block) {
            return std::unexpected(block.error());
        }
        const std::uint64_t start = *block ? (*block)->offset : size;
        const Result<bool> hole = start > position ? isHole(file, position, start) : Result<bool>(true);
        if (!hole || !*hole || !*block) {
            return hole;
        }
        const Result<bool> same = compareBlock(file, start, (*block)->bytes);
        if (!same || !*same) {
            return same;
        }
        position = start + (*block)->bytes.size();
        m_steering.advance((*block)->bytes.size());
    }
}

Result<bool> Comparison::compareBlock(FileSource& file, std::uint64_t offset, codec::ByteView block)
{
    while (!block.empty()) {
        const std::size_t wanted = std::min(block.size(), m_buffer.size());
        const codec::Result<std::size_t> count =
            file.readAt(offset, codec::MutableBytes(m_buffer).first(wanted));
        if (!count) {
            return std::unexpected(errorFrom(count.error(), file.path()));
        }
        if (*count < wanted || std::memcmp(m_buffer.data(), block.data(), wanted) != 0) {
            return false;
        }
        offset += wanted;
        block = block.subspan(wanted);
    }
    return true;
}

Result<bool> Comparison::isHole(FileSource& file, std::uint64_t from, std::uint64_t to)
{
    while (from < to) {
        if (isStopped()) {
            return true;
        }
        const codec::MutableBytes room =
            codec::MutableBytes(m_buffer).first(std::min<std::uint64_t>(to - from, m_buffer.size()));
        const codec::Result<std::size_t> count = file.readAt(from, room);
        if (!count) {
            return std::unexpected(errorFrom(count.error(), file.path()));
        }
        if (*count < room.size() || !isZero(room)) {
            return false;
        }
        from += room.size();
    }
    return true;
}

} // namespace

Result<Ending> compareWithSources(const PackPlan& plan, const Packed& packed, ArchiveReader& reader,
                                  const PackSteering& steering, const std::filesystem::path& archive)
{
    return Comparison(plan, reader, steering).run(packed.missing, archive);
}

} // namespace holdall
