#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

namespace holdall {

/// A program with a window that opens files.
struct InstalledProgram {
    QString name; ///< in the person's language
    std::string exec; ///< see commandLine()
    bool isForType = false; ///< it says that it opens such files
};

/// What is installed that takes files, by the desktop files of the system and the person: those for files
/// like `file` first, each part by name. Reads some hundred files: for a worker.
std::vector<InstalledProgram> installedPrograms(const std::filesystem::path& file);

/// The words of an Exec line of a desktop file, its field codes replaced by `file`: the program and its
/// arguments, for no shell. Empty where the line is not valid, or takes no file.
QStringList commandLine(const std::string& exec, const std::filesystem::path& file);

} // namespace holdall
