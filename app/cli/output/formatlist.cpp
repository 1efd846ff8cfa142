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

std::string optionText(const ArchiveFormatInfo& archive)
{
    switch (archive.format.container) {
    case Container::Zip:
        return "--preset -1..9";
    case Container::SevenZip:
        return "--preset 0..9[e] --filters";
    default:
        return archive.format.coder && archive.isWritten ? optionText(codec::info(*archive.format.coder))
                                                         : std::string();
    }
}

QString containerName(const ArchiveFormatInfo& archive)
{
    return archive.format.container == Container::Tar ? u"tar"_s : QString::fromUtf8(archive.name);
}

QJsonArray arrayOf(std::span<const std::string_view> words)
{
    QJsonArray array;
    for (const std::string_view word : words) {
        array.append(QString::fromUtf8(word));
    }
    return array;
}

/// What the table has in its columns.
struct TableRow {
    std::string_view name;
    bool isWritten = true;
    std::string suffixes;
    std::string options;
};

std::string tableLine(const TableRow& row)
{
    std::string line = std::format("{:<9} {:<11} {:<20} {}", row.name, row.isWritten ? "read write" : "read",
                                   row.suffixes, row.options);
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::string formatTable()
{
    std::string table = std::format("{:<9} {:<11} {:<20} {}\n", "FORMAT", "ABILITIES", "SUFFIXES", "OPTIONS");
    for (const codec::FormatInfo& format : codec::formats()) {
        table += tableLine(
            {.name = format.name, .suffixes = joined(format.suffixes, ""), .options = optionText(format)});
    }
    for (const ArchiveFormatInfo& archive : archiveFormats()) {
        table += tableLine({.name = archive.name,
                            .isWritten = archive.isWritten,
                            .suffixes = joined(archive.suffixes, ""),
                            .options = optionText(archive)});
    }
    return table;
}

QJsonObject formatObject(const codec::FormatInfo& format)
{
    QJsonObject object{{u"format"_s, QString::fromUtf8(format.name)},
                       {u"title"_s, QString::fromUtf8(format.title)},
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
    QJsonObject object{{u"format"_s, QString::fromUtf8(archive.name)},
                       {u"title"_s, QString::fromUtf8(archive.title)},
                       {u"container"_s, containerName(archive)},
                       {u"read"_s, true},
                       {u"write"_s, archive.isWritten},
                       {u"recognised"_s, true},
                       {u"suffixes"_s, arrayOf(archive.suffixes)},
                       {u"mimeTypes"_s, arrayOf(archive.mimeTypes)}};
    if (archive.format.coder) {
        object.insert(u"coder"_s, QString::fromUtf8(codec::info(*archive.format.coder).name));
    }
    return object;
}

} // namespace holdall::cli
