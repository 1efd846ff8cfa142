#include "app/archive/tar/taracl.h"

#include "app/archive/source/accounts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace holdall {

namespace {

// The form of the attributes (linux/posix_acl_xattr.h): a version, then a tag, permissions and an id each,
// all little-endian.
constexpr std::uint32_t version = 2;
constexpr std::size_t headSize = 4;
constexpr std::size_t ruleSize = 8;
constexpr std::uint32_t noId = 0xFFFFFFFF;

struct Tag {
    std::uint16_t linux; ///< as in the attribute
    int native; ///< as libarchive has it
};

constexpr std::array tags = {
    Tag{0x01, ARCHIVE_ENTRY_ACL_USER_OBJ},  Tag{0x02, ARCHIVE_ENTRY_ACL_USER},
    Tag{0x04, ARCHIVE_ENTRY_ACL_GROUP_OBJ}, Tag{0x08, ARCHIVE_ENTRY_ACL_GROUP},
    Tag{0x10, ARCHIVE_ENTRY_ACL_MASK},      Tag{0x20, ARCHIVE_ENTRY_ACL_OTHER},
};

struct Rule {
    std::uint16_t tag = 0;
    std::uint16_t permissions = 0; ///< read 4, write 2, execute 1, in libarchive too
    std::uint32_t id = noId;

    auto operator<=>(const Rule&) const = default;
};

void put(std::string& out, std::uint32_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        out.push_back(static_cast<char>(value >> (8 * i) & 0xFFU));
    }
}

std::uint32_t get(std::string_view in, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(in[at + i])) << (8 * i);
    }
    return value;
}

bool hasId(std::uint16_t tag)
{
    return tag == tags[1].linux || tag == tags[3].linux;
}

/// Whose rule it is. Some programs write names alone; one that is not known here leaves the rule out.
std::optional<std::uint32_t> idOf(std::uint16_t tag, int id, const char* name)
{
    if (!hasId(tag)) {
        return noId;
    }
    if (id >= 0 || name == nullptr) {
        return static_cast<std::uint32_t>(id);
    }
    return tag == tags[1].linux ? userId(name) : groupId(name);
}

/// Sorted, as the system wants them.
std::vector<Rule> rulesOf(::archive_entry* native, int type)
{
    std::vector<Rule> rules;
    int kind = 0;
    int permissions = 0;
    int nativeTag = 0;
    int id = 0;
    const char* name = nullptr;
    ::archive_entry_acl_reset(native, type);
    while (::archive_entry_acl_next(native, type, &kind, &permissions, &nativeTag, &id, &name)
           == ARCHIVE_OK) {
        const auto tag = std::ranges::find(tags, nativeTag, &Tag::native);
        const std::optional<std::uint32_t> owner =
            tag == tags.end() ? std::nullopt : idOf(tag->linux, id, name);
        if (owner) {
            rules.push_back({.tag = tag->linux,
                             .permissions = static_cast<std::uint16_t>(permissions & 7),
                             .id = *owner});
        }
    }
    std::ranges::sort(rules);
    return rules;
}

std::string packed(const std::vector<Rule>& rules)
{
    std::string value;
    put(value, version, headSize);
    for (const Rule& rule : rules) {
        put(value, rule.tag, sizeof rule.tag);
        put(value, rule.permissions, sizeof rule.permissions);
        put(value, rule.id, sizeof rule.id);
    }
    return value;
}

std::optional<int> typeOf(std::string_view attribute)
{
    if (attribute == "system.posix_acl_access") {
        return ARCHIVE_ENTRY_ACL_TYPE_ACCESS;
    }
    if (attribute == "system.posix_acl_default") {
        return ARCHIVE_ENTRY_ACL_TYPE_DEFAULT;
    }
    return std::nullopt;
}

} // namespace

void appendAcls(::archive_entry* native, std::vector<ExtendedAttribute>& attributes)
{
    for (const char* name : {"system.posix_acl_access", "system.posix_acl_default"}) {
        const int type = *typeOf(name);
        // An access list always has the three rules that the permissions are; alone they are no ACL.
        if (::archive_entry_acl_count(native, type) > 0) {
            if (const std::vector<Rule> rules = rulesOf(native, type);
                rules.size() > 3 || type != ARCHIVE_ENTRY_ACL_TYPE_ACCESS) {
                attributes.push_back({name, packed(rules)});
            }
        }
    }
}

bool addAcl(::archive_entry* native, const ExtendedAttribute& attribute)
{
    const std::optional<int> type = typeOf(attribute.name);
    const std::string_view value = attribute.value;
    if (!type || value.size() < headSize || (value.size() - headSize) % ruleSize != 0
        || get(value, 0, headSize) != version) {
        return false;
    }
    for (std::size_t at = headSize; at < value.size(); at += ruleSize) {
        const auto tag = std::ranges::find(tags, get(value, at, 2), &Tag::linux);
        if (tag != tags.end()) {
            ::archive_entry_acl_add_entry(native, *type, static_cast<int>(get(value, at + 2, 2)), tag->native,
                                          static_cast<int>(get(value, at + 4, 4)), nullptr);
        }
    }
    return true;
}

bool isAclName(std::string_view attribute)
{
    return typeOf(attribute).has_value();
}

} // namespace holdall
