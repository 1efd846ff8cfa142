#include "ui/settings/language.h"

#include <QStringList>

#include <algorithm>

namespace holdall::ui {

namespace {

constexpr Language table[] = {
    {"de", "Deutsch"},  {"en", "English"}, {"es", "Español"},
    {"fr", "Français"}, {"ar", "العربية"}, {"ja", "日本語"},
};

} // namespace

std::span<const Language> languages()
{
    return table;
}

QString languageFor(const QStringList& wished)
{
    for (const QString& wish : wished) {
        const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        const auto* found = std::ranges::find_if(
            table, [&](const Language& language) { return code == QLatin1StringView(language.code); });
        if (found != std::end(table)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

} // namespace holdall::ui
