#pragma once

#include <functional>

class QWidget;

namespace holdall::test {

/// Takes a picture under a name.
using SavePicture = std::function<void(QWidget& widget, const char* name)>;

/// The compress dialog as it opens, with its groups open, and with what it refuses; its presets; and the
/// extract dialog.
void pictureCompressDialogs(const SavePicture& save);

} // namespace holdall::test
