#pragma once

#include <string>

namespace holdall {

/// One move of a staged file, link or folder with all that is in it. Names are relative to the target.
struct PlacementStep {
    enum class Action {
        Move, ///< nothing had that name when it was planned
        Number, ///< to the first free "NAME (2).EXT"
        Replace, ///< of what is no folder by what is none
    };

    std::string from; ///< in the staging folder, or that folder itself
    std::string to;
    Action action = Action::Move;
    bool isFolder = false;
};

} // namespace holdall
