#pragma once

#include "app/fileuri.h"

#include <QByteArray>

#include <filesystem>
#include <vector>

namespace holdall::ui {

/// A text/uri-list of absolute paths, which need be no text.
inline QByteArray uriList(const std::vector<std::filesystem::path>& paths)
{
    QByteArray list;
    for (const std::filesystem::path& path : paths) {
        list += fileUri(path) + "\r\n";
    }
    return list;
}

} // namespace holdall::ui
