#include "app/archive/editing/takenplaces.h"

#include "app/io/outputname.h"

#include <limits>
#include <utility>

namespace holdall {

auto TakenPlaces::find(const std::string& place) const -> const Holder*
{
    const auto found = m_holders.find(place);
    return found == m_holders.end() ? nullptr : &found->second;
}

std::string TakenPlaces::obstacleAbove(std::string_view place) const
{
    for (std::size_t slash = place.find('/'); slash != std::string_view::npos;
         slash = place.find('/', slash + 1)) {
        std::string above(place.substr(0, slash));
        const Holder* const holder = find(above);
        if (holder != nullptr && !holder->isFolder) {
            return above;
        }
    }
    return {};
}

void TakenPlaces::putOld(const std::string& place, std::size_t index, bool isFolder)
{
    putFoldersAbove(place);
    Holder& holder = m_holders[place];
    holder.isFolder = isFolder || (holder.isImplicit() && holder.isFolder);
    holder.old.push_back(index);
}

void TakenPlaces::putAdded(const std::string& place, std::string walkName, bool isFolder)
{
    putFoldersAbove(place);
    m_holders[place] = {.isFolder = isFolder, .added = std::move(walkName)};
}

/// From below: where one stands, those above it do.
void TakenPlaces::putFoldersAbove(std::string_view place)
{
    for (std::size_t slash = place.rfind('/'); slash != std::string_view::npos; slash = place.rfind('/')) {
        place = place.substr(0, slash);
        const bool isNew = m_holders.try_emplace(std::string(place), Holder{.isFolder = true}).second;
        if (!isNew) {
            return;
        }
    }
}

std::string TakenPlaces::freeName(const std::string& place) const
{
    const std::size_t slash = place.rfind('/');
    const std::size_t start = slash == std::string::npos ? 0 : slash + 1;
    std::string candidate = place;
    for (unsigned number = 2; m_holders.contains(candidate); ++number) {
        candidate = place.substr(0, start)
            + numberedName(place.substr(start), number, std::numeric_limits<std::size_t>::max());
    }
    return candidate;
}

} // namespace holdall
