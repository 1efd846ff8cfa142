#pragma once

#include "app/io/volumes/volumeoutput.h"
#include "app/io/volumes/volumesource.h"

#include <filesystem>
#include <optional>

namespace holdall::test {

using Placed = Result<std::optional<std::filesystem::path>>;

/// A whole life of a set of volumes of the smallest size.
inline Placed makeSet(const std::filesystem::path& target, codec::ByteView data,
                      Conflict conflict = Conflict::Fail)
{
    const auto output = VolumeOutput::create(target, {.volumeSize = smallestVolume, .output = {}});
    if (!output) {
        return std::unexpected(output.error());
    }
    if (const auto written = (*output)->write(data); !written) {
        return std::unexpected(errorFrom(written.error(), target));
    }
    if (const auto finished = (*output)->finish(std::nullopt); !finished) {
        return std::unexpected(finished.error());
    }
    return (*output)->commit(conflict);
}

/// All that the set of `path` holds; nothing if it cannot be opened or read.
inline std::optional<codec::Bytes> readSet(const std::filesystem::path& path)
{
    const auto source = VolumeSource::open(path);
    if (!source) {
        return std::nullopt;
    }
    codec::Bytes data((*source)->size().value_or(0) + 1);
    const auto count = (*source)->read(data);
    if (!count) {
        return std::nullopt;
    }
    data.resize(*count);
    return data;
}

} // namespace holdall::test
