#include "app/jobs/operations/limitsink.h"

namespace holdall {

LimitSink::LimitSink(codec::ByteSink& sink, const CountingSource& input, const OutputLimits& limits,
                     MayGoOn mayGoOn)
    : m_sink(sink)
    , m_input(input)
    , m_limits(limits)
    , m_mayGoOn(std::move(mayGoOn))
{
}

codec::Result<void> LimitSink::write(codec::ByteView bytes)
{
    const std::uint64_t size = m_written + bytes.size();
    if (const std::optional<Error> passed = m_lifted ? std::nullopt : passedAt(size)) {
        m_lifted = m_mayGoOn(size);
        if (!m_lifted) {
            m_exceeded = passed;
            return codec::failure(codec::ErrorKind::OutputLimit);
        }
    }
    m_written = size;
    return m_sink.write(bytes);
}

std::optional<Error> LimitSink::exceeded(const std::filesystem::path& path) const
{
    std::optional<Error> error = m_exceeded;
    if (error) {
        error->path = path;
    }
    return error;
}

std::optional<Error> LimitSink::passedAt(std::uint64_t size) const
{
    if (m_limits.size && size > *m_limits.size) {
        return Error{.kind = ErrorKind::SizeLimit, .needed = *m_limits.size};
    }
    if (size > OutputLimits::ratioThreshold && size / m_limits.ratio > m_input.count()) {
        return Error{.kind = ErrorKind::RatioLimit, .needed = m_limits.ratio};
    }
    return std::nullopt;
}

} // namespace holdall
