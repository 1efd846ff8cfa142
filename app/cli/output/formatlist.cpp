#include "app/cli/output/formatlist.h"

#include <QJsonArray>

#include <format>
#include <span>
#include <string_view>
#include <vector>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

/// The options that only some formats take, as the format table has them.
std::vector<std::string_view> optionNames(const codec::FormatInfo& format)
{
    std::vector<std::string_view> names;
    if (format.choosesCheck) {
        names.emplace_back("check");
    }
    if (format.filters) {
        names.emplace_back("filters");
    }
    if (format.window) {
        names.insert(names.end(), {"window-bits", "memory-level", "strategy"});
    }
    if (format.dictionary) {
        names.emplace_back("dictionary");
    }
    return names;
}

std::string joined(std::span<const std::string_view> words, std::string_view prefix)
{
    std::string text;
    for (const std::string_view word : words) {
        text.append(text.empty() ? "" : " ").append(prefix).append(word);
    }
    return text;
}

std::string optionText(const codec::FormatInfo& format)
{
    std::string text;
    if (format.levels) {
        text = std::format("--preset {}..{}{} ", format.levels->lowest, format.levels->highest,
                           format.extreme ? "[e]" : "");
    }
    return text + joined(optionNames(format), "--");
}

QString textOf(std::string_view ascii)
{
    return QString::fromUtf8(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QJsonArray arrayOf(std::span<const std::string_view> words)
{
    QJsonArray array;
    for (const std::string_view word : words) {
        array.append(textOf(word));
    }
    return array;
}

std::string tableLine(std::string_view name, const std::string& suffixes, const std::string& options)
{
    std::string line = std::format("{:<9} {:<11} {:<20} {}", name, "read write", suffixes, options);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::string formatTable()
{
    std::string table = std::format("{:<9} {:<11} {:<20} {}\n", "FORMAT", "ABILITIES", "SUFFIXES", "OPTIONS");
    for (const codec::FormatInfo& format : codec::formats()) {
        table += tableLine(format.name, joined(format.suffixes, ""), optionText(format));
    }
    for (const ArchiveFormatInfo& archive : archiveFormats()) {
        const std::string options =
            archive.format.coder ? optionText(codec::info(*archive.format.coder)) : std::string();
        table += tableLine(archive.name, joined(archive.suffixes, ""), options);
    }
    return table;
}

QJsonObject formatObject(const codec::FormatInfo& format)
{
    QJsonObject object{{u"format"_s, textOf(format.name)},
                       {u"title"_s, textOf(format.title)},
                       {u"read"_s, true},
                       {u"write"_s, true},
                       {u"recognised"_s, format.selfDescribing},
                       {u"checksums"_s, format.checksums},
                       {u"suffixes"_s, arrayOf(format.suffixes)},
                       {u"mimeTypes"_s, arrayOf(format.mimeTypes)},
                       {u"options"_s, arrayOf(optionNames(format))}};
    if (format.levels) {
        object.insert(u"preset"_s,
                      QJsonObject{{u"lowest"_s, format.levels->lowest},
                                  {u"highest"_s, format.levels->highest},
                                  {u"default"_s, format.levels->byDefault},
                                  {u"extreme"_s, format.extreme}});
    }
    return object;
}

QJsonObject formatObject(const ArchiveFormatInfo& archive)
{
    QJsonObject object{{u"format"_s, textOf(archive.name)},
                       {u"title"_s, textOf(archive.title)},
                       {u"container"_s, u"tar"_s},
                       {u"read"_s, true},
                       {u"write"_s, true},
                       {u"recognised"_s, true},
                       {u"suffixes"_s, arrayOf(archive.suffixes)},
                       {u"mimeTypes"_s, arrayOf(archive.mimeTypes)}};
    if (archive.format.coder) {
        object.insert(u"coder"_s, textOf(codec::info(*archive.format.coder).name));
    }
    return object;
}

} // namespace holdall::cli
