#include "app/desktop/installedprogram.h"

#include "app/displayname.h"

#include <QCollator>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QMap>
#include <QMimeDatabase>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace holdall {

namespace {

using Keys = QMap<QString, QString>;

/// The keys of a desktop file's main group.
Keys keysOf(const QString& path)
{
    Keys keys;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return keys;
    }
    bool isMainGroup = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'[')) {
            isMainGroup = line == QStringLiteral("[Desktop Entry]");
        } else if (const qsizetype equals = line.indexOf(u'='); isMainGroup && equals > 0) {
            keys.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
        }
    }
    return keys;
}

/// A text in the person's language: "Name[pt_BR]", "Name[pt]", "Name".
QString localized(const Keys& keys, const QString& key)
{
    const QString locale = QLocale().name();
    for (const QString& suffix : {locale, locale.section(u'_', 0, 0)}) {
        const QString text = keys.value(QStringLiteral("%1[%2]").arg(key, suffix));
        if (!text.isEmpty()) {
            return text;
        }
    }
    return keys.value(key);
}

/// What a text of a desktop file stands for.
std::string unescaped(QString text)
{
    text.replace(QStringLiteral("\\s"), QStringLiteral(" "));
    text.replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    return text.toStdString();
}

bool is(const Keys& keys, const char* key)
{
    return keys.value(QLatin1String(key)) == QStringLiteral("true");
}

/// Nothing for what is no program, is hidden, or needs a terminal.
std::optional<InstalledProgram> programOf(const Keys& keys, const QSet<QString>& types)
{
    const bool isShown = keys.value(QStringLiteral("Type")) == QStringLiteral("Application")
        && !is(keys, "Hidden") && !is(keys, "NoDisplay") && !is(keys, "Terminal");
    const std::string exec = unescaped(keys.value(QStringLiteral("Exec")));
    if (!isShown || commandLine(exec, "/x").isEmpty()) {
        return std::nullopt;
    }
    const QStringList own = keys.value(QStringLiteral("MimeType")).split(u';', Qt::SkipEmptyParts);
    const bool isForType =
        std::ranges::any_of(own, [&](const QString& type) { return types.contains(type); });
    const std::string name = localized(keys, QStringLiteral("Name")).toStdString();
    return InstalledProgram{.name = displayText(name), .exec = exec, .isForType = isForType};
}

/// The type of a file, and what it is too: a C++ source is a plain text.
QSet<QString> typesOf(const std::filesystem::path& file)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(pathToQt(file));
    QSet<QString> types{type.name()};
    for (const QString& each : type.allAncestors() + type.aliases()) {
        types.insert(each);
    }
    types.remove(QStringLiteral("application/octet-stream"));
    return types;
}

} // namespace

std::vector<InstalledProgram> installedPrograms(const std::filesystem::path& file)
{
    const QSet<QString> types = typesOf(file);
    std::vector<InstalledProgram> programs;
    QSet<QString> known; // by id: the person's own ones come first, and count
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)) {
        QDirIterator each(folder, {QStringLiteral("*.desktop")}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString id = path.sliced(folder.size() + 1);
            if (known.contains(id)) {
                continue;
            }
            known.insert(id);
            if (std::optional<InstalledProgram> program = programOf(keysOf(path), types)) {
                programs.push_back(*std::move(program));
            }
        }
    }
    const QCollator collator;
    std::ranges::sort(programs, [&](const InstalledProgram& left, const InstalledProgram& right) {
        return left.isForType != right.isForType ? left.isForType
                                                 : collator.compare(left.name, right.name) < 0;
    });
    return programs;
}

} // namespace holdall
