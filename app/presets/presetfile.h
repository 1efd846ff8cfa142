#pragma once

#include "app/presets/preset.h"

#include <QByteArray>

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace holdall {

/// Why text is no list of presets.
struct PresetFileError {
    enum class Kind {
        NotJson, ///< `position` is where it ends to be
        NotPresets, ///< JSON of something else
        NewerVersion, ///< made by a program that knows more
        BadPreset, ///< in `preset`, `key` is missing, unknown, or has a value that cannot be
    };
    Kind kind = Kind::NotJson;
    std::int64_t position = 0; ///< bytes
    std::string preset = {}; ///< its name, as far as it has one
    std::string key = {};
};

template <typename T> using PresetResult = std::expected<T, PresetFileError>;

/// Presets as JSON, to be stored or handed to others. What lasting() takes away is not in it. Paths and
/// patterns keep their bytes.
QByteArray presetsToJson(const std::vector<CompressPreset>& presets);

/// Reads that back. Everything in it is understood and valid, or it fails: nothing is left out in silence.
PresetResult<std::vector<CompressPreset>> presetsFromJson(const QByteArray& json);

} // namespace holdall
