#include "app/archive/editing/entrydigest.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace holdall {

namespace {

/// Collects facts so that no two lists of them are the same.
class Facts {
public:
    void add(std::string_view text)
    {
        add(text.size());
        m_hash.add(std::as_bytes(std::span(text)));
    }

    void add(std::uint64_t number) { m_hash.add(std::as_bytes(std::span(&number, 1))); }

    void add(const std::optional<std::uint32_t>& number)
    {
        add(std::uint64_t(number.has_value()));
        add(std::uint64_t(number.value_or(0)));
    }

    /// In multiples of `unit` nanoseconds.
    void add(const std::optional<FileTime>& time, std::int64_t unit)
    {
        add(std::uint64_t(time.has_value()));
        if (time) {
            add(static_cast<std::uint64_t>(time->seconds));
            add(static_cast<std::uint64_t>(time->nanoseconds - time->nanoseconds % unit));
        }
    }

    std::string value() const { return m_hash.hexadecimal(); }

private:
    Sha256 m_hash;
};

void addAttributes(Facts& facts, std::vector<ExtendedAttribute> attributes)
{
    std::ranges::sort(attributes, {}, &ExtendedAttribute::name);
    facts.add(std::uint64_t(attributes.size()));
    for (const ExtendedAttribute& attribute : attributes) {
        facts.add(attribute.name);
        facts.add(attribute.value);
    }
}

void addExtras(Facts& facts, const TarExtras& extras)
{
    for (const auto& time : {extras.accessed, extras.changed, extras.created}) {
        facts.add(time, 1);
    }
    for (const std::string_view text :
         {extras.flags, extras.accessAcl, extras.defaultAcl, extras.windowsAcl}) {
        facts.add(text);
    }
    facts.add(std::uint64_t(extras.isBlockDevice));
    facts.add(extras.deviceMajor);
    facts.add(extras.deviceMinor);
}

} // namespace

EntryDigest::EntryDigest(const Entry& entry, const ContainerAbilities& keeps)
{
    Facts facts;
    facts.add(std::uint64_t(entry.kind));
    facts.add(entry.name);
    facts.add(entry.target);
    facts.add(entry.size);
    facts.add(entry.permissions);
    facts.add(entry.modified, keeps.timeUnit);
    if (keeps.attributes) {
        facts.add(entry.owner);
        facts.add(entry.group);
        facts.add(entry.ownerName);
        facts.add(entry.groupName);
        addAttributes(facts, entry.attributes);
        addExtras(facts, entry.extras);
    }
    m_facts = facts.value();
}

void EntryDigest::add(const DataBlock& block)
{
    if (block.bytes.empty()) {
        return;
    }
    if (block.offset != m_position) {
        m_facts += std::to_string(block.offset) + ' ';
    }
    m_data.add(block.bytes);
    m_position = block.offset + block.bytes.size();
}

} // namespace holdall
