#include "app/archive/editing/hardlinks.h"

#include "app/archive/listing/entryselection.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace holdall {

namespace {

/// A link, and what it is one to: entries' indices.
struct Link {
    std::size_t target; ///< the entry that it names, which may be a link
    std::size_t file; ///< that all of them are
};

/// The last entry of each name so far, and what links among them are links to.
class LinkResolver {
public:
    /// Nothing for what is no link, and for a link to what did not come before.
    std::optional<Link> add(std::size_t index, const std::string& name, const std::string* target)
    {
        std::optional<Link> link;
        if (target != nullptr) {
            if (const auto named = m_latest.find(placeOfEntry(*target)); named != m_latest.end()) {
                const auto further = m_files.find(named->second);
                const bool isFurther = further != m_files.end();
                link = Link{.target = named->second, .file = isFurther ? further->second : named->second};
                m_files[index] = link->file;
            }
        }
        m_latest[placeOfEntry(name)] = index;
        return link;
    }

private:
    std::unordered_map<std::string, std::size_t> m_latest; ///< by place
    std::unordered_map<std::size_t, std::size_t> m_files; ///< of links
};

/// One run of relinkHardLinks().
class Relinking {
public:
    Relinking(std::span<const OldEntry> old, std::vector<EntryFate>& fates) : m_old(old), m_fates(fates) { }

    Result<void> run();

private:
    void resolve();
    void relink(std::size_t index, const Link& link);
    Result<void> check() const;
    Result<void> checkPromoted() const;
    const std::string& nameOf(std::size_t index) const
    {
        return m_fates[index].name ? *m_fates[index].name : m_old[index].name;
    }

    std::span<const OldEntry> m_old;
    std::vector<EntryFate>& m_fates;
    std::unordered_map<std::size_t, Link> m_links;
    std::unordered_set<std::size_t> m_promoted; ///< files that go under a link's name
};

Result<void> Relinking::run()
{
    if (std::ranges::find(m_old, Entry::Kind::HardLink, &OldEntry::kind) == m_old.end()) {
        return {};
    }
    resolve();
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        if (const auto link = m_links.find(i); link != m_links.end() && m_fates[i].isKept) {
            relink(i, link->second);
        }
    }
    return check().and_then([this] { return checkPromoted(); });
}

void Relinking::resolve()
{
    LinkResolver resolver;
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        const bool isLink = m_old[i].kind == Entry::Kind::HardLink;
        if (const auto link = resolver.add(i, m_old[i].name, isLink ? &m_old[i].target : nullptr)) {
            m_links.emplace(i, *link);
        }
    }
}

/// A link that is left alone keeps its target as it is spelled.
void Relinking::relink(std::size_t index, const Link& link)
{
    EntryFate& file = m_fates[link.file];
    if (!file.isKept) {
        file = {.name = nameOf(index)};
        m_fates[index].isKept = false;
        m_promoted.insert(link.file);
        return;
    }
    const EntryFate& target = m_fates[link.target];
    if (!target.isKept || target.name) {
        m_fates[index].target = nameOf(link.file);
    }
}

/// What the links will be found to be by whoever reads the archive.
Result<void> Relinking::check() const
{
    LinkResolver resolver;
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        if (!m_fates[i].isKept) {
            continue;
        }
        const bool isLink = m_old[i].kind == Entry::Kind::HardLink;
        const std::string& target = m_fates[i].target ? *m_fates[i].target : m_old[i].target;
        const std::optional<Link> found = resolver.add(i, nameOf(i), isLink ? &target : nullptr);
        const auto expected = m_links.find(i);
        const bool isRight =
            expected == m_links.end() ? !found : found && found->file == expected->second.file;
        if (!isRight) {
            return std::unexpected(entryError(EntryProblem::NotKept, m_old[i].name));
        }
    }
    return {};
}

/// A file that comes earlier than its name did must not be hidden by another of that name.
Result<void> Relinking::checkPromoted() const
{
    if (m_promoted.empty()) {
        return {};
    }
    std::unordered_map<std::string, unsigned> counts;
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        counts[placeOfEntry(nameOf(i))] += m_fates[i].isKept ? 1U : 0U;
    }
    for (const std::size_t file : m_promoted) {
        if (counts[placeOfEntry(nameOf(file))] > 1) {
            return std::unexpected(entryError(EntryProblem::NotKept, nameOf(file)));
        }
    }
    return {};
}

} // namespace

Result<void> relinkHardLinks(std::span<const OldEntry> old, std::vector<EntryFate>& fates)
{
    return Relinking(old, fates).run();
}

} // namespace holdall
