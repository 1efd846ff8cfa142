#pragma once

#include "codec/decompressor.h"
#include "codec/factory.h"

#include <memory>

namespace holdall::codec {

/// Recognises the format by the first bytes it is given, then decodes as that format's decompressor.
/// The decision depends on the bytes alone, not on how they are cut into chunks: it is made at the
/// first prefix that is enough.
class DetectingDecompressor final : public Decompressor {
public:
    /// `settings` without a format.
    explicit DetectingDecompressor(DecoderSettings settings);

    Check check() const override;
    Result<void> setMemoryLimit(std::uint64_t bytes) override;

protected:
    Coded code(ByteView in, MutableBytes out) override;

private:
    Coded collectHead(ByteView in);
    Coded forward(ByteView in, MutableBytes out);
    Result<void> recognise();

    DecoderSettings m_settings;
    Bytes m_head; ///< what was taken before the format was known; decoded from m_headDone on
    std::size_t m_headDone = 0;
    std::unique_ptr<Decompressor> m_decompressor; ///< null until the format is known
};

} // namespace holdall::codec
