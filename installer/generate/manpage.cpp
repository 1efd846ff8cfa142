#include "manpage.h"

#include "identity.h"
#include "roff.h"

#include "app/archive/archiveformat.h"
#include "app/cli/exitstatus.h"
#include "app/cli/parsing/optiontable.h"
#include "codec/format.h"

#include <QDate>
#include <QLocale>

#include <format>
#include <span>

namespace holdall::install {

namespace {

using cli::CommandInfo;
using cli::OptionInfo;
using cli::Program;

constexpr std::string_view examples = R"(Compress a file, decode the result and compare the two:
.Pp
.Dl holdall-cli compress --verify -p 9e letters.txt
.Pp
Pack a folder, and move it to the trash if that is proven:
.Pp
.Dl holdall-cli compress --trash-source photos
.Pp
Compress what comes through a pipe:
.Pp
.Dl pg_dump db | holdall-cli compress -f zst - > db.zst
.Pp
Say of every archive in a folder whether it is intact:
.Pp
.Dl holdall-cli verify --report report.html ~/backups
)";

std::string dateOfRelease()
{
    const QDate date = QDate::fromString(QString::fromUtf8(releaseDate), Qt::ISODate);
    return QLocale::c().toString(date, QStringLiteral("MMMM d, yyyy")).toStdString();
}

std::string header(Program program, std::string_view section, std::string_view purpose)
{
    const std::string upper = QString::fromUtf8(cli::programName(program)).toUpper().toStdString();
    return std::format(".Dd {}\n.Dt {} {}\n.Os\n.Sh NAME\n.Nm {}\n.Nd {}\n", dateOfRelease(), upper, section,
                       cli::programName(program), purpose);
}

std::string optionItem(const OptionInfo& option)
{
    const std::string argument = option.argument.empty() ? "" : std::format(" Ar {}", option.argument);
    std::string item = ".It ";
    if (option.shortName != '\0') {
        item += std::format("Fl {}{} , ", option.shortName, argument);
    }
    item += std::format("Fl \\-{}{}\n", option.name, argument);
    std::string help(option.help);
    help.front() = QChar(QLatin1Char(help.front())).toUpper().toLatin1();
    return item + roffText(help + ".");
}

std::string optionList(Program program, const CommandInfo& command, bool windowOnly)
{
    std::string items;
    for (const OptionInfo& option : cli::optionTable()) {
        if (cli::takes(program, command.command, option) && (option.windowOnly || !windowOnly)) {
            items += optionItem(option);
        }
    }
    return ".Bl -tag -width Ds\n" + items + ".El\n";
}

std::string commandSection(const CommandInfo& command)
{
    std::string text = std::format(".Ss {}\n.Nm\n.Cm {}\n.Op Ar option ...\n", command.name, command.name);
    if (!command.operandText.empty()) {
        text += std::format(".Ar {}\n", command.operandText);
    }
    return text + ".Pp\n" + roffText(std::string(command.summary) + ".") + roffText(command.description)
        + optionList(Program::Terminal, command, false);
}

std::string formatItem(std::string_view name, std::string_view title,
                       std::span<const std::string_view> suffixes, std::string_view abilities)
{
    std::string line = std::format("{} (", title);
    for (const std::string_view suffix : suffixes) {
        line.append(suffix == suffixes.front() ? "" : " ").append(suffix);
    }
    return std::format(".It Cm {}\n", roffWord(name)) + roffText(std::format("{}), {}.", line, abilities));
}

std::string formatSection()
{
    std::string text = ".Sh FORMATS\n.Bl -tag -width raw-lzma\n";
    for (const codec::FormatInfo& format : codec::formats()) {
        text += formatItem(format.name, format.title, format.suffixes, "read and written");
    }
    for (const ArchiveFormatInfo& format : archiveFormats()) {
        text += formatItem(format.name, format.title, format.suffixes,
                           format.isWritten ? "read and written" : "read");
    }
    return text + ".El\n";
}

std::string exitSection()
{
    std::string text = ".Sh EXIT STATUS\n.Bl -tag -width 130\n";
    for (const cli::ExitStatusInfo& status : cli::exitStatuses()) {
        std::string meaning(status.meaning);
        meaning.front() = QChar(QLatin1Char(meaning.front())).toUpper().toLatin1();
        text += std::format(".It {}\n", static_cast<int>(status.status)) + roffText(meaning + ".");
    }
    return text + ".El\n";
}

std::string terminalPage()
{
    std::string text = header(Program::Terminal, "1", "make, extract, list and verify archives");
    text +=
        ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Op Ar path ...\n.Nm\n.Ar command\n.Fl \\-help\n"
        ".Nm\n.Fl \\-help | \\-version\n.Sh DESCRIPTION\n.Nm\n"
        "packs files and folders, takes archives apart, and proves both.\n"
        "It needs no display.\n"
        "Results go to standard output, progress and messages to standard error.\n.Pp\n";
    text += roffText(
        "-- ends the options; ./- is a file called -. Sizes take KiB, MiB and GiB, or K, M and G for "
        "the same.");
    text += ".Sh COMMANDS\n";
    for (const CommandInfo& command : cli::commands()) {
        text += commandSection(command);
    }
    text += ".Sh ENVIRONMENT\n.Bl -tag -width Ds\n.It Ev SOURCE_DATE_EPOCH\n";
    text +=
        roffText("With --reproducible, no time in an archive is later than this one, in seconds since 1970.");
    text += ".El\n" + exitSection() + ".Sh EXAMPLES\n" + std::string(examples);
    return text + formatSection() + ".Sh SEE ALSO\n.Xr 7z 1 ,\n.Xr holdall 1 ,\n.Xr tar 1 ,\n.Xr xz 1\n";
}

std::string windowPage()
{
    std::string text = header(Program::Window, "1", "desktop archiver that proves what it packs");
    text += ".Sh SYNOPSIS\n.Nm\n.Op Fl \\-new\\-instance\n.Op Ar file ...\n.Nm\n.Op Fl \\-new\\-instance\n"
            ".Ar command\n.Op Ar option ...\n.Op Ar path ...\n"
            ".Sh DESCRIPTION\n.Nm\nopens the window.\n"
            "Archives among the files are shown in it;\nfor anything else it offers to compress.\n.Pp\n"
            "The commands are those of\n.Xr holdall-cli 1 ,\n"
            "with the same options and formats; their jobs run in the window's queue.\n"
            "What has a text for a result is printed, as there.\n.Pp\n"
            "These options are the window's own:\n";
    text += optionList(Program::Window, cli::info(cli::Command::Compress), true);
    text +=
        ".Pp\nWhere a window is open in the same session, a further start hands its command line over to it "
        "and\n"
        "exits.\nWith\n.Fl \\-new\\-instance\nas the first argument it opens a window and a queue of its own "
        "instead.\n";
    text += ".Sh EXIT STATUS\n.Ex -std\n.Sh EXAMPLES\nAsk how these files are to be compressed:\n.Pp\n"
            ".Dl holdall compress --ask letters.txt photos\n.Pp\nVerify all archives in a folder:\n.Pp\n"
            ".Dl holdall verify ~/backups\n.Sh SEE ALSO\n.Xr holdall-cli 1\n";
    return text;
}

} // namespace

InstalledFile manPage(Program program)
{
    return {.path = std::format("share/man/man1/{}.1", cli::programName(program)),
            .text = program == Program::Window ? windowPage() : terminalPage()};
}

} // namespace holdall::install
