#pragma once

#include "app/error.h"
#include "app/presets/presetfile.h"

#include <filesystem>
#include <variant>

namespace holdall::ui {

/// The file, or what is in it.
using PresetTrouble = std::variant<Error, PresetFileError>;

/// Reads a file of presets. For workers. Fails also with what is too large to be one.
std::expected<std::vector<CompressPreset>, PresetTrouble> importPresets(const std::filesystem::path& path);

/// Writes one, whole or not at all; what stands there is replaced. For workers.
Result<void> exportPresets(const std::filesystem::path& path, const std::vector<CompressPreset>& presets);

} // namespace holdall::ui
