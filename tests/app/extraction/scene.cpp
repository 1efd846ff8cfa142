#include "app/extraction/scene.h"

#include "app/io/systemcalls.h"
#include "support/sampledata.h"

#include <algorithm>
#include <format>

#include <sys/stat.h>

namespace holdall::test {

namespace fs = std::filesystem;

namespace {

std::string textOf(const codec::Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string stateOf(const fs::path& path)
{
    struct stat status = {};
    ::lstat(path.c_str(), &status);
    return std::format("{} inode {} mode {:o} links {} owner {} size {} time {}.{}", path.native(),
                       status.st_ino, status.st_mode, status.st_nlink, status.st_uid, status.st_size,
                       status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

} // namespace

Scene::Scene() : m_target(m_folder / "target")
{
    fs::create_directories(m_target);
    fs::create_directories(m_folder / "outside/inner");
    m_folder.write("outside/secret", bytesOf("secret"));
    m_folder.write("outside/inner/file", bytesOf("inner"));
    m_folder.write("secret", bytesOf("beside"));
    fs::create_symlink("secret", m_folder / "outside/link");
}

void Scene::plantLinks() const
{
    fs::create_directory_symlink("../outside", m_target / "x");
    fs::create_directory_symlink(m_folder / "outside", m_target / "d");
    fs::create_symlink("../outside/secret", m_target / "file");
    fs::create_directory(m_target / "a");
    fs::create_directory_symlink("../../outside/inner", m_target / "a/b");
    fs::create_directory_symlink("..", m_target / "up");
    fs::create_symlink("../outside/missing", m_target / "h");
}

void Scene::write(const fs::path& name, const std::string& data) const
{
    m_folder.write(m_target / name, bytesOf(data));
}

std::string Scene::read(const fs::path& name) const
{
    return textOf(m_folder.read(m_target / name));
}

Names Scene::names() const
{
    const std::string start = "target/";
    Names inside;
    for (const std::string& name : m_folder.names()) {
        if (name.starts_with(start) && name != start) {
            inside.push_back(name.substr(start.size()));
        }
    }
    return inside;
}

std::vector<std::string> Scene::surroundings() const
{
    std::vector<std::string> states = {
        stateOf(m_folder.path()),
        std::format("{:o}", unsigned(fs::status(m_target).permissions())),
    };
    for (const std::string& name : m_folder.names()) {
        if (name.starts_with("target/")) {
            continue;
        }
        const fs::path path = m_folder / name;
        states.push_back(stateOf(path));
        if (fs::is_regular_file(fs::symlink_status(path))) {
            states.push_back(textOf(m_folder.read(name)));
        }
    }
    return states;
}

} // namespace holdall::test
