#pragma once

#include "app/operations/editbench.h"
#include "support/sampledata.h"

#include <QTest>

#include <filesystem>
#include <string>

namespace holdall::test {

/// Lays out what the archives of these tests are made of: d, empty and link; and new, to be added.
inline void fill(const TestFolder& folder)
{
    std::filesystem::create_directories(folder / "d/s");
    folder.write("d/text", text(300'000));
    folder.write("d/s/noise", noise(50'000));
    folder.write("empty", {});
    folder.write("new", text(70'000));
    std::filesystem::create_symlink("d/text", folder / "link");
}

/// Lays them out and archives them by `command`.
inline void prepare(const TestFolder& folder, const std::string& command)
{
    fill(folder);
    const Ran made = shellIn(folder, command);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
}

inline constexpr const char* zipped = "zip -qry a.zip d empty link";

} // namespace holdall::test
