#pragma once

#include <QByteArray>

#include <filesystem>
#include <vector>

namespace holdall::ui {

/// The file URI of an absolute path, byte by byte: QUrl would lose what is no UTF-8.
inline QByteArray fileUri(const std::filesystem::path& path)
{
    return "file://" + QByteArray::fromStdString(path.native()).toPercentEncoding("/");
}

/// A text/uri-list of them.
inline QByteArray uriList(const std::vector<std::filesystem::path>& paths)
{
    QByteArray list;
    for (const std::filesystem::path& path : paths) {
        list += fileUri(path) + "\r\n";
    }
    return list;
}

} // namespace holdall::ui
