#include "ui/browser/encodingchoices.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace holdall::ui {

namespace {

struct Encoding {
    const char* title;
    const char* name; ///< that ICU knows it by
};

/// Those that names of old archives, and old texts, are in.
constexpr Encoding encodings[] = {
    {"UTF-8", "UTF-8"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Western, DOS (437)"), "IBM437"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Western, DOS (850)"), "IBM850"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Western, Windows (1252)"), "windows-1252"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Central European (1250)"), "windows-1250"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Cyrillic, DOS (866)"), "IBM866"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Cyrillic, Windows (1251)"), "windows-1251"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Cyrillic (KOI8-R)"), "KOI8-R"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Greek, Windows (1253)"), "windows-1253"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Hebrew, Windows (1255)"), "windows-1255"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Arabic, Windows (1256)"), "windows-1256"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Japanese (Shift-JIS)"), "Shift_JIS"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Japanese (EUC)"), "EUC-JP"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Chinese, simplified (GB 18030)"), "GB18030"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Chinese, traditional (Big5)"), "Big5"},
    {QT_TRANSLATE_NOOP("holdall::ui::BrowserHead", "Korean (EUC)"), "EUC-KR"},
};

QString translated(const Encoding& encoding)
{
    return QCoreApplication::translate("holdall::ui::BrowserHead", encoding.title);
}

} // namespace

std::vector<EncodingChoice> encodingChoices()
{
    std::vector<EncodingChoice> choices;
    for (const Encoding& encoding : encodings) {
        choices.push_back({.title = translated(encoding), .name = QString::fromLatin1(encoding.name)});
    }
    return choices;
}

void addEncodings(QComboBox& box)
{
    for (const Encoding& encoding : encodings) {
        box.addItem(QString(), QString::fromLatin1(encoding.name));
    }
}

void setEncodingTexts(QComboBox& box, int first)
{
    for (const Encoding& encoding : encodings) {
        box.setItemText(first++, translated(encoding));
    }
}

QString encodingTitle(const std::string& name)
{
    const QString wanted = QString::fromStdString(name);
    const auto* found = std::ranges::find_if(encodings, [&](const Encoding& each) {
        return wanted.compare(QLatin1String(each.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(encodings) ? wanted : translated(*found);
}

} // namespace holdall::ui
