// Any text as a filter chain: refused, or a chain whose own text reads back as the same chain.

#include "codec/xz/filterchain.h"

#include <cstdlib>

using namespace holdall::codec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<FilterChain> chain = FilterChain::parse(text);
    if (!chain) {
        return 0;
    }
    const Result<FilterChain> again = FilterChain::parse(chain->text());
    if (!again || again->text() != chain->text()) {
        std::abort();
    }
    return 0;
}
