#pragma once

#include "codec/bytes.h"
#include "codec/bzip2/bzip2options.h"
#include "codec/compressor.h"

#include <bzlib.h>

#include <cstdint>
#include <memory>

namespace holdall::codec {

/// bzip2 by libbz2's encoder.
class Libbz2Compressor final : public Compressor {
public:
    static Result<std::unique_ptr<Compressor>> make(const Bzip2Options& options);

    /// Bytes that libbz2 takes.
    static std::uint64_t memory(int level);

    Libbz2Compressor(const Libbz2Compressor&) = delete;
    Libbz2Compressor& operator=(const Libbz2Compressor&) = delete;
    ~Libbz2Compressor() override;

private:
    Libbz2Compressor() = default;

    Result<Step> code(ByteView in, MutableBytes out, Action action) override;

    /// There is BZ_FLUSH, but what it writes depends on when it is called, and no other tool uses it.
    bool supports(Action action) const override;

    Result<Step> run(ByteView in, MutableBytes out);
    Result<Step> finish(MutableBytes out);

    bz_stream m_stream = {};
    bool m_finishing = false; ///< BZ_FINISH was passed
};

} // namespace holdall::codec
