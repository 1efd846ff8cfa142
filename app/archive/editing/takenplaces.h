#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace holdall {

/// Who stands where in an archive that is being planned. Places are names as placeOfEntry() has them. A
/// folder that something is in is there without an entry, too.
class TakenPlaces {
public:
    struct Holder {
        bool isFolder = false;
        std::vector<std::size_t> old = {}; ///< indices of entries that were there before
        std::optional<std::string> added = {}; ///< the walk's name of something new

        bool isImplicit() const { return old.empty() && !added; } ///< only names tell of it
    };

    /// Nothing if the place is free.
    const Holder* find(const std::string& place) const;

    /// The first folder in the name of `place` that is none; empty if there is no such.
    std::string obstacleAbove(std::string_view place) const;

    /// Another one may stand there already: both stay then.
    void putOld(const std::string& place, std::size_t index, bool isFolder);

    /// In place of what stands there.
    void putAdded(const std::string& place, std::string walkName, bool isFolder);

    void clear(const std::string& place) { m_holders.erase(place); }

    /// The first of the numbered names for `place` that is free.
    std::string freeName(const std::string& place) const;

private:
    void putFoldersAbove(std::string_view place);

    std::unordered_map<std::string, Holder> m_holders;
};

} // namespace holdall
