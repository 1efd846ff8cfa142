#include "ui/settings/preferences.h"

#include "app/presets/presetfile.h"

#include <QSettings>

#include <algorithm>

namespace holdall::ui {

namespace {

using namespace Qt::StringLiterals;

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

std::string text(const QSettings& store, const QString& key)
{
    return store.value(key).toString().toStdString();
}

void setOrRemove(QSettings& store, const QString& key, const QVariant& value)
{
    if (value.isValid()) {
        store.setValue(key, value);
    } else {
        store.remove(key);
    }
}

QVariant token(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

std::optional<std::filesystem::path> loadFolder(const QSettings& store, const QString& key)
{
    const QByteArray folder = store.value(key).toByteArray();
    return folder.isEmpty() ? std::nullopt : std::optional(std::filesystem::path(folder.toStdString()));
}

QVariant variant(const std::optional<std::filesystem::path>& folder)
{
    return folder ? QVariant(QByteArray::fromStdString(folder->native())) : QVariant();
}

ExtractPreferences loadExtraction(const QSettings& store)
{
    return {
        .into = loadFolder(store, QStringLiteral("extract/directory")),
        .folder =
            folderPolicyFromName(text(store, QStringLiteral("extract/folder"))).value_or(FolderPolicy::Auto),
        .conflict =
            conflictFromName(text(store, QStringLiteral("extract/conflict"))).value_or(Conflict::Rename)};
}

void saveExtraction(QSettings& store, const ExtractPreferences& extract)
{
    setOrRemove(store, QStringLiteral("extract/directory"), variant(extract.into));
    store.setValue(QStringLiteral("extract/folder"), token(name(extract.folder)));
    store.setValue(QStringLiteral("extract/conflict"), token(name(extract.conflict)));
}

QueueLimits loadLimits(const QSettings& store)
{
    const QueueLimits standard;
    const auto between = [&](const QString& key, int otherwise, int least, int most) {
        return std::clamp(number(store, key).value_or(otherwise), least, most);
    };
    bool isMemory = false;
    const quint64 memory = store.value(QStringLiteral("queue/memory")).toULongLong(&isMemory);
    return {
        .jobsAtATime = between(QStringLiteral("queue/jobs"), standard.jobsAtATime, 1, QueueLimits::mostJobs),
        .threads = between(QStringLiteral("queue/threads"), standard.threads, 0, QueueLimits::mostThreads),
        .memory = isMemory && memory > 0 ? std::optional<std::uint64_t>(memory) : std::nullopt};
}

void saveLimits(QSettings& store, const QueueLimits& limits)
{
    store.setValue(QStringLiteral("queue/jobs"), limits.jobsAtATime);
    store.setValue(QStringLiteral("queue/threads"), limits.threads);
    setOrRemove(store, QStringLiteral("queue/memory"),
                limits.memory ? QVariant(quint64(*limits.memory)) : QVariant());
}

/// What a drop on the drop target may do, by the words that are stored.
constexpr std::pair<std::string_view, Wish> dropWishes[] = {{"compress", Wish::Compress},
                                                            {"extract", Wish::Extract},
                                                            {"verify", Wish::Verify},
                                                            {"obvious", Wish::Obvious}};

constexpr std::pair<std::string_view, Motion> motions[] = {
    {"system", Motion::AsSystem}, {"reduced", Motion::Reduced}, {"full", Motion::Full}};

template <typename Value, std::size_t size>
Value valueOf(const std::pair<std::string_view, Value> (&words)[size], const std::string& word)
{
    const auto* found = std::ranges::find(words, word, &std::pair<std::string_view, Value>::first);
    return found == std::end(words) ? words[0].second : found->second;
}

template <typename Value, std::size_t size>
QVariant wordOf(const std::pair<std::string_view, Value> (&words)[size], Value value)
{
    const auto* found = std::ranges::find(words, value, &std::pair<std::string_view, Value>::second);
    return token(found == std::end(words) ? words[0].first : found->first);
}

DropTargetPreferences loadDropTarget(const QSettings& store)
{
    const QVariant place = store.value(QStringLiteral("dropTarget/place"));
    return {.isShown = store.value(QStringLiteral("dropTarget/shown")).toBool(),
            .wish = valueOf(dropWishes, text(store, QStringLiteral("dropTarget/wish"))),
            .place = place.typeId() == QMetaType::QPoint ? std::optional(place.toPoint()) : std::nullopt};
}

void saveDropTarget(QSettings& store, const DropTargetPreferences& dropTarget)
{
    store.setValue(QStringLiteral("dropTarget/shown"), dropTarget.isShown);
    store.setValue(QStringLiteral("dropTarget/wish"), wordOf(dropWishes, dropTarget.wish));
    setOrRemove(store, QStringLiteral("dropTarget/place"),
                dropTarget.place ? QVariant(*dropTarget.place) : QVariant());
}

/// As bytes: names need not be text.
std::vector<std::filesystem::path> loadPaths(const QSettings& store, const QString& key)
{
    std::vector<std::filesystem::path> paths;
    for (const QVariant& path : store.value(key).toList()) {
        paths.emplace_back(path.toByteArray().toStdString());
    }
    return paths;
}

void savePaths(QSettings& store, const QString& key, const std::vector<std::filesystem::path>& paths)
{
    QVariantList list;
    for (const std::filesystem::path& path : paths) {
        list << QByteArray::fromStdString(path.native());
    }
    store.setValue(key, list);
}

} // namespace

Preferences loadPreferences(const QSettings& store)
{
    return {
        .compress = loadChoices(store),
        .presets = loadPresets(store, presetsKey),
        .asksBeforeCompressing = store.value(QStringLiteral("compress/ask"), true).toBool(),
        .extract = loadExtraction(store),
        .limits = loadLimits(store),
        .keepsRecents = store.value(QStringLiteral("window/recents"), true).toBool(),
        .dropTarget = loadDropTarget(store),
        .motion = valueOf(motions, text(store, QStringLiteral("window/motion"))),
        .showsDetails = store.value(QStringLiteral("window/details"), true).toBool(),
        .language = store.value(QStringLiteral("window/language")).toString(),
        .geometry = store.value(QStringLiteral("window/geometry")).toByteArray(),
        .windowState = store.value(QStringLiteral("window/state")).toByteArray(),
        .columns = store.value(QStringLiteral("window/columns")).toByteArray(),
        .split = store.value(QStringLiteral("window/split")).toByteArray(),
        .browserColumns = store.value(QStringLiteral("browser/columns")).toByteArray(),
        .browserSplit = store.value(QStringLiteral("browser/split")).toByteArray(),
        .verificationColumns = store.value(QStringLiteral("verification/columns")).toByteArray(),
        .verificationSplit = store.value(QStringLiteral("verification/split")).toByteArray(),
        .reopensArchives = store.value(QStringLiteral("browser/reopen"), true).toBool(),
        .openArchives = loadPaths(store, QStringLiteral("browser/open")),
    };
}

void savePreferences(QSettings& store, const Preferences& preferences)
{
    store.setValue(lastChoicesKey, presetsToJson({{.name = "last", .choices = preferences.compress}}));
    store.setValue(presetsKey, presetsToJson(preferences.presets));
    store.setValue(QStringLiteral("compress/ask"), preferences.asksBeforeCompressing);
    saveExtraction(store, preferences.extract);
    saveLimits(store, preferences.limits);
    store.setValue(QStringLiteral("window/recents"), preferences.keepsRecents);
    saveDropTarget(store, preferences.dropTarget);
    store.setValue(QStringLiteral("window/motion"), wordOf(motions, preferences.motion));
    store.setValue(QStringLiteral("window/details"), preferences.showsDetails);
    store.setValue(QStringLiteral("window/language"), preferences.language);
    store.setValue(QStringLiteral("window/geometry"), preferences.geometry);
    store.setValue(QStringLiteral("window/state"), preferences.windowState);
    store.setValue(QStringLiteral("window/columns"), preferences.columns);
    store.setValue(QStringLiteral("window/split"), preferences.split);
    store.setValue(QStringLiteral("browser/columns"), preferences.browserColumns);
    store.setValue(QStringLiteral("browser/split"), preferences.browserSplit);
    store.setValue(QStringLiteral("verification/columns"), preferences.verificationColumns);
    store.setValue(QStringLiteral("verification/split"), preferences.verificationSplit);
    store.setValue(QStringLiteral("browser/reopen"), preferences.reopensArchives);
    savePaths(store, QStringLiteral("browser/open"), preferences.openArchives);
}

} // namespace holdall::ui
