#include "app/io/extraction/stagedlinks.h"

#include "app/io/extraction/pathcomponents.h"

#include <optional>
#include <vector>

namespace holdall {

namespace {

constexpr unsigned mostFollowed = 40; // Linux gives up then

/// The way that a link's target leads, with the links on it put in their place.
class TargetWalk {
public:
    TargetWalk(const StagedFolders& folders, const StagedLinks& links, FolderNumber start)
        : m_folders(folders)
        , m_links(links)
        , m_at(start)
    {
    }

    bool staysInside(std::string_view target)
    {
        bool isInside = follow(target);
        while (isInside && !m_rest.empty()) {
            isInside = step(next());
        }
        return isInside;
    }

private:
    std::string_view next()
    {
        const std::string_view component = cutComponent(m_rest.back());
        if (m_rest.back().empty()) {
            m_rest.pop_back();
        }
        return component;
    }

    bool follow(std::string_view target)
    {
        m_rest.push_back(target);
        return !target.starts_with('/') && m_followed++ < mostFollowed;
    }

    bool goUp()
    {
        if (!m_at || *m_at == StagedFolders::rootNumber) {
            return false;
        }
        m_at = m_folders.parentOf(*m_at);
        return true;
    }

    bool step(std::string_view component)
    {
        if (component == "..") {
            return goUp();
        }
        if (!m_at || component.empty() || component == ".") {
            return true;
        }
        if (const StagedLink* link = m_links.find({.folder = *m_at, .name = component})) {
            return follow(link->target);
        }
        m_at = m_folders.find(*m_at, component);
        return true;
    }

    const StagedFolders& m_folders;
    const StagedLinks& m_links;
    std::optional<FolderNumber> m_at; ///< nothing: something that is no folder of ours
    std::vector<std::string_view> m_rest; ///< targets not walked to their ends, the innermost last
    unsigned m_followed = 0;
};

} // namespace

const StagedLink* StagedLinks::find(StagedNameView name) const
{
    const auto found = m_links.find(name);
    return found == m_links.end() ? nullptr : &found->second;
}

void StagedLinks::remove(StagedNameView name)
{
    if (const auto found = m_links.find(name); found != m_links.end()) {
        m_links.erase(found);
    }
}

bool StagedLinks::staysInside(FolderNumber folder, std::string_view target) const
{
    return TargetWalk(m_folders, *this, folder).staysInside(target);
}

} // namespace holdall
