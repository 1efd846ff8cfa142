#include "app/cli/operands.h"
#include "app/cli/pattern.h"
#include "app/cli/requests.h"
#include "codec/options.h"

#include <algorithm>
#include <array>
#include <filesystem>
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

Parsing<void> refuseWithStreams(const Endpoint& source, const Options& options)
{
    if (options.trashSource && isStandardStream(source)) {
        return refuse("--trash-source", u"standard input cannot be moved to the trash"_s,
                      u"leave the option out"_s);
    }
    if ((options.verify || options.trashSource) && writesStandardOutput(source, options)) {
        return refuse(options.verify ? "--verify" : "--trash-source",
                      u"what went to standard output cannot be read again"_s, u"give a file with --output"_s);
    }
    return {};
}

/// Without --format the name decides; a name that promises something else than one compressed file
/// is refused, so that nobody gets a "tar archive" without a tar archive in it.
Parsing<codec::Format> formatByName(const std::filesystem::path& output, const Endpoint& source)
{
    static constexpr std::array<std::string_view, 3> containers = {".tar", ".zip", ".7z"};
    const std::string inner = codec::decodedName(output.filename().string());
    const auto container =
        std::ranges::find_if(containers, [&](std::string_view suffix) { return inner.ends_with(suffix); });
    const auto* input = std::get_if<std::filesystem::path>(&source);
    if (container != containers.end() && input != nullptr && input->extension() != *container) {
        return refuse(output.native(), u"the name promises what no format of this program holds"_s,
                      u"give the format with --format, or another name"_s);
    }
    return codec::formatFromSuffix(output.filename().string()).value_or(codec::Format::Xz);
}

Parsing<codec::Format> chooseFormat(const Endpoint& source, const Options& options)
{
    if (options.format) {
        return *options.format;
    }
    if (options.output && !isStandardStream(*options.output)) {
        return formatByName(std::get<std::filesystem::path>(*options.output), source);
    }
    return codec::Format::Xz;
}

Parsing<codec::EncoderSettings> encoderSettings(const Options& options, codec::Format format)
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
    if (const auto checked = codec::EncoderOptions::make(settings); !checked) {
        return refuse(checked.error());
    }
    return settings;
}

Parsing<void> refuseFolder(const Endpoint& source)
{
    const auto* path = std::get_if<std::filesystem::path>(&source);
    std::error_code ignored; // what cannot be looked at is the job's to report
    if (path != nullptr && std::filesystem::is_directory(*path, ignored)) {
        return refuse(path->native(), u"is a folder, and a format holds one file"_s,
                      u"give the files in it, with --each for one output per file"_s);
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
                            .reproducible = options.reproducible,
                            .verify = options.verify || options.trashSource,
                            .trashSource = options.trashSource};
    if (writesStandardOutput(source, options)) {
        request.output = StandardStream();
    }
    return request;
}

Parsing<void> checkSources(const std::vector<Endpoint>& sources, const Options& options)
{
    if (sources.size() > 1 && !options.each) {
        return refuse("compress", u"several files were given, and a format holds one"_s,
                      u"use --each for one output per file"_s);
    }
    for (const Endpoint& source : sources) {
        const Parsing<void> checked =
            refuseWithStreams(source, options).and_then([&] { return refuseFolder(source); });
        if (!checked) {
            return checked;
        }
    }
    return {};
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
    const auto settings = chooseFormat(sources->front(), line.options).and_then([&](codec::Format format) {
        return encoderSettings(line.options, format);
    });
    if (!settings) {
        return std::unexpected(settings.error());
    }
    std::erase_if(*sources, [&](const Endpoint& source) { return isExcluded(source, line.options); });
    if (const Parsing<void> checked = checkSources(*sources, line.options); !checked) {
        return std::unexpected(checked.error());
    }
    std::vector<Request> requests;
    for (const Endpoint& source : *sources) {
        requests.push_back(compressRequest(source, line.options, *settings));
    }
    return requests;
}

} // namespace holdall::cli
