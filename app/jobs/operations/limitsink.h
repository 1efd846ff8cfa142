#pragma once

#include "app/error.h"
#include "app/jobs/operations/countingsource.h"
#include "codec/stream.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace holdall {

/// How much output a job may make.
struct OutputLimits {
    /// Below so many bytes of output the ratio is not looked at.
    static constexpr std::uint64_t ratioThreshold = std::uint64_t(1) << 30U;
    static constexpr std::uint64_t defaultRatio = 1000;

    std::optional<std::uint64_t> size = {}; ///< bytes
    std::uint64_t ratio = defaultRatio; ///< output : input
};

/// A sink that stops when there is suspiciously much output. Fails with OutputLimit.
class LimitSink : public codec::ByteSink {
public:
    /// Asked once, with the number of bytes at which a limit was passed: lift all limits and go on?
    using MayGoOn = std::function<bool(std::uint64_t)>;

    /// `input` is what the output is made from. Both must outlive this.
    LimitSink(codec::ByteSink& sink, const CountingSource& input, const OutputLimits& limits,
              MayGoOn mayGoOn);

    codec::Result<void> write(codec::ByteView bytes) override;

    /// The limit that ended it, as an error about `path`; nothing if none did.
    std::optional<Error> exceeded(const std::filesystem::path& path) const;

private:
    std::optional<Error> passedAt(std::uint64_t size) const;

    codec::ByteSink& m_sink;
    const CountingSource& m_input;
    OutputLimits m_limits;
    MayGoOn m_mayGoOn;
    std::uint64_t m_written = 0;
    bool m_lifted = false;
    std::optional<Error> m_exceeded;
};

} // namespace holdall
