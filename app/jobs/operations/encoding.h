#pragma once

#include "app/io/filesource.h"
#include "app/io/outputfile.h"
#include "app/jobs/jobcontext.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"
#include "codec/options.h"
#include "codec/pump.h"

namespace holdall {

/// Compresses one source after another as a request says, and proves each result. Keeps the job's
/// progress and summary. Failures name the file that they are about.
class Encoding {
public:
    /// All must outlive this.
    Encoding(const CompressRequest& request, JobContext& context, Summary& summary)
        : m_request(request)
        , m_context(context)
        , m_summary(summary)
    {
    }

    bool verifies() const { return m_request.verify || m_request.trashSource; }

    /// How many bytes of work a source of `size` bytes is: each pass over it counts.
    std::uint64_t work(std::uint64_t size) const { return verifies() ? 2 * size : size; }

    /// Fills `output`, finishes it and proves it; then it only needs its name.
    Result<codec::Ending> run(FileSource& source, OutputFile& output, const std::filesystem::path& target);

    /// As above from a pipe: what was read is compared by its hash.
    Result<codec::Ending> runPipe(codec::ByteSource& source, OutputFile& output,
                                  const std::filesystem::path& target);

    /// Into anything; nothing is proven.
    codec::Result<codec::Ending> encode(codec::ByteSource& source, codec::ByteSink& sink,
                                        const codec::EncoderSettings& settings);

    /// The settings for a file: the request's, and for gzip the name and time in its header.
    codec::EncoderSettings settingsFor(const FileSource& source) const;

private:
    Result<codec::Ending> prove(FileSource& source, const OutputFile& output,
                                const std::filesystem::path& target);
    Result<codec::Ending> decode(const OutputFile& output, codec::ByteSink& sink,
                                 const std::filesystem::path& target);
    codec::DecoderSettings decoderSettings() const;
    unsigned threadsFor(const codec::EncoderOptions& options, std::optional<std::uint64_t> size) const;

    const CompressRequest& m_request;
    JobContext& m_context;
    Summary& m_summary;
};

/// The error about the file that it is about: `target` if it was writing that failed, else `source`.
Error errorBetween(const codec::Error& error, const std::filesystem::path& source,
                   const std::filesystem::path& target);

} // namespace holdall
