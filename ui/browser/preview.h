#pragma once

#include <QImage>
#include <QString>

#include <filesystem>

namespace holdall::ui {

/// What can be shown of a file: a picture, or the beginning of a text, or a note why there is neither.
struct Preview {
    QImage picture = {};
    QString text = {};
    QString note = {};
};

/// For a worker. Reads no more of a text, and decodes a picture no larger, than is shown.
Preview readPreview(const std::filesystem::path& file);

} // namespace holdall::ui
