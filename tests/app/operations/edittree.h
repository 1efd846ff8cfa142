#pragma once

#include "app/operations/archivetree.h"
#include "app/operations/editbench.h"

#include <filesystem>
#include <string>
#include <vector>

namespace holdall::test {

/// Archives of a small tree, what is asked of them, and what they hold before and afterwards.
struct EditCase {
    ArchiveFormat format;
    std::string name; ///< of the archive
};

inline std::vector<EditCase> editCases()
{
    return {{.format = archiveFormatFor(codec::Format::Xz).value(), .name = "d.tar.xz"},
            {.format = {.container = Container::Zip, .coder = {}}, .name = "d.zip"}};
}

/// Makes the archive of `d`, and a file to be added.
inline void prepareEdit(const TestFolder& folder, const EditCase& edit)
{
    if (!std::filesystem::exists(folder / "d")) {
        fillArchiveTree(folder / "d");
        folder.write("new", text(60'000));
    }
    runJob(packRequest(folder.path(), edit.format));
}

/// Removes d/empty, renames the folder d/e to f, adds the file.
inline EditRequest editRequest(const std::filesystem::path& folder, const EditCase& edit)
{
    EditRequest request{
        .archive = folder / edit.name,
        .changes = {RemoveEntries{{"d/empty"}}, RenameEntry{"d/e", "f"}, AddSource{folder / "new"}}};
    if (edit.format.coder) {
        request.coder = quickSettings(*edit.format.coder);
    }
    return request;
}

enum class Edited { Not, Done, Damaged };

/// What has become of the archive: it is extracted and compared with what was put there.
inline Edited editedState(const TestFolder& folder, const EditCase& edit)
{
    const TestFolder out;
    const Outcome extracted = runJob(
        ExtractRequest{.source = folder / edit.name, .into = out.path(), .folder = FolderPolicy::Never});
    if (!faultOf(extracted).empty()) {
        return Edited::Damaged;
    }
    if (isArchiveTree(out, "d")) {
        return Edited::Not;
    }
    const bool isDone = out.names() == Names({"d/", "d/text", "f/", "f/noise", "new"})
        && out.read("d/text") == text(120'000) && out.read("f/noise") == noise(90'000)
        && out.read("new") == text(60'000);
    return isDone ? Edited::Done : Edited::Damaged;
}

} // namespace holdall::test
