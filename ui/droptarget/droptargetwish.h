#pragma once

#include "ui/drop/wish.h"

#include <QString>

#include <span>

namespace holdall::ui {

/// What a drop on the drop target may do.
struct DropTargetWish {
    Wish wish;
    const char* text; ///< a verb with its access key, to be translated in the context "DropTarget"
    const char* does; ///< a sentence, likewise
    const char* icon;
};

std::span<const DropTargetWish> dropTargetWishes();

/// The one of this wish; the first for any other.
const DropTargetWish& dropTargetWish(Wish wish);

} // namespace holdall::ui
