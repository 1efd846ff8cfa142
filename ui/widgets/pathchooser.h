#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace holdall::ui {

enum class PathKind { Files, Folder };

/// Shows a dialog in which files, or one folder, are chosen. Returns at once; `take` gets what was chosen,
/// if anything was, while `parent` lives.
void choosePaths(QWidget& parent, const QString& title, PathKind kind,
                 const std::function<void(std::vector<std::filesystem::path>)>& take);

} // namespace holdall::ui
