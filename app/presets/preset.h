#pragma once

#include "app/presets/compresschoices.h"

#include <span>
#include <string>
#include <vector>

namespace holdall {

/// Choices under a name.
struct CompressPreset {
    std::string name; ///< UTF-8, not empty
    CompressChoices choices = {};
};

/// What the program brings along; the user interface has names for them.
enum class BuiltInPreset { Fast, Default, Smallest };

inline constexpr BuiltInPreset builtInPresets[] = {BuiltInPreset::Fast, BuiltInPreset::Default,
                                                   BuiltInPreset::Smallest};

CompressChoices choicesOf(BuiltInPreset preset);

/// The choices less what belongs to one time alone: password, name, and that sources go to the trash.
CompressChoices lasting(CompressChoices choices);

/// Whether a coder or an archive can be made with them. Fails with what is wrong.
codec::Result<void> checkChoices(const CompressChoices& choices);

/// Puts a preset into a list, in the place of one with the same name if there is one.
void store(std::vector<CompressPreset>& presets, const CompressPreset& preset);

} // namespace holdall
