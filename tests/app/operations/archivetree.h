#pragma once

#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/sampledata.h"

#include <filesystem>
#include <vector>

namespace holdall::test {

/// A small tree that is packed and unpacked in the tests of what goes wrong.
inline void fillArchiveTree(const std::filesystem::path& folder)
{
    const TestFolder scratch;
    std::filesystem::create_directories(scratch / "d/e");
    scratch.write("d/text", text(120'000));
    scratch.write("d/e/noise", noise(90'000));
    scratch.write("d/empty", {});
    std::filesystem::copy(scratch / "d", folder, std::filesystem::copy_options::recursive);
}

/// Whether `folder` is fillArchiveTree()'s.
inline bool isArchiveTree(const TestFolder& root, const std::filesystem::path& folder)
{
    const auto holds = [&](const char* name, const codec::Bytes& data) {
        return std::filesystem::exists(root / folder / name) && root.read(folder / name) == data;
    };
    return holds("text", text(120'000)) && holds("e/noise", noise(90'000)) && holds("empty", {});
}

/// The kinds of archives that these tests make.
inline std::vector<ArchiveFormat> testedArchives()
{
    return {archiveFormatFor(codec::Format::Xz).value(), {.container = Container::Zip, .coder = {}}};
}

/// Packs `folder`/d beside it.
inline ArchiveRequest packRequest(const std::filesystem::path& folder, const ArchiveFormat& format)
{
    ArchiveRequest request{.sources = {folder / "d"}, .format = format};
    if (format.coder) {
        request.settings.coder = quickSettings(*format.coder);
    }
    return request;
}

} // namespace holdall::test
