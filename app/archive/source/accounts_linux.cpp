#include "app/archive/source/accounts.h"

#include <map>
#include <vector>

#include <grp.h>
#include <pwd.h>

namespace holdall {

namespace {

constexpr std::size_t recordSize = 64 * 1024; // a group with very many members is left without a name

using Names = std::map<std::uint32_t, std::string>;

template <typename Find> const std::string& remembered(Names& names, std::uint32_t id, const Find& find)
{
    const auto known = names.find(id);
    return known != names.end() ? known->second : names.emplace(id, find()).first->second;
}

} // namespace

std::string userName(std::uint32_t id)
{
    static thread_local Names names;
    return remembered(names, id, [id] {
        std::vector<char> record(recordSize);
        struct passwd user = {};
        struct passwd* found = nullptr;
        ::getpwuid_r(id, &user, record.data(), record.size(), &found);
        return found == nullptr ? std::string() : std::string(user.pw_name);
    });
}

std::string groupName(std::uint32_t id)
{
    static thread_local Names names;
    return remembered(names, id, [id] {
        std::vector<char> record(recordSize);
        struct group group = {};
        struct group* found = nullptr;
        ::getgrgid_r(id, &group, record.data(), record.size(), &found);
        return found == nullptr ? std::string() : std::string(group.gr_name);
    });
}

std::optional<std::uint32_t> userId(const std::string& name)
{
    std::vector<char> record(recordSize);
    struct passwd user = {};
    struct passwd* found = nullptr;
    ::getpwnam_r(name.c_str(), &user, record.data(), record.size(), &found);
    return found == nullptr ? std::nullopt : std::optional<std::uint32_t>(user.pw_uid);
}

std::optional<std::uint32_t> groupId(const std::string& name)
{
    std::vector<char> record(recordSize);
    struct group group = {};
    struct group* found = nullptr;
    ::getgrnam_r(name.c_str(), &group, record.data(), record.size(), &found);
    return found == nullptr ? std::nullopt : std::optional<std::uint32_t>(group.gr_gid);
}

} // namespace holdall
