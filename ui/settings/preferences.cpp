#include "ui/settings/preferences.h"

#include "app/displayname.h"
#include "codec/options.h"

#include <QSettings>

#include <algorithm>

namespace holdall::ui {

namespace {

constexpr int mostJobsAtATime = 64;

std::optional<int> number(const QSettings& store, const QString& key)
{
    bool ok = false;
    const int value = store.value(key).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
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

QVariant variant(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant token(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

codec::EncoderSettings loadEncoder(const QSettings& store)
{
    codec::EncoderSettings settings;
    settings.format = codec::formatFromName(text(store, QStringLiteral("compress/format")))
                          .value_or(codec::EncoderSettings().format);
    settings.level = number(store, QStringLiteral("compress/level"));
    settings.extreme = store.value(QStringLiteral("compress/extreme")).toBool();
    settings.check = codec::checkFromName(text(store, QStringLiteral("compress/check")));
    settings.windowBits = number(store, QStringLiteral("compress/window-bits"));
    settings.memoryLevel = number(store, QStringLiteral("compress/memory-level"));
    settings.strategy = codec::strategyFromName(text(store, QStringLiteral("compress/strategy")));
    settings.longWindow = number(store, QStringLiteral("compress/long"));
    if (const std::string filters = text(store, QStringLiteral("compress/filters")); !filters.empty()) {
        if (auto chain = codec::FilterChain::parse(filters)) {
            settings.filters = *std::move(chain);
        }
    }
    return codec::EncoderOptions::make(settings) ? settings : codec::EncoderSettings();
}

void saveEncoder(QSettings& store, const codec::EncoderSettings& settings)
{
    store.setValue(QStringLiteral("compress/format"), token(codec::info(settings.format).name));
    setOrRemove(store, QStringLiteral("compress/level"), variant(settings.level));
    store.setValue(QStringLiteral("compress/extreme"), settings.extreme);
    setOrRemove(store, QStringLiteral("compress/check"),
                settings.check ? token(codec::name(*settings.check)) : QVariant());
    setOrRemove(store, QStringLiteral("compress/window-bits"), variant(settings.windowBits));
    setOrRemove(store, QStringLiteral("compress/memory-level"), variant(settings.memoryLevel));
    setOrRemove(store, QStringLiteral("compress/strategy"),
                settings.strategy ? token(codec::name(*settings.strategy)) : QVariant());
    setOrRemove(store, QStringLiteral("compress/long"), variant(settings.longWindow));
    setOrRemove(store, QStringLiteral("compress/filters"),
                settings.filters ? QVariant(QString::fromStdString(settings.filters->text())) : QVariant());
}

/// The answers to a conflict by the words of the command line.
constexpr std::pair<const char*, Conflict> conflicts[] = {{"rename", Conflict::Rename},
                                                          {"ask", Conflict::Ask},
                                                          {"overwrite", Conflict::Overwrite},
                                                          {"skip", Conflict::Skip},
                                                          {"fail", Conflict::Fail}};

Conflict conflictFrom(const std::string& word)
{
    const auto* found = std::ranges::find(conflicts, word, &std::pair<const char*, Conflict>::first);
    return found == std::end(conflicts) ? Conflict::Rename : found->second;
}

QString word(Conflict conflict)
{
    const auto* found = std::ranges::find(conflicts, conflict, &std::pair<const char*, Conflict>::second);
    return QString::fromLatin1(found->first);
}

CompressChoices loadChoices(const QSettings& store)
{
    CompressChoices choices;
    choices.settings = loadEncoder(store);
    const auto archive = archiveFormatFromName(text(store, QStringLiteral("compress/container")));
    if (archive && !archive->coder && archive->container != Container::Tar && info(*archive).isWritten) {
        choices.container = archive->container;
    }
    choices.oneArchive = store.value(QStringLiteral("compress/oneArchive"), true).toBool();
    choices.verify = store.value(QStringLiteral("compress/verify"), true).toBool();
    choices.conflict = conflictFrom(text(store, QStringLiteral("compress/conflict")));
    const QByteArray directory = store.value(QStringLiteral("compress/directory")).toByteArray();
    if (!directory.isEmpty()) {
        choices.directory = std::filesystem::path(directory.toStdString());
    }
    return choices;
}

void saveChoices(QSettings& store, const CompressChoices& choices)
{
    saveEncoder(store, choices.settings);
    setOrRemove(store, QStringLiteral("compress/container"),
                choices.container ? token(info({.container = *choices.container, .coder = {}}).name)
                                  : QVariant());
    store.setValue(QStringLiteral("compress/oneArchive"), choices.oneArchive);
    store.setValue(QStringLiteral("compress/verify"), choices.verify);
    store.setValue(QStringLiteral("compress/conflict"), word(choices.conflict));
    setOrRemove(store, QStringLiteral("compress/directory"),
                choices.directory ? QVariant(QByteArray::fromStdString(choices.directory->native()))
                                  : QVariant());
}

} // namespace

Preferences loadPreferences(const QSettings& store)
{
    const Preferences standard;
    return {
        .compress = loadChoices(store),
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
    saveChoices(store, preferences.compress);
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
