#include "app/presets/presetfile.h"

#include "app/presets/presetfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdall {

namespace {

using namespace Qt::StringLiterals;
using Kind = PresetFileError::Kind;

constexpr int version = 1;
constexpr auto versionKey = "holdall-presets"_L1;
constexpr auto listKey = "presets"_L1;
constexpr auto nameKey = "name"_L1;

std::unexpected<PresetFileError> refuse(Kind kind)
{
    return std::unexpected(PresetFileError{.kind = kind});
}

QJsonObject toObject(const CompressPreset& preset)
{
    QJsonObject object{{nameKey, QString::fromStdString(preset.name)}};
    writeChoices(object, lasting(preset.choices));
    return object;
}

/// The text itself is not to be told: it may be anything.
std::string shortened(const std::string& key)
{
    static constexpr std::size_t longest = 40;
    return key.substr(0, longest);
}

PresetResult<CompressPreset> fromObject(const QJsonObject& object)
{
    const std::string name = object.value(nameKey).toString().toStdString();
    const auto bad = [&name](const std::string& key) {
        return std::unexpected(
            PresetFileError{.kind = Kind::BadPreset, .preset = shortened(name), .key = shortened(key)});
    };
    if (name.empty()) {
        return bad(nameKey.data());
    }
    const std::expected<CompressChoices, std::string> choices = readChoices(object);
    if (!choices) {
        return bad(choices.error());
    }
    if (const codec::Result<void> valid = checkChoices(*choices); !valid) {
        return bad(valid.error().option ? valid.error().option->option : std::string());
    }
    return CompressPreset{.name = name, .choices = *choices};
}

PresetResult<QJsonArray> listIn(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(PresetFileError{.kind = Kind::NotJson, .position = error.offset});
    }
    const QJsonObject top = document.object();
    if (!top.value(versionKey).isDouble() || !top.value(listKey).isArray()) {
        return refuse(Kind::NotPresets);
    }
    if (top.value(versionKey).toInt() != version) {
        return refuse(Kind::NewerVersion);
    }
    return top.value(listKey).toArray();
}

} // namespace

QByteArray presetsToJson(const std::vector<CompressPreset>& presets)
{
    QJsonArray list;
    for (const CompressPreset& preset : presets) {
        list.append(toObject(preset));
    }
    return QJsonDocument(QJsonObject{{versionKey, version}, {listKey, list}}).toJson();
}

PresetResult<std::vector<CompressPreset>> presetsFromJson(const QByteArray& json)
{
    const PresetResult<QJsonArray> list = listIn(json);
    if (!list) {
        return std::unexpected(list.error());
    }
    std::vector<CompressPreset> presets;
    for (const QJsonValue& value : *list) {
        PresetResult<CompressPreset> preset = fromObject(value.toObject());
        if (!preset) {
            return std::unexpected(preset.error());
        }
        store(presets, *preset);
    }
    return presets;
}

} // namespace holdall
