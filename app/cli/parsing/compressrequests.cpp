#include "app/cli/parsing/operands.h"
#include "app/cli/parsing/requests.h"
#include "app/io/pattern.h"
#include "app/io/volumes/volumeoutput.h"
#include "codec/options.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <system_error>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

bool isExcluded(const Endpoint& source, const Options& options)
{
    const auto* path = std::get_if<std::filesystem::path>(&source);
    return path != nullptr && matchesAny(options.excludes, *path);
}

bool writesStandardOutput(const Endpoint& source, const Options& options)
{
    return isStandardStream(options.output.value_or(source));
}

Parsing<void> refuseMixtures(const Options& options)
{
    if (options.split && *options.split < smallestVolume) {
        return refuse("--split", u"volumes of less than 4 KiB are more files than data"_s,
                      u"give 4KiB or more"_s);
    }
    if (options.output && options.directory) {
        return refuse("--directory", u"cannot be used together with --output"_s,
                      u"give one of them: --output is the whole name"_s);
    }
    if (options.output && options.each) {
        return refuse("--each", u"cannot be used together with --output"_s,
                      u"use --directory to say where the outputs go"_s);
    }
    return {};
}

Parsing<void> refuseToCompressStreams(const Endpoint& source, const Options& options)
{
    if (options.trashSource && isStandardStream(source)) {
        return refuse("--trash-source", u"standard input cannot be moved to the trash"_s,
                      u"leave the option out"_s);
    }
    if (options.split && writesStandardOutput(source, options)) {
        return refuse("--split", u"standard output cannot be cut into volumes"_s,
                      u"give a file with --output"_s);
    }
    if ((options.verify || options.trashSource) && writesStandardOutput(source, options)) {
        return refuse(options.verify ? "--verify" : "--trash-source",
                      u"what went to standard output cannot be read again"_s, u"give a file with --output"_s);
    }
    return {};
}

bool isFolder(const std::filesystem::path& path)
{
    std::error_code ignored; // what cannot be looked at is the job's to report
    return std::filesystem::is_directory(path, ignored);
}

/// Whether a name promises a container that what is made would not have: "a.zip.xz" of something else. A tar
/// comes from a pipe as it is.
bool promisesContainer(const std::filesystem::path& output)
{
    const std::string inner = codec::decodedName(output.filename().string());
    const std::optional<ArchiveFormat> promised = archiveFormatFromSuffix(inner);
    return promised && promised->container != Container::Tar;
}

std::unexpected<UsageError> refuseName(const std::filesystem::path& output)
{
    return refuse(output.native(), u"the name promises what no format of this program holds"_s,
                  u"give the format with --format, or another name"_s);
}

/// The archive that --format or the output's name asks for, or that the sources need. "a.tar.xz" made of
/// the one file "a.tar" is that file, compressed.
std::optional<ArchiveFormat> archiveFor(const std::vector<std::filesystem::path>& sources,
                                        const Options& options)
{
    if (options.format || options.archive) {
        return options.archive;
    }
    const auto* output = options.output ? std::get_if<std::filesystem::path>(&*options.output) : nullptr;
    if (output != nullptr) {
        const std::optional<ArchiveFormat> named = archiveFormatFromSuffix(output->filename().string());
        const bool isTarFile = sources.size() == 1 && sources.front().extension() == ".tar" && named
            && named->coder && !isFolder(sources.front());
        if (named || codec::formatFromSuffix(output->filename().string())) {
            return isTarFile ? std::nullopt : named;
        }
    }
    const bool isOneFile = sources.size() == 1 && !isFolder(sources.front());
    return isOneFile ? std::nullopt
                     : std::optional(ArchiveFormat{.container = Container::Tar, .coder = codec::Format::Xz});
}

/// Without --format the name decides; one that promises something else than is made is refused, so that
/// nobody gets a "zip archive" without a zip archive in it.
Parsing<codec::Format> chooseFormat(const Endpoint& source, const Options& options)
{
    if (options.format) {
        return *options.format;
    }
    const auto* output = options.output ? std::get_if<std::filesystem::path>(&*options.output) : nullptr;
    if (output == nullptr) {
        return codec::Format::Xz;
    }
    const auto* input = std::get_if<std::filesystem::path>(&source);
    const std::string inner = codec::decodedName(output->filename().string());
    if (promisesContainer(*output)
        && (input == nullptr || !inner.ends_with(input->extension().native())
            || input->extension().empty())) {
        return refuseName(*output);
    }
    return codec::formatFromSuffix(output->filename().string()).value_or(codec::Format::Xz);
}

/// What was asked of a coder, not looked at.
Parsing<codec::EncoderSettings> coderSettings(const Options& options, codec::Format format)
{
    Parsing<std::optional<codec::Bytes>> dictionary = readDictionary(options);
    if (!dictionary) {
        return std::unexpected(dictionary.error());
    }
    codec::EncoderSettings settings{.format = format,
                                    .check = options.check,
                                    .filters = options.filters,
                                    .windowBits = options.windowBits,
                                    .memoryLevel = options.memoryLevel,
                                    .strategy = options.strategy,
                                    .dictionary = *std::move(dictionary)};
    if (options.preset) {
        settings.level = options.preset->level;
        settings.extreme = options.preset->extreme;
    }
    return settings;
}

Parsing<codec::EncoderSettings> encoderSettings(const Options& options, codec::Format format)
{
    Parsing<codec::EncoderSettings> settings = coderSettings(options, format);
    if (!settings) {
        return settings;
    }
    if (const auto checked = codec::EncoderOptions::make(*settings); !checked) {
        return refuse(checked.error());
    }
    return settings;
}

Parsing<void> refuseFolder(const std::filesystem::path& source)
{
    if (isFolder(source)) {
        return refuse(source.native(), u"is a folder, and this format holds one file"_s,
                      u"use a tar format, such as --format tar.xz"_s);
    }
    return {};
}

Request compressRequest(const Endpoint& source, const Options& options, codec::EncoderSettings settings)
{
    CompressRequest request{.source = source,
                            .output = options.output,
                            .directory = options.directory,
                            .settings = std::move(settings),
                            .conflict = options.conflict.value_or(Conflict::Rename),
                            .memoryLimit = options.memoryLimit,
                            .volumeSize = options.split,
                            .reproducible = options.reproducible,
                            .verify = options.verify || options.trashSource,
                            .trashSource = options.trashSource};
    if (writesStandardOutput(source, options)) {
        request.output = StandardStream();
    }
    return request;
}

/// What is only read has no writer, whatever the name promises.
Parsing<void> refuseReadOnly(const ArchiveFormat& format)
{
    if (!info(format).isWritten) {
        return refuse("--format", QString::fromStdString(std::string(info(format).name) + " is only read"),
                      u"use a tar format, zip or 7z"_s);
    }
    return {};
}

Parsing<ArchiveSettings> archiveSettings(const ArchiveFormat& format, const Options& options)
{
    if (const Parsing<void> written = refuseReadOnly(format); !written) {
        return std::unexpected(written.error());
    }
    Parsing<codec::EncoderSettings> coder = coderSettings(options, format.coder.value_or(codec::Format::Xz));
    if (!coder) {
        return std::unexpected(coder.error());
    }
    Parsing<std::optional<std::string>> password = readPassword(options);
    if (!password) {
        return std::unexpected(password.error());
    }
    ArchiveSettings settings{
        .method = options.method, .password = *std::move(password), .coder = *std::move(coder)};
    if (const auto checked = ArchiveOptions::make(format, settings); !checked) {
        return refuse(checked.error());
    }
    return settings;
}

Parsing<Request> archiveRequest(std::vector<std::filesystem::path> sources, const ArchiveFormat& format,
                                const Options& options)
{
    Parsing<ArchiveSettings> settings = archiveSettings(format, options);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    return ArchiveRequest{.sources = std::move(sources),
                          .format = format,
                          .output = options.output,
                          .directory = options.directory,
                          .settings = *std::move(settings),
                          .excludes = options.excludes,
                          .conflict = options.conflict.value_or(Conflict::Rename),
                          .memoryLimit = options.memoryLimit,
                          .volumeSize = options.split,
                          .reproducible = options.reproducible,
                          .verify = options.verify || options.trashSource,
                          .trashSource = options.trashSource};
}

/// What only archives have.
Parsing<void> refuseArchiveOptions(const Options& options)
{
    if (options.method) {
        return refuse("--method", u"is for zip"_s, u"leave it out, or give --format zip"_s);
    }
    if (options.passwordDescriptor) {
        return refuse("--password-fd", u"this format has no encryption"_s, u"use --format zip"_s);
    }
    return {};
}

/// One compressed file.
Parsing<Request> streamRequest(const Endpoint& source, const Options& options)
{
    Parsing<codec::EncoderSettings> settings =
        refuseArchiveOptions(options)
            .and_then([&] { return chooseFormat(source, options); })
            .and_then([&](codec::Format format) { return encoderSettings(options, format); });
    if (!settings) {
        return std::unexpected(settings.error());
    }
    if (const auto* path = std::get_if<std::filesystem::path>(&source)) {
        if (const Parsing<void> checked = refuseFolder(*path); !checked) {
            return std::unexpected(checked.error());
        }
    }
    return compressRequest(source, options, *std::move(settings));
}

/// What becomes of these operands together: an archive, or one compressed file.
Parsing<Request> requestFor(const std::vector<Endpoint>& sources, const Options& options)
{
    std::vector<std::filesystem::path> paths;
    for (const Endpoint& source : sources) {
        if (const Parsing<void> checked = refuseToCompressStreams(source, options); !checked) {
            return std::unexpected(checked.error());
        }
        if (const auto* path = std::get_if<std::filesystem::path>(&source)) {
            paths.push_back(*path);
        }
    }
    const auto archive = paths.empty() ? std::nullopt : archiveFor(paths, options);
    if (archive) {
        return archiveRequest(std::move(paths), *archive, options);
    }
    if (options.archive) {
        return refuse("-", u"standard input has no name to stand in an archive"_s,
                      u"give files or folders, or a format that holds one stream"_s);
    }
    if (sources.size() > 1) {
        return refuse("compress", u"several files were given, and this format holds one"_s,
                      u"use a tar format, such as --format tar.xz, or --each for one output per file"_s);
    }
    return streamRequest(sources.front(), options);
}

} // namespace

Parsing<std::vector<Request>> compressRequests(const CommandLine& line)
{
    Parsing<std::vector<Endpoint>> sources = endpoints(line);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    if (const Parsing<void> mixed = refuseMixtures(line.options); !mixed) {
        return std::unexpected(mixed.error());
    }
    std::erase_if(*sources, [&](const Endpoint& source) { return isExcluded(source, line.options); });
    std::vector<std::vector<Endpoint>> groups;
    if (line.options.each) {
        std::ranges::transform(*sources, std::back_inserter(groups),
                               [](const Endpoint& source) { return std::vector{source}; });
    } else if (!sources->empty()) {
        groups.push_back(*std::move(sources));
    }
    std::vector<Request> requests;
    for (const std::vector<Endpoint>& group : groups) {
        Parsing<Request> request = requestFor(group, line.options);
        if (!request) {
            return std::unexpected(request.error());
        }
        requests.push_back(*std::move(request));
    }
    return requests;
}

} // namespace holdall::cli
