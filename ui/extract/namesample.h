#pragma once

#include <QStringList>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace holdall::ui {

/// A few names of an archive that its encoding makes a difference to.
struct NameSample {
    QStringList names; ///< for display; empty: all names are plain ASCII, or the format says how to read them
};

/// Reads the front of an archive's directory, with names in this encoding (empty: found out). For workers.
/// Nothing if a stop was asked for; what cannot be read has no names.
std::optional<NameSample> sampleNames(const std::filesystem::path& archive, const std::string& encoding,
                                      const std::stop_token& stop);

} // namespace holdall::ui
