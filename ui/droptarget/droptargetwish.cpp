#include "ui/droptarget/droptargetwish.h"

#include <QtGlobal>

#include <algorithm>

namespace holdall::ui {

namespace {

constexpr DropTargetWish wishes[] = {
    {.wish = Wish::Compress,
     .text = QT_TRANSLATE_NOOP("DropTarget", "&Compress"),
     .does = QT_TRANSLATE_NOOP("DropTarget", "Files dropped here are compressed."),
     .icon = "compress"},
    {.wish = Wish::Extract,
     .text = QT_TRANSLATE_NOOP("DropTarget", "&Extract"),
     .does = QT_TRANSLATE_NOOP("DropTarget", "Archives dropped here are extracted."),
     .icon = "extract"},
    {.wish = Wish::Verify,
     .text = QT_TRANSLATE_NOOP("DropTarget", "&Verify"),
     .does = QT_TRANSLATE_NOOP("DropTarget", "Files dropped here are verified."),
     .icon = "verify"},
    {.wish = Wish::Obvious,
     .text = QT_TRANSLATE_NOOP("DropTarget", "What &Suits Them"),
     .does = QT_TRANSLATE_NOOP("DropTarget",
                               "One archive dropped here is opened, several are extracted, other files are "
                               "compressed."),
     .icon = "droptarget"},
};

} // namespace

std::span<const DropTargetWish> dropTargetWishes()
{
    return wishes;
}

const DropTargetWish& dropTargetWish(Wish wish)
{
    const auto* found = std::ranges::find(wishes, wish, &DropTargetWish::wish);
    return found == std::end(wishes) ? wishes[0] : *found;
}

} // namespace holdall::ui
