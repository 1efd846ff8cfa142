#pragma once

#include <functional>

class QWidget;

namespace holdall::test {

/// Takes a picture under a name.
using SavePicture = std::function<void(QWidget& widget, const char* name)>;

/// The compress dialog as it opens, with every group open, and with what it refuses; the extract dialog; and
/// the question about a conflict.
void pictureCompressDialogs(const SavePicture& save);

} // namespace holdall::test
