#include "app/presets/preset.h"

#include "app/archive/archiveoptions.h"

#include <algorithm>
#include <utility>

namespace holdall {

CompressChoices choicesOf(BuiltInPreset preset)
{
    static constexpr int highestXzLevel = 9;
    CompressChoices choices;
    switch (preset) {
    case BuiltInPreset::Fast:
        choices.settings.format = codec::Format::Zstd;
        break;
    case BuiltInPreset::Default:
        break;
    case BuiltInPreset::Smallest:
        choices.settings.level = highestXzLevel;
        choices.settings.extreme = true;
        break;
    }
    return choices;
}

CompressChoices lasting(CompressChoices choices)
{
    choices.password.reset();
    choices.name.reset();
    choices.trashSource = false;
    return choices;
}

codec::Result<void> checkChoices(const CompressChoices& choices)
{
    const std::optional<ArchiveFormat> archive = archiveFormatOf(choices);
    if (choices.container) {
        const ArchiveSettings settings{
            .method = choices.method, .password = choices.password, .coder = choices.settings};
        return ArchiveOptions::make(*archive, settings).transform([](const ArchiveOptions&) { });
    }
    return codec::EncoderOptions::make(choices.settings).transform([](const codec::EncoderOptions&) { });
}

void store(std::vector<CompressPreset>& presets, const CompressPreset& preset)
{
    const auto same = std::ranges::find(presets, preset.name, &CompressPreset::name);
    if (same == presets.end()) {
        presets.push_back(preset);
    } else {
        *same = preset;
    }
}

} // namespace holdall
