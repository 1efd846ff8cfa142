#include "app/errortext.h"

#include "app/displayname.h"
#include "app/optionwords.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace holdall {

namespace {

using codec::OptionProblem;
using Codec = codec::ErrorKind;

/// The translation context of every sentence in this file.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

constexpr std::uint64_t kibi = 1024;
constexpr std::uint64_t mebibyte = kibi * kibi;

/// `bytes` in tenths of KiB (unit 0), MiB (1) and so on, rounded; in whole numbers, so that the largest
/// sizes are as exact as the smallest.
std::uint64_t inTenths(std::uint64_t bytes, unsigned unit)
{
    const std::uint64_t finer = bytes >> (10U * unit); // 1024ths of the unit
    return finer / kibi * 10 + (finer % kibi * 10 + kibi / 2) / kibi;
}

/// "1.5", "64"
QString decimal(std::uint64_t tenths)
{
    const std::uint64_t whole = tenths / 10;
    return tenths % 10 == 0 ? QString::number(whole)
                            : Words::tr("%1.%2", "a decimal number").arg(whole).arg(tenths % 10);
}

/// In whole MiB and never less than `bytes`: what is shown can be typed as a limit, and is enough.
QString memoryText(std::uint64_t bytes)
{
    const std::uint64_t whole = bytes / mebibyte + (bytes % mebibyte == 0 ? 0 : 1);
    return Words::tr("%1 MiB").arg(whole);
}

ErrorText internalError(QStringView name)
{
    return {.title = Words::tr("Internal error"),
            .detail = name.isEmpty() ? QString() : Words::tr("The code of the error is %1.").arg(name),
            .hint = Words::tr("This is a mistake in the program. Please report it.")};
}

ErrorText internalError(Codec kind)
{
    const std::string_view name = codec::name(kind);
    return internalError(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

ErrorText outOfMemory()
{
    return {.title = Words::tr("Out of memory"),
            .hint = Words::tr("Close other programs, or choose a lower level.")};
}

ErrorText systemError(int code)
{
    if (code == ENOMEM) {
        return outOfMemory();
    }
    if (code == 0) {
        return {.title = Words::tr("The system refused, and did not say why")};
    }
    return {.title = displayText(std::error_code(code, std::generic_category()).message()),
            .detail = Words::tr("The system's error number is %1.").arg(code)};
}

ErrorText needsMemory(std::uint64_t bytes)
{
    if (bytes == 0) {
        return {.title = Words::tr("Needs more memory than the limit allows"),
                .hint = Words::tr("Raise the memory limit.")};
    }
    return {.title = Words::tr("Needs %1 of memory, more than the limit allows").arg(memoryText(bytes)),
            .hint = Words::tr("Raise the memory limit to at least %1.").arg(memoryText(bytes))};
}

ErrorText tooLarge(std::uint64_t limit)
{
    return {.title = Words::tr("Decompresses to more than %1").arg(sizeText(limit)),
            .hint = Words::tr("If you trust this file, raise the limit of the size.")};
}

bool isFilters(const OptionProblem& problem)
{
    return problem.option == "filters";
}

/// The rest of `text` behind `start`, if it starts so.
std::optional<std::string_view> after(std::string_view start, std::string_view text)
{
    return text.starts_with(start) ? std::optional(text.substr(start.size())) : std::nullopt;
}

/// The option does not go with something else that was asked for: a format, or another option.
std::optional<ErrorText> misplacedOption(const OptionProblem& problem)
{
    const QString option = displayText(problem.option);
    if (const auto other = after("not together with ", problem.allowed)) {
        return ErrorText{
            .title = Words::tr("The options %1 and %2 exclude each other").arg(option, displayText(*other)),
            .hint = Words::tr("Leave one of the two out.")};
    }
    if (const auto place = after("not with ", problem.allowed)) {
        return ErrorText{
            .title = Words::tr("The option %1 does not belong to %2").arg(option, displayText(*place)),
            .hint = Words::tr("Leave it out, or choose another format.")};
    }
    return std::nullopt;
}

/// A filter chain that could not be read: the parser's own words, and where it stopped.
std::optional<ErrorText> unreadableFilters(const OptionProblem& problem)
{
    constexpr std::string_view opening = " (at ";
    const std::string_view allowed = problem.allowed;
    const std::size_t place = allowed.rfind(opening);
    if (!isFilters(problem) || place == std::string_view::npos || !allowed.ends_with(')')) {
        return std::nullopt;
    }
    const std::string_view position =
        allowed.substr(place + opening.size(), allowed.size() - place - opening.size() - 1);
    return ErrorText{
        .title = Words::tr("The filter chain cannot be read: %1, at position %2 of \"%3\"")
                     .arg(optionWords(allowed.substr(0, place)), displayText(position),
                          displayText(problem.value)),
        .hint =
            Words::tr("A chain looks like this: %1").arg(QStringLiteral("x86 lzma2:preset=9,dict=64MiB"))};
}

ErrorText missingOption(const OptionProblem& problem)
{
    if (problem.allowed.empty()) {
        return {.title = Words::tr("The option %1 is not possible here").arg(displayText(problem.option))};
    }
    return {.title = Words::tr("The option %1 is needed here").arg(displayText(problem.option)),
            .hint = Words::tr("Give %1.").arg(optionWords(problem.allowed))};
}

ErrorText refusedValue(const OptionProblem& problem)
{
    const QString value = displayText(problem.value);
    return {.title = isFilters(problem)
                ? Words::tr("The filter chain \"%1\" is not possible here").arg(value)
                : Words::tr("%1 %2 is not possible here").arg(displayText(problem.option), value),
            .hint = problem.allowed.empty() ? QString()
                                            : Words::tr("Allowed: %1").arg(optionWords(problem.allowed))};
}

ErrorText invalidOption(const std::optional<OptionProblem>& problem)
{
    if (!problem) {
        return {.title = Words::tr("This combination of options is not possible")};
    }
    if (std::optional<ErrorText> misplaced = misplacedOption(*problem)) {
        return *std::move(misplaced);
    }
    if (std::optional<ErrorText> unreadable = unreadableFilters(*problem)) {
        return *std::move(unreadable);
    }
    return problem->value.empty() ? missingOption(*problem) : refusedValue(*problem);
}

ErrorText password(std::string_view given)
{
    return given.empty() ? ErrorText{.title = Words::tr("Needs a password"),
                                     .hint = Words::tr("Give the password that it was made with.")}
                         : ErrorText{.title = Words::tr("The password is wrong"),
                                     .hint = Words::tr("Passwords differ in upper and lower case, too.")};
}

ErrorText unsupported(const codec::Error& error)
{
    const QString hint = Words::tr("A newer version of the program may be able to.");
    if (error.option && error.option->option == "password") {
        return password(error.option->value);
    }
    if (error.option && error.option->option == "encryption") {
        return {.title = Words::tr("Is encrypted in a way that this program does not read"),
                .hint = Words::tr("Open it with the program that made it.")};
    }
    if (!error.option || error.option->value.empty()) {
        return {.title = Words::tr("Uses a feature that is not supported"), .hint = hint};
    }
    return {.title = Words::tr("Uses %1 %2, which is not supported")
                         .arg(displayText(error.option->option), displayText(error.option->value)),
            .detail = error.option->allowed.empty()
                ? QString()
                : Words::tr("Supported: %1").arg(displayText(error.option->allowed)),
            .hint = hint};
}

ErrorText corrupt(const std::optional<std::uint64_t>& offset)
{
    return {.title = offset ? Words::tr("Damaged at byte %1").arg(*offset) : Words::tr("Damaged"),
            .detail = Words::tr("The data contradicts itself: a check, a code or a header is wrong."),
            .hint = Words::tr("Get a fresh copy of the file.")};
}

ErrorText truncated(const std::optional<std::uint64_t>& offset)
{
    return {.title =
                offset ? Words::tr("Ends too early, at byte %1").arg(*offset) : Words::tr("Ends too early"),
            .detail = Words::tr("The data ends before the stream does: a part of the file is missing."),
            .hint = Words::tr("Copy or download the file again.")};
}

ErrorText unknownFormat(const std::optional<std::uint64_t>& offset)
{
    return {.title = Words::tr("The format is not recognised"),
            .detail =
                offset.value_or(0) == 0 ? QString() : Words::tr("This was met at byte %1.").arg(*offset),
            .hint = Words::tr("If you know the format, name it.")};
}

ErrorText unsupportedCheck()
{
    return {.title = Words::tr("Carries an integrity check that is not supported"),
            .detail = Words::tr("The data can be decompressed, but not be proven intact."),
            .hint = Words::tr("A newer version of the program may be able to.")};
}

ErrorText describeCodec(const codec::Error& error)
{
    switch (error.kind) {
    case Codec::Corrupt:
        return corrupt(error.offset);
    case Codec::Truncated:
        return truncated(error.offset);
    case Codec::UnknownFormat:
        return unknownFormat(error.offset);
    case Codec::UnsupportedCheck:
        return unsupportedCheck();
    case Codec::UnsupportedOption:
        return unsupported(error);
    case Codec::InvalidOption:
        return invalidOption(error.option);
    case Codec::MemoryLimit:
        return needsMemory(error.bytesNeeded);
    case Codec::OutOfMemory:
        return outOfMemory();
    case Codec::NeedsDictionary:
        return {.title = Words::tr("Needs the dictionary that it was compressed with"),
                .hint = Words::tr("Name the file that holds this dictionary.")};
    case Codec::ReadFailed:
    case Codec::WriteFailed:
        return systemError(error.nativeCode);
    case Codec::OutputLimit:
        return tooLarge(error.bytesNeeded);
    case Codec::Mismatch:
        return {.title = Words::tr("Differs from what it was compared with")};
    case Codec::EndOfStream:
    case Codec::Internal:
        return internalError(error.kind);
    }
    std::unreachable();
}

ErrorText permissionDenied()
{
    return {.title = Words::tr("Permission denied"),
            .hint = Words::tr("Change the permissions, or choose another place.")};
}

ErrorText notFound()
{
    return {.title = Words::tr("Not found"),
            .detail = Words::tr("There is no file or folder of this name."),
            .hint = Words::tr("Check the name: it may have been moved or removed.")};
}

/// `needed` in bytes; 0: it is not known.
ErrorText diskFull(std::uint64_t needed)
{
    return {.title = Words::tr("No space left"),
            .detail = needed > 0
                ? Words::tr("This takes %1 or more, and less than that is free.").arg(sizeText(needed))
                : Words::tr("The disk is full, or your share of it is used up."),
            .hint = Words::tr("Free some space, or choose another folder.")};
}

ErrorText alreadyExists()
{
    return {.title = Words::tr("Exists already"),
            .hint = Words::tr("Choose another name, or allow the file to be replaced.")};
}

ErrorText isFolder()
{
    return {.title = Words::tr("Is a folder, not a file"), .hint = Words::tr("Choose a file.")};
}

ErrorText notRegular()
{
    return {.title = Words::tr("Is not a regular file"),
            .detail = Words::tr("Devices, pipes and sockets are not taken."),
            .hint = Words::tr("Choose a regular file.")};
}

ErrorText sourceChanged()
{
    return {.title = Words::tr("Changed while it was read"),
            .detail = Words::tr("Another program wrote to the file, so the result would be a mixture."),
            .hint = Words::tr("Try again when no other program uses the file.")};
}

ErrorText verificationFailed()
{
    return {.title = Words::tr("The result does not match the source"),
            .detail = Words::tr("The result was decompressed again and compared; it was not kept."),
            .hint = Words::tr("Try again. If it happens twice, have the memory and the disk tested.")};
}

ErrorText tooHighRatio(std::uint64_t limit)
{
    return {.title = Words::tr("Decompresses to more than %1 times its size").arg(limit),
            .hint = Words::tr("If you trust this file, raise the limit of the ratio.")};
}

ErrorText tooManyEntries(std::uint64_t limit)
{
    return {.title = Words::tr("Holds more than %1 entries, or names too long for so many").arg(limit),
            .detail = Words::tr("Folders that no entry names, but that others are in, count too."),
            .hint = Words::tr("If you trust this archive, raise the limit of the entries.")};
}

ErrorText unsafeName()
{
    return {.title = Words::tr("Has a name that could lead out of the folder"),
            .detail = Words::tr("Names that are empty, absolute or contain \"..\" are not extracted."),
            .hint = Words::tr("Be careful with this archive: honest ones have no such names.")};
}

ErrorText nameTooLong()
{
    return {.title = Words::tr("Has a name that is too long"),
            .detail = Words::tr("A name has at most 255 bytes, with its folders at most 65535, and is not "
                                "deeper than the limit."),
            .hint = Words::tr("Have the archive made again with shorter names.")};
}

ErrorText nameCollision()
{
    return {.title = Words::tr("Has almost the same name as another entry"),
            .detail = Words::tr("They differ only in upper and lower case, or in how accents are written."),
            .hint = Words::tr("Rename one of the two before they go to another system.")};
}

ErrorText entryConflict()
{
    return {.title = Words::tr("Is in the way of another entry: one is a folder, the other is not"),
            .detail = Words::tr("The one that comes first in the archive was kept."),
            .hint = Words::tr("Extract this entry alone, to another folder.")};
}

ErrorText outwardLink()
{
    return {.title = Words::tr("Is a link that could lead out of the folder"),
            .detail = Words::tr("It names a place outside, or gets there through other links."),
            .hint = Words::tr("If you trust this archive, allow links that lead outside.")};
}

ErrorText linkTargetMissing()
{
    return {.title = Words::tr("Is a link to something that was not extracted"),
            .detail = Words::tr("What it stands for is missing, was refused, or is no file."),
            .hint = Words::tr("Extract what it links to as well, or get a fresh copy of the archive.")};
}

ErrorText specialFile()
{
    return {.title = Words::tr("Is a device, pipe or socket, which is not made"),
            .hint = Words::tr("If you need it, use the system's own tools.")};
}

ErrorText attributesReduced()
{
    return {.title = Words::tr("Stands without some of its attributes"),
            .detail = Words::tr("Setuid, setgid and sticky bits and attributes that only the system may "
                                "set are left out; others may be unknown to the disk."),
            .hint = Words::tr("If they matter, set them yourself.")};
}

ErrorText readerHung()
{
    return {.title = Words::tr("Made its reader hang"),
            .detail = Words::tr("What reads such archives did nothing for a while, and was ended."),
            .hint = Words::tr("Be careful with this archive: honest ones do no such thing.")};
}

ErrorText readerCrashed()
{
    return {.title = Words::tr("Made its reader crash"),
            .detail = Words::tr("What reads such archives is a process of its own. Nothing else was harmed."),
            .hint = Words::tr("Get a fresh copy of the file. If that is the same, be careful with it.")};
}

ErrorText notEditable()
{
    return {.title = Words::tr("Cannot be changed, only be read"),
            .detail = Words::tr("Archives of this kind, and those that are cut into volumes, stay as they "
                                "are."),
            .hint = Words::tr("Extract it, and make a new archive.")};
}

ErrorText foreignData()
{
    return {.title = Words::tr("Has data before or behind the archive, which would be lost"),
            .detail = Words::tr("It may be a program that extracts itself, or something was appended. The "
                                "archive was not changed."),
            .hint = Words::tr("Extract it, and make a new archive.")};
}

ErrorText notKept()
{
    return {.title = Words::tr("Could not be kept as it is in a changed archive"),
            .detail = Words::tr("It is of a kind, is encrypted or is linked in a way that cannot be written "
                                "again. The archive was not changed."),
            .hint = Words::tr("Extract the archive, and make a new one.")};
}

ErrorText readersDisagree()
{
    return {.title = Words::tr("Is not the same to two readers"),
            .detail =
                Words::tr("The archive was read by this program and by another's reader, and one of the "
                          "two is wrong. It was not kept."),
            .hint = Words::tr("Please report this: it is a mistake in a program.")};
}

ErrorText describeEntry(EntryProblem problem, std::uint64_t limit)
{
    switch (problem) {
    case EntryProblem::TooMany:
        return tooManyEntries(limit);
    case EntryProblem::UnsafeName:
        return unsafeName();
    case EntryProblem::NameTooLong:
        return nameTooLong();
    case EntryProblem::NameCollision:
        return nameCollision();
    case EntryProblem::Conflict:
        return entryConflict();
    case EntryProblem::OutwardLink:
        return outwardLink();
    case EntryProblem::LinkTargetMissing:
        return linkTargetMissing();
    case EntryProblem::SpecialFile:
        return specialFile();
    case EntryProblem::AttributesReduced:
        return attributesReduced();
    case EntryProblem::ReaderHung:
        return readerHung();
    case EntryProblem::ReaderCrashed:
        return readerCrashed();
    case EntryProblem::NotEditable:
        return notEditable();
    case EntryProblem::ForeignData:
        return foreignData();
    case EntryProblem::NotKept:
        return notKept();
    case EntryProblem::ReadersDisagree:
        return readersDisagree();
    }
    std::unreachable();
}

ErrorText describeData(const Error& error)
{
    if (error.entry) {
        return describeEntry(*error.entry, error.needed);
    }
    return error.codec ? describeCodec(*error.codec) : corrupt(std::nullopt);
}

} // namespace

ErrorText describe(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Data:
        return describeData(error);
    case ErrorKind::Option:
        return error.codec ? describeCodec(*error.codec) : invalidOption(std::nullopt);
    case ErrorKind::NotFound:
        return notFound();
    case ErrorKind::PermissionDenied:
        return permissionDenied();
    case ErrorKind::DiskFull:
        return diskFull(error.needed);
    case ErrorKind::AlreadyExists:
        return alreadyExists();
    case ErrorKind::IsFolder:
        return isFolder();
    case ErrorKind::NotRegular:
        return notRegular();
    case ErrorKind::SourceChanged:
        return sourceChanged();
    case ErrorKind::VerificationFailed:
        return error.entry ? describeEntry(*error.entry, error.needed) : verificationFailed();
    case ErrorKind::MemoryLimit:
        return needsMemory(error.needed);
    case ErrorKind::SizeLimit:
        return tooLarge(error.needed);
    case ErrorKind::RatioLimit:
        return tooHighRatio(error.needed);
    case ErrorKind::System:
        return systemError(error.systemCode);
    case ErrorKind::Internal:
        return error.codec ? internalError(error.codec->kind) : internalError(QStringView());
    }
    std::unreachable();
}

QString terminalMessage(const Error& error)
{
    const ErrorText text = describe(error);
    QStringList parts;
    if (!error.path.empty()) {
        parts += displayName(error.path);
    }
    parts += text.title;
    if (!text.hint.isEmpty()) {
        parts += text.hint.endsWith(u'.') ? text.hint.chopped(1) : text.hint;
    }
    return parts.join(QStringLiteral(": "));
}

QString sizeText(std::uint64_t bytes)
{
    if (bytes == 1) {
        return Words::tr("1 byte");
    }
    if (bytes < kibi) {
        return Words::tr("%n bytes", nullptr, static_cast<int>(bytes));
    }
    const std::array units = {Words::tr("%1 KiB"), Words::tr("%1 MiB"), Words::tr("%1 GiB"),
                              Words::tr("%1 TiB"), Words::tr("%1 PiB"), Words::tr("%1 EiB")};
    unsigned unit = 0;
    while (inTenths(bytes, unit) >= kibi * 10) {
        ++unit;
    }
    return units.at(unit).arg(decimal(inTenths(bytes, unit)));
}

} // namespace holdall
