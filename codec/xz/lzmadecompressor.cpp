#include "codec/xz/lzmacoders.h"
#include "codec/xz/lzmanative.h"

#include <string>
#include <utility>

namespace holdall::codec {

namespace {

// liblzma stops at once behind the header to tell the check, and at checks that it cannot compute.
constexpr std::uint32_t headerFlags = LZMA_TELL_ANY_CHECK | LZMA_TELL_UNSUPPORTED_CHECK;

class LzmaDecompressor : public Decompressor {
public:
    explicit LzmaDecompressor(const LzmaDecoderSettings& settings) : m_settings(settings) { }

    /// Once, before anything else.
    lzma_ret start()
    {
        const std::uint64_t limit = m_settings.memoryLimit.value_or(unlimitedMemory);
        if (!m_settings.container) {
            return lzma_auto_decoder(m_stream.native(), limit, headerFlags);
        }
        switch (*m_settings.container) {
        case LzmaContainer::Xz:
            return lzma_stream_decoder(m_stream.native(), limit, headerFlags);
        case LzmaContainer::Alone:
            m_check = Check::None;
            return lzma_alone_decoder(m_stream.native(), limit);
        case LzmaContainer::Raw:
            m_check = Check::None;
            return lzma_raw_decoder(m_stream.native(), nativeFilters(*m_settings.filters));
        }
        std::unreachable();
    }

    Check check() const override { return m_check; }

    Result<void> setMemoryLimit(std::uint64_t bytes) override
    {
        if (m_settings.container == LzmaContainer::Raw) {
            return std::unexpected(Error{
                .kind = ErrorKind::UnsupportedOption,
                .option = OptionProblem{"memory-limit", std::to_string(bytes), "not with raw streams"},
            });
        }
        if (const lzma_ret set = lzma_memlimit_set(m_stream.native(), bytes); set != LZMA_OK) {
            return std::unexpected(errorOf(set));
        }
        return {};
    }

protected:
    Coded code(ByteView in, MutableBytes out) override
    {
        Coded coded;
        lzma_ret ret = m_stream.code(in, out, LZMA_RUN, coded.step);
        if (ret == LZMA_GET_CHECK) {
            m_check = checkFromNative(lzma_get_check(m_stream.native()));
            ret = m_stream.code(in.subspan(coded.step.consumed), out, LZMA_RUN, coded.step);
        }
        coded.step.done = ret == LZMA_STREAM_END;
        // LZMA_BUF_ERROR says that nothing moved: the caller sees that, and brings input or room.
        if (ret != LZMA_OK && ret != LZMA_STREAM_END && ret != LZMA_BUF_ERROR) {
            coded.error = errorOf(ret);
        }
        return coded;
    }

private:
    Error errorOf(lzma_ret ret) const
    {
        Error error = lzmaError(ret);
        if (ret == LZMA_MEMLIMIT_ERROR) {
            error.bytesNeeded = lzma_memusage(m_stream.native());
        }
        return error;
    }

    LzmaDecoderSettings m_settings; ///< owns the filters, which liblzma does not promise to copy
    Check m_check = Check::Unknown;
    LzmaStream m_stream;
};

Result<void> refuseMixtures(const LzmaDecoderSettings& settings)
{
    const bool isRaw = settings.container == LzmaContainer::Raw;
    if (isRaw && !settings.filters) {
        return invalidOption("filters", "", "a chain, which raw streams always need");
    }
    if (!isRaw && settings.filters) {
        return invalidOption("filters", settings.filters->text(),
                             "not with a container, whose header has them");
    }
    if (isRaw && settings.memoryLimit) {
        return invalidOption("memory-limit", std::to_string(*settings.memoryLimit), "not with raw streams");
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Decompressor>> makeLzmaDecompressor(const LzmaDecoderSettings& settings)
{
    if (Result<void> mixtures = refuseMixtures(settings); !mixtures) {
        return std::unexpected(std::move(mixtures.error()));
    }
    auto decompressor = std::make_unique<LzmaDecompressor>(settings);
    if (const lzma_ret started = decompressor->start(); started != LZMA_OK) {
        return std::unexpected(lzmaError(started));
    }
    return decompressor;
}

} // namespace holdall::codec
