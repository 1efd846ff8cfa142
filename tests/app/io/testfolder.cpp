#include "app/io/testfolder.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace holdall::test {

namespace fs = std::filesystem;

TestFolder::TestFolder() : m_path(m_folder.path().toStdString())
{
    m_folder.setAutoRemove(false); // Qt leaves names that are no UTF-8, and folders that are too deep
}

/// A folder that a test closed to everybody is opened again, so that it can go.
TestFolder::~TestFolder()
{
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_path, ignored)) {
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) {
            fs::permissions(entry, fs::perms::owner_all, fs::perm_options::add, ignored);
        }
    }
    fs::remove_all(m_path, ignored); // what is left is the system's temporary folder's to keep
}

fs::path TestFolder::write(const fs::path& name, codec::ByteView data) const
{
    const fs::path path = m_path / name;
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char*>(data.data()), static_cast<std::streamsize>(data.size()));
    return path;
}

codec::Bytes TestFolder::read(const fs::path& name) const
{
    std::ifstream file(m_path / name, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const codec::ByteView bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

std::vector<std::string> TestFolder::names() const
{
    std::vector<std::string> names;
    const auto options = fs::directory_options::skip_permission_denied;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_path, options)) {
        const bool isFolder = entry.is_directory() && !entry.is_symlink();
        names.push_back(entry.path().lexically_relative(m_path).native() + (isFolder ? "/" : ""));
    }
    std::ranges::sort(names);
    return names;
}

} // namespace holdall::test
