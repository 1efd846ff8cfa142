#include "codec/xz/lzmacoders.h"
#include "codec/xz/lzmanative.h"

#include <algorithm>
#include <span>
#include <utility>

namespace holdall::codec {

namespace {

/// Whether every filter of the chain can push out what it holds back. Branch filters cannot, and
/// lzma1 has no way to mark the place.
bool canSyncFlush(const FilterChain& chain)
{
    return std::ranges::all_of(std::span(nativeFilters(chain), chain.size()), [](const lzma_filter& filter) {
        return filter.id == LZMA_FILTER_LZMA2 || filter.id == LZMA_FILTER_DELTA;
    });
}

lzma_action nativeAction(Action action)
{
    switch (action) {
    case Action::Run:
        return LZMA_RUN;
    case Action::SyncFlush:
        return LZMA_SYNC_FLUSH;
    case Action::FullFlush:
        return LZMA_FULL_FLUSH;
    case Action::Finish:
        return LZMA_FINISH;
    }
    std::unreachable();
}

class LzmaCompressor : public Compressor {
public:
    explicit LzmaCompressor(const LzmaOptions& options)
        : m_options(options)
        , m_syncs(canSyncFlush(options.filters()))
    {
    }

    /// Once, before anything else.
    lzma_ret start()
    {
        const lzma_filter* filters = nativeFilters(m_options.filters());
        switch (m_options.container()) {
        case LzmaContainer::Xz:
            return lzma_stream_encoder(m_stream.native(), filters, *nativeCheck(m_options.check()));
        case LzmaContainer::Alone:
            return lzma_alone_encoder(m_stream.native(),
                                      static_cast<const lzma_options_lzma*>(filters[0].options));
        case LzmaContainer::Raw:
            return lzma_raw_encoder(m_stream.native(), filters);
        }
        std::unreachable();
    }

protected:
    Result<Step> code(ByteView in, MutableBytes out, Action action) override
    {
        Step step;
        const lzma_ret ret = m_stream.code(in, out, nativeAction(action), step);
        step.done = ret == LZMA_STREAM_END;
        if (ret == LZMA_OK || ret == LZMA_STREAM_END || ret == LZMA_BUF_ERROR) {
            return step;
        }
        return std::unexpected(lzmaError(ret));
    }

    bool supports(Action action) const override
    {
        switch (action) {
        case Action::SyncFlush:
            return m_syncs;
        case Action::FullFlush:
            return m_options.container() == LzmaContainer::Xz;
        case Action::Run:
        case Action::Finish:
            return true;
        }
        std::unreachable();
    }

private:
    LzmaOptions m_options; ///< owns the filters, which liblzma does not promise to copy
    bool m_syncs;
    LzmaStream m_stream;
};

} // namespace

Result<std::unique_ptr<Compressor>> makeLzmaCompressor(const LzmaOptions& options)
{
    auto compressor = std::make_unique<LzmaCompressor>(options);
    if (const lzma_ret started = compressor->start(); started != LZMA_OK) {
        return std::unexpected(lzmaError(started));
    }
    return compressor;
}

} // namespace holdall::codec
