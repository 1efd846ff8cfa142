#include "ui/browser/encodingchoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdall::ui {

namespace {

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(EncodingText)
};

EncodingChoice choice(const QString& title, const char* name)
{
    return {.title = title, .name = QString::fromLatin1(name)};
}

} // namespace

std::vector<EncodingChoice> encodingChoices()
{
    return {
        choice(QStringLiteral("UTF-8"), "UTF-8"),
        choice(EncodingText::tr("Western, DOS (437)"), "IBM437"),
        choice(EncodingText::tr("Western, DOS (850)"), "IBM850"),
        choice(EncodingText::tr("Western, Windows (1252)"), "windows-1252"),
        choice(EncodingText::tr("Central European (1250)"), "windows-1250"),
        choice(EncodingText::tr("Cyrillic, DOS (866)"), "IBM866"),
        choice(EncodingText::tr("Cyrillic, Windows (1251)"), "windows-1251"),
        choice(EncodingText::tr("Cyrillic (KOI8-R)"), "KOI8-R"),
        choice(EncodingText::tr("Greek, Windows (1253)"), "windows-1253"),
        choice(EncodingText::tr("Hebrew, Windows (1255)"), "windows-1255"),
        choice(EncodingText::tr("Arabic, Windows (1256)"), "windows-1256"),
        choice(EncodingText::tr("Japanese (Shift-JIS)"), "Shift_JIS"),
        choice(EncodingText::tr("Japanese (EUC)"), "EUC-JP"),
        choice(EncodingText::tr("Chinese, simplified (GB 18030)"), "GB18030"),
        choice(EncodingText::tr("Chinese, traditional (Big5)"), "Big5"),
        choice(EncodingText::tr("Korean (EUC)"), "EUC-KR"),
    };
}

QString encodingTitle(const QString& name)
{
    const std::vector<EncodingChoice> all = encodingChoices();
    const auto found = std::ranges::find_if(
        all, [&](const EncodingChoice& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? name : found->title;
}

} // namespace holdall::ui
