#include "debianfiles.h"

#include "identity.h"

#include <QDate>
#include <QLocale>

#include <cstdlib>
#include <format>
#include <fstream>
#include <print>
#include <sstream>

namespace holdall::install {

namespace {

std::vector<std::string> linesOf(const std::filesystem::path& path)
{
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        lines.push_back(line);
    }
    if (lines.empty()) {
        std::println(stderr, "{} cannot be read", path.string());
        std::exit(EXIT_FAILURE);
    }
    return lines;
}

/// "  * TEXT", filled to 79 columns.
std::string filledItem(const std::string& text)
{
    static constexpr std::size_t width = 79;
    std::string lines = "  *";
    std::size_t column = lines.size();
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (column + 1 + word.size() > width) {
            lines += "\n   ";
            column = 3;
        }
        lines += " " + word;
        column += 1 + word.size();
    }
    return lines + "\n";
}

/// The items of the newest version: "- TEXT", continued with two spaces.
std::vector<std::string> newestItems(const std::filesystem::path& changelog)
{
    std::vector<std::string> items;
    int versions = 0;
    for (const std::string& line : linesOf(changelog)) {
        versions += line.starts_with("## ") ? 1 : 0;
        if (versions == 1 && line.starts_with("- ")) {
            items.push_back(line.substr(2));
        } else if (versions == 1 && line.starts_with("  ") && !items.empty()) {
            items.back() += line.substr(1);
        }
    }
    return items;
}

std::string changelogDate()
{
    const QDate date = QDate::fromString(QString::fromUtf8(releaseDate), Qt::ISODate);
    return QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy")).toStdString() + " 00:00:00 +0000";
}

/// The licence's text as a field of the copyright file: indented, with dots for empty lines. The first two
/// paragraphs, its name and the copyright, are fields of their own.
std::string licenceField(const std::filesystem::path& licence)
{
    std::string field;
    int paragraphs = 0;
    for (const std::string& line : linesOf(licence)) {
        paragraphs += line.empty() ? 1 : 0;
        if (paragraphs >= 2 && !(field.empty() && line.empty())) {
            field += line.empty() ? " .\n" : " " + line + "\n";
        }
    }
    return field;
}

std::string copyrightHolder(const std::filesystem::path& licence)
{
    static constexpr std::string_view beginning = "Copyright (c) ";
    for (const std::string& line : linesOf(licence)) {
        if (line.starts_with(beginning)) {
            return line.substr(beginning.size());
        }
    }
    std::println(stderr, "{} names no copyright holder", licence.string());
    std::exit(EXIT_FAILURE);
}

constexpr std::string_view overrides =
    "# No library: a message of Qt's in its catalogues, which are embedded.\n"
    "holdall: embedded-library *pcre3* [usr/bin/holdall]\n";

} // namespace

InstalledFiles debianFiles(const std::filesystem::path& sources)
{
    std::string items;
    for (const std::string& item : newestItems(sources / "CHANGELOG.md")) {
        items += filledItem(item);
    }
    const std::string changelog = std::format("holdall ({}) unstable; urgency=medium\n\n{}\n -- {}  {}\n",
                                              programVersion, items, maintainer, changelogDate());
    const std::string copyright =
        std::format("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
                    "Upstream-Name: Holdall\nSource: {}\n\n"
                    "Files: *\nCopyright: {}\nLicense: Expat\n{}",
                    homepage, copyrightHolder(sources / "LICENSE"), licenceField(sources / "LICENSE"));
    return {{.path = "share/doc/holdall/changelog", .text = changelog},
            {.path = "share/doc/holdall/copyright", .text = copyright},
            {.path = "share/lintian/overrides/holdall", .text = std::string(overrides)}};
}

} // namespace holdall::install
