#include "ui/settings/preferences.h"

#include "app/presets/presetfile.h"

#include <QSettings>

#include <algorithm>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostJobsAtATime = 64;

std::optional<int> number(const QSettings& store, const QString& key)
{
    bool ok = false;
    const int value = store.value(key).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

constexpr auto lastChoicesKey = "compress/last"_L1;
constexpr auto presetsKey = "compress/presets"_L1;

/// What is damaged, or was made by a later program, is as if it were not there.
std::vector<CompressPreset> loadPresets(const QSettings& store, QLatin1StringView key)
{
    return presetsFromJson(store.value(key).toByteArray()).value_or(std::vector<CompressPreset>());
}

CompressChoices loadChoices(const QSettings& store)
{
    const std::vector<CompressPreset> last = loadPresets(store, lastChoicesKey);
    return last.empty() ? CompressChoices() : last.front().choices;
}

} // namespace

Preferences loadPreferences(const QSettings& store)
{
    const Preferences standard;
    return {
        .compress = loadChoices(store),
        .presets = loadPresets(store, presetsKey),
        .asksBeforeCompressing = store.value(QStringLiteral("compress/ask"), true).toBool(),
        .jobsAtATime = std::clamp(number(store, QStringLiteral("queue/jobs")).value_or(standard.jobsAtATime),
                                  1, mostJobsAtATime),
        .showsDetails = store.value(QStringLiteral("window/details"), true).toBool(),
        .language = store.value(QStringLiteral("window/language")).toString(),
        .geometry = store.value(QStringLiteral("window/geometry")).toByteArray(),
        .windowState = store.value(QStringLiteral("window/state")).toByteArray(),
        .columns = store.value(QStringLiteral("window/columns")).toByteArray(),
        .split = store.value(QStringLiteral("window/split")).toByteArray(),
        .browserColumns = store.value(QStringLiteral("browser/columns")).toByteArray(),
        .browserSplit = store.value(QStringLiteral("browser/split")).toByteArray(),
    };
}

void savePreferences(QSettings& store, const Preferences& preferences)
{
    store.setValue(lastChoicesKey, presetsToJson({{.name = "last", .choices = preferences.compress}}));
    store.setValue(presetsKey, presetsToJson(preferences.presets));
    store.setValue(QStringLiteral("compress/ask"), preferences.asksBeforeCompressing);
    store.setValue(QStringLiteral("queue/jobs"), preferences.jobsAtATime);
    store.setValue(QStringLiteral("window/details"), preferences.showsDetails);
    store.setValue(QStringLiteral("window/language"), preferences.language);
    store.setValue(QStringLiteral("window/geometry"), preferences.geometry);
    store.setValue(QStringLiteral("window/state"), preferences.windowState);
    store.setValue(QStringLiteral("window/columns"), preferences.columns);
    store.setValue(QStringLiteral("window/split"), preferences.split);
    store.setValue(QStringLiteral("browser/columns"), preferences.browserColumns);
    store.setValue(QStringLiteral("browser/split"), preferences.browserSplit);
}

} // namespace holdall::ui
