#include "app/cli/parsing/operands.h"
#include "app/cli/parsing/requests.h"
#include "codec/factory.h"

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

bool leavesOut(const Options& options)
{
    return !options.includes.empty() || !options.excludes.empty() || options.strip.value_or(0) > 0;
}

Parsing<void> refuseMixtures(const Options& options, std::size_t sources)
{
    if (options.output && sources > 1) {
        return refuse("--output", u"several archives were given, and it names one file"_s,
                      u"use --into to say where the files go"_s);
    }
    if (options.output && options.into) {
        return refuse("--into", u"cannot be used together with --output"_s,
                      u"give one of them: --output is the whole name"_s);
    }
    if (options.output && options.folder == FolderPolicy::Always) {
        return refuse("--folder always", u"cannot be used together with --output"_s,
                      u"give one of them: --output is the whole name"_s);
    }
    if (options.trashSource && leavesOut(options)) {
        return refuse("--trash-source", u"cannot be used if something of the archive is left out"_s,
                      u"leave out --include, --exclude and --strip, or keep the archive"_s);
    }
    if ((options.filters || options.windowBits || options.dictionary) && !options.format) {
        return refuse("--format", u"is missing"_s,
                      u"--filters, --window-bits and --dictionary need the format that they are for"_s);
    }
    return {};
}

Parsing<void> refuseToExtractStreams(const Endpoint& source, const Options& options)
{
    if (isStandardStream(source) && !(options.includes.empty() && options.excludes.empty())) {
        return refuse(options.includes.empty() ? "--exclude" : "--include",
                      u"what comes from standard input has no name"_s, u"leave the option out"_s);
    }
    if (!options.trashSource) {
        return {};
    }
    if (isStandardStream(source)) {
        return refuse("--trash-source", u"standard input cannot be moved to the trash"_s,
                      u"leave the option out"_s);
    }
    if (options.output && isStandardStream(*options.output)) {
        return refuse("--trash-source", u"what went to standard output cannot be checked"_s,
                      u"give a file with --output"_s);
    }
    return {};
}

Parsing<codec::DecoderSettings> decoderSettings(const Options& options)
{
    Parsing<std::optional<codec::Bytes>> dictionary = readDictionary(options);
    if (!dictionary) {
        return std::unexpected(dictionary.error());
    }
    codec::DecoderSettings settings{.format = options.format,
                                    .memoryLimit = options.memoryLimit,
                                    .filters = options.filters,
                                    .windowBits = options.windowBits,
                                    .dictionary = *std::move(dictionary)};
    if (const auto checked = codec::makeDecompressor(settings); !checked) {
        return refuse(checked.error());
    }
    return settings;
}

ExtractRequest extractRequest(const Endpoint& source, const Options& options, codec::DecoderSettings settings)
{
    ExtractRequest request{.source = source,
                           .output = options.output,
                           .into = options.into,
                           .folder = options.folder.value_or(FolderPolicy::Auto),
                           .settings = std::move(settings),
                           .conflict = options.conflict.value_or(Conflict::Rename),
                           .maxSize = options.maxSize,
                           .maxRatio = options.maxRatio,
                           .maxEntries = options.maxEntries,
                           .includes = options.includes,
                           .excludes = options.excludes,
                           .strip = options.strip.value_or(0),
                           .outwardLinks = options.outwardLinks,
                           .encoding = options.encoding.value_or(""),
                           .trashSource = options.trashSource};
    if (isStandardStream(source) && !request.output) {
        request.output = StandardStream();
    }
    return request;
}

} // namespace

Parsing<std::vector<Request>> extractRequests(const CommandLine& line)
{
    const Parsing<std::vector<Endpoint>> sources = endpoints(line);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    const Parsing<codec::DecoderSettings> settings =
        refuseMixtures(line.options, sources->size())
            .and_then([&] { return refuseToExtractStreams(sources->front(), line.options); })
            .and_then([&] { return decoderSettings(line.options); });
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const Parsing<std::optional<std::string>> password = readPassword(line.options);
    if (!password) {
        return std::unexpected(password.error());
    }
    std::vector<Request> requests;
    for (const Endpoint& source : *sources) {
        ExtractRequest request = extractRequest(source, line.options, *settings);
        request.password = *password;
        requests.emplace_back(std::move(request));
    }
    return requests;
}

} // namespace holdall::cli
