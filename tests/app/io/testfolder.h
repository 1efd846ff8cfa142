#pragma once

#include "codec/bytes.h"

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

namespace holdall::test {

/// A folder of a test's own, gone with it.
class TestFolder {
public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return m_path / name; }

    /// Makes or replaces the content of a file.
    std::filesystem::path write(const std::filesystem::path& name, codec::ByteView data) const;
    codec::Bytes read(const std::filesystem::path& name) const;

    /// Everything below, hidden names too, sorted; a folder's name ends with "/".
    std::vector<std::string> names() const;

private:
    QTemporaryDir m_folder;
    std::filesystem::path m_path;
};

using Names = std::vector<std::string>;

} // namespace holdall::test
