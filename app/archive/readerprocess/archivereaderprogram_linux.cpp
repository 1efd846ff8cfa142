#include "app/archive/readerprocess/archivereaderprogram.h"

#include "app/archive/readerprocess/archivefile.h"
#include "app/archive/readerprocess/filecontainer.h"
#include "app/archive/readerprocess/karchivetranslation.h"
#include "app/archive/readerprocess/libarchivetranslation.h"
#include "app/archive/readerprocess/lockin.h"
#include "app/archive/readerprocess/readerarguments.h"
#include "app/archive/readerprocess/readerdescriptors.h"
#include "app/archive/readerprocess/resourcetranslation.h"
#include "app/archive/readerprocess/statuschannel.h"
#include "app/archive/readerprocess/taroutput.h"
#include "app/archive/tar/utf8locale.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <new>
#include <span>
#include <string>

#include <iconv.h>
#include <unistd.h>

namespace holdall {

namespace {

using Content = ForeignReaderOptions::Content;
using Parser = ForeignReaderOptions::Parser;
using Outcome = std::expected<void, ReaderFailure>;

std::string readPassword()
{
    std::string password;
    std::array<char, 512> buffer = {};
    for (;;) {
        const ssize_t count = ::read(PasswordDescriptor, buffer.data(), buffer.size());
        if (count <= 0) {
            return password;
        }
        password.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

/// Tables of character sets, which stay loaded for as long as somebody has them open.
void loadCharsets(std::span<const char* const> charsets)
{
    for (const char* charset : charsets) {
        // Without them, names stay as they are.
        [[maybe_unused]] const ::iconv_t from = ::iconv_open("UTF-8", charset);
        [[maybe_unused]] const ::iconv_t to = ::iconv_open(charset, "UTF-8");
    }
}

/// What libraries would open files for later on: the time zone, tables of character sets. LHA archives name
/// any code page, and are refused where that is not known.
void loadWhatIsNeeded(ArchiveFile& file)
{
    ::tzset();
    static constexpr std::array usual = {"UTF-16LE", "UTF-16BE", "CP437", "ISO-8859-1"};
    static constexpr std::array codePages = {"CP850",  "CP852",  "CP866",  "CP874",  "CP932",  "CP936",
                                             "CP949",  "CP950",  "CP1250", "CP1251", "CP1252", "CP1253",
                                             "CP1254", "CP1255", "CP1256", "CP1257", "CP1258"};
    loadCharsets(usual);
    if (containerOf(file) == Container::Lha) {
        loadCharsets(codePages);
    }
}

void tellFailure(ReaderFailure failure, int systemCode = 0)
{
    StatusChannel(StatusDescriptor)
        .tell({.kind = StatusRecord::Kind::Failure,
               .failure = failure,
               .value = static_cast<std::uint64_t>(systemCode)});
}

/// There is no memory left to end in good order.
void endForWantOfMemory()
{
    tellFailure(ReaderFailure::MemoryLimit);
    std::_Exit(EXIT_FAILURE);
}

std::expected<void, int> lockThisProcess(const ForeignReaderOptions& options)
{
    static constexpr std::array<int, 2> writable = {TarDescriptor, StatusDescriptor};
    return lockIn({.memoryLimit = options.memoryLimit,
                   .firstForbidden = FirstForbiddenDescriptor,
                   .writable = writable});
}

Outcome translate(const ForeignReaderOptions& options, ArchiveFile& file, TarOutput& output)
{
    if (options.content == Content::CompressedFile) {
        return translateCompressedFile(file, options.fileName, output);
    }
    if (options.parser == Parser::KArchive) {
        return translateByKArchive(file, options.password, output);
    }
    if (options.parser == Parser::Libarchive) {
        return translateArchive(file, output, {.withZip = true, .password = options.password});
    }
    const std::optional<Container> container = containerOf(file);
    if (container == Container::QtResource) {
        return translateResource(file, output);
    }
    if (!options.password.empty() && container == Container::SevenZip && isEncryptedArchive(file)) {
        return translateByKArchive(file, options.password, output);
    }
    return translateArchive(file, output);
}

/// The whole of it, from the first byte of the archive.
void translateFile(const ForeignReaderOptions& options, ArchiveFile& file, StatusChannel& status)
{
    DescriptorSink sink(TarDescriptor);
    TarOutput output(sink, status, options.wanted);
    const Outcome translated = translate(options, file, output);
    // What was read before a failure is worth having.
    const Outcome finished = output.finish();
    if (translated && finished) {
        status.tell({.kind = StatusRecord::Kind::Finished});
    } else {
        tellFailure(translated ? finished.error() : translated.error(), file.error());
    }
}

int run(ForeignReaderOptions options)
{
    const Utf8Locale locale;
    options.password = readPassword();
    StatusChannel status(StatusDescriptor);
    ArchiveFile file(ArchiveDescriptor, status, options.content == Content::CompressedFile ? 2 : 1);
    loadWhatIsNeeded(file);
    if (const std::expected<void, int> locked = lockThisProcess(options); !locked) {
        tellFailure(ReaderFailure::System, locked.error());
        return EXIT_FAILURE;
    }
    std::set_new_handler(endForWantOfMemory);
    try {
        translateFile(options, file, status);
    } catch (const std::bad_alloc&) {
        tellFailure(ReaderFailure::MemoryLimit);
    }
    // The clean-up at a program's end opens files, and has nothing to clean up here.
    std::_Exit(EXIT_SUCCESS);
}

bool isAskedFor = false; ///< written before there are threads

} // namespace

bool canBeArchiveReader()
{
    return isAskedFor;
}

std::optional<int> runArchiveReader(int argumentCount, char* arguments[])
{
    isAskedFor = true;
    const std::span<char* const> all(arguments, static_cast<std::size_t>(argumentCount));
    const std::span<char* const> given = all.empty() ? all : all.subspan(1);
    std::optional<ForeignReaderOptions> options = optionsFromArguments(given);
    return options ? std::optional(run(*std::move(options))) : std::nullopt;
}

} // namespace holdall
