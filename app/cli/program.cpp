#include "app/cli/program.h"

#include "app/cli/jobrun.h"
#include "app/cli/listrun.h"
#include "app/cli/output/fileresults.h"
#include "app/cli/output/formatlist.h"
#include "app/cli/output/resultstream.h"
#include "app/cli/output/standarderror.h"
#include "app/cli/output/terminal.h"
#include "app/cli/parsing/help.h"
#include "app/cli/parsing/invocation.h"
#include "app/cli/verifyrun.h"
#include "app/cli/version.h"
#include "app/errortext.h"
#include "app/io/filesource.h"
#include "app/io/machinememory.h"
#include "codec/options.h"
#include "codec/pump.h"
#include "codec/sampleratio.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <format>
#include <utility>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

/// Compressed data is neither typed nor read by a person.
Parsing<void> refuseTerminal(const Invocation& invocation)
{
    const auto isCompressedOutput = [](const Request& request) {
        const auto* compress = std::get_if<CompressRequest>(&request);
        return compress != nullptr && compress->output == Endpoint(StandardStream());
    };
    const auto isCompressedInput = [](const Request& request) {
        const auto* extract = std::get_if<ExtractRequest>(&request);
        return extract != nullptr && extract->source == Endpoint(StandardStream());
    };
    if (std::ranges::any_of(invocation.requests, isCompressedOutput) && isTerminal(StandardFile::Output)) {
        return refuse("standard output", u"compressed data is not written to a terminal"_s,
                      u"redirect it, or give a file with --output"_s);
    }
    if (std::ranges::any_of(invocation.requests, isCompressedInput) && isTerminal(StandardFile::Input)) {
        return refuse("standard input", u"compressed data is not read from a terminal"_s,
                      u"redirect it, or give the name of a file"_s);
    }
    return {};
}

/// What a job takes beside its coder and buffers: its thread's stack and heap, code met for the first
/// time. Measured (tests/bench/memory.py).
constexpr std::uint64_t jobBytes = 1024 * 1024;
constexpr std::uint64_t threadBytes = 256 * 1024; ///< each further thread

/// How the job for this request will be spread; see JobQueue::setThreads().
codec::Parallelism parallelismOf(const CompressRequest& request, unsigned jobs, int threads)
{
    codec::Parallelism parallelism{.threads = std::max(1U, static_cast<unsigned>(threads) / jobs)};
    if (const auto* path = std::get_if<std::filesystem::path>(&request.source)) {
        // What cannot be opened is left to the job, which will say so.
        if (Result<FileSource> source = FileSource::open(*path)) {
            parallelism.inputSize = source->size();
            parallelism.expectedRatio = codec::sampleRatio(*source);
        }
        parallelism.canRewrite =
            !request.output || std::holds_alternative<std::filesystem::path>(*request.output);
    }
    return parallelism;
}

/// The peak of this process: what it holds already, and what each job at a time adds.
void noteMemory(const Invocation& invocation, StandardError& errors)
{
    if (invocation.requests.empty()) {
        return;
    }
    const auto* compress = std::get_if<CompressRequest>(&invocation.requests.front());
    if (compress == nullptr) {
        return;
    }
    if (const auto options = codec::EncoderOptions::make(compress->settings)) {
        const unsigned jobs = static_cast<unsigned>(std::min<std::uint64_t>(
            invocation.requests.size(), static_cast<std::uint64_t>(invocation.jobsAtATime)));
        const codec::Parallelism parallelism =
            options->fit(parallelismOf(*compress, jobs, invocation.jobsAtATime),
                         compress->memoryLimit.value_or(codec::unlimitedMemory));
        const codec::MemoryEstimate memory = options->memory(parallelism);
        const auto whole = [&](std::uint64_t coder, unsigned count) {
            const std::uint64_t threads = count * (parallelism.threads > 1 ? parallelism.threads : 0);
            return sizeText(processMemory() + count * (coder + codec::pumpBufferBytes + jobBytes)
                            + threads * threadBytes);
        };
        errors.note(u"needs about %1 of memory to compress, %2 to extract"_s.arg(
            whole(memory.compress, jobs), whole(memory.decompress, 1)));
    }
}

ExitStatus runFiles(const Invocation& invocation, const ResultStream& output, StandardError& errors)
{
    noteMemory(invocation, errors);
    FileResults results(errors);
    return JobRun(invocation.requests, invocation.jobsAtATime, errors).run(results, output);
}

ExitStatus runFormats(bool json, ResultStream& output)
{
    if (!json) {
        output.write(formatTable());
        return ExitStatus::Done;
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        output.writeLine(QJsonDocument(formatObject(format)).toJson(QJsonDocument::Compact));
    }
    for (const ArchiveFormatInfo& archive : archiveFormats()) {
        output.writeLine(QJsonDocument(formatObject(archive)).toJson(QJsonDocument::Compact));
    }
    return ExitStatus::Done;
}

ExitStatus runCommand(const Invocation& invocation, ResultStream& output, StandardError& errors)
{
    switch (*invocation.command) {
    case Command::Compress:
    case Command::Extract:
        return runFiles(invocation, output, errors);
    case Command::Verify:
        return runVerify(invocation, output, errors);
    case Command::List:
        return runList(invocation, output, errors);
    case Command::Formats:
        return runFormats(invocation.json, output);
    }
    std::unreachable();
}

ExitStatus fulfil(const Invocation& invocation, Program program, ResultStream& output, StandardError& errors)
{
    switch (invocation.purpose) {
    case Invocation::Purpose::ShowHelp:
        output.write(helpText(program, invocation.command));
        return ExitStatus::Done;
    case Invocation::Purpose::ShowVersion:
        output.write(std::format("{} {}\n", programName(program), version()));
        return ExitStatus::Done;
    case Invocation::Purpose::Run:
        return runCommand(invocation, output, errors);
    }
    std::unreachable();
}

/// Results that were not delivered outweigh what they say. A reader that went away knows already.
ExitStatus checkDelivery(const ResultStream& output, ExitStatus status, StandardError& errors)
{
    if (!output.failure() || status == ExitStatus::Interrupted) {
        return status;
    }
    if (*output.failure() != EPIPE) {
        errors.message(terminalMessage(errorFromErrno(*output.failure(), "standard output")));
    }
    return ExitStatus::System;
}

} // namespace

ExitStatus runProgram(Program program, std::span<const std::string_view> arguments)
{
    StandardError errors(QString::fromUtf8(programName(program)));
    const Parsing<Invocation> invocation = parse(program, arguments).and_then([](Invocation parsed) {
        return refuseTerminal(parsed).transform([&] { return std::move(parsed); });
    });
    if (!invocation) {
        errors.message(invocation.error().message);
        return invocation.error().status;
    }
    ResultStream output(errors);
    const ExitStatus status = fulfil(*invocation, program, output, errors);
    return checkDelivery(output, status, errors);
}

} // namespace holdall::cli
