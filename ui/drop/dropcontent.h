#pragma once

#include <QString>

#include <filesystem>
#include <vector>

class QMimeData;

namespace holdall::ui {

/// What a drag brings, read from its data alone: no file is looked at.
struct DropContent {
    std::vector<std::filesystem::path> paths = {}; ///< raw bytes, also where they are no UTF-8
    QString refusal = {}; ///< why something in it cannot be taken; empty if all can

    bool isEmpty() const { return paths.empty(); }
};

DropContent readDrop(const QMimeData& data);

/// How many of the names look like compressed files, by their suffixes.
std::size_t countCompressedNames(const std::vector<std::filesystem::path>& paths);

} // namespace holdall::ui
