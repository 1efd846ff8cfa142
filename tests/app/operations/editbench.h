#pragma once

#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/program.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace holdall::test {

/// Runs a command of the shell in a folder.
inline Ran shellIn(const TestFolder& folder, const std::string& command)
{
    const std::string line = "cd '" + folder.path().native() + "' && " + command;
    return run(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(line)}, {});
}

/// What it writes to its standard output, in lines; its errors if it fails.
inline Names linesOf(const TestFolder& folder, const std::string& command)
{
    const Ran ran = shellIn(folder, command);
    if (ran.status != 0) {
        return {"failed: " + ran.errors.toStdString()};
    }
    Names lines;
    std::string line;
    for (const std::byte byte : ran.output) {
        if (byte == std::byte('\n')) {
            lines.push_back(std::exchange(line, {}));
        } else {
            line.push_back(std::to_integer<char>(byte));
        }
    }
    return line.empty() ? lines : (lines.push_back(line), lines);
}

inline EditRequest removal(const std::filesystem::path& archive, std::vector<std::string> names)
{
    return {.archive = archive, .changes = {RemoveEntries{std::move(names)}}};
}

inline EditRequest renaming(const std::filesystem::path& archive, std::string from, std::string to)
{
    return {.archive = archive, .changes = {RenameEntry{std::move(from), std::move(to)}}};
}

inline EditRequest addition(const std::filesystem::path& archive, const std::filesystem::path& source,
                            std::string folder = {})
{
    return {.archive = archive, .changes = {AddSource{source, std::move(folder)}}};
}

/// Empty if the job succeeded without problems; else what came of it.
inline std::string faultOf(const Outcome& outcome)
{
    if (outcome.kind == Outcome::Kind::Cancelled) {
        return "cancelled";
    }
    const Error* error = outcome.error ? &*outcome.error : nullptr;
    if (error == nullptr && !outcome.summary.problems.empty()) {
        error = &outcome.summary.problems.front();
    }
    return error == nullptr ? std::string()
                            : "kind " + std::to_string(int(error->kind)) + ": " + error->path.native();
}

} // namespace holdall::test
