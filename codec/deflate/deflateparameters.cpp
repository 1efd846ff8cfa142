#include "codec/deflate/deflateparameters.h"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace holdall::codec {

namespace {

constexpr int gzipOffset = 16;
constexpr int automaticOffset = 32;
constexpr int smallestEncoderBits = 9;
constexpr int smallestDecoderBits = 8;

/// The container's own range of window bits, as a range of sizes: the size that `windowBits` means.
int sizeIn(DeflateContainer container, int windowBits)
{
    switch (container) {
    case DeflateContainer::Zlib:
        return windowBits;
    case DeflateContainer::Gzip:
        return windowBits - gzipOffset;
    case DeflateContainer::Raw:
        return -windowBits;
    }
    std::unreachable();
}

bool isSize(int bits, int smallest)
{
    return bits >= smallest && bits <= largestWindowBits;
}

/// The size if the number is in the container's own range or, where the container was named, plain.
std::optional<int> sizeOf(DeflateContainer container, bool isNamed, int windowBits, int smallest)
{
    if (const int size = sizeIn(container, windowBits); isSize(size, smallest)) {
        return size;
    }
    return isNamed && isSize(windowBits, smallest) ? std::optional(windowBits) : std::nullopt;
}

std::optional<DeflateWindow> findWindow(std::optional<DeflateContainer> container, int windowBits,
                                        int smallest)
{
    for (const DeflateContainer candidate :
         {DeflateContainer::Zlib, DeflateContainer::Raw, DeflateContainer::Gzip}) {
        if (container && *container != candidate) {
            continue;
        }
        if (const auto size = sizeOf(candidate, container.has_value(), windowBits, smallest)) {
            return DeflateWindow{candidate, *size};
        }
    }
    return std::nullopt;
}

/// What to allow, in words; indexed by container, the last entry for none.
using Allowed = std::array<std::string_view, 4>;
constexpr Allowed encoderAllows = {"9..15", "9..15 25..31", "9..15 -15..-9", "9..15 -15..-9 25..31"};
constexpr Allowed decoderAllows = {"0 8..15", "8..15 24..31", "8..15 -15..-8",
                                   "0 8..15 -15..-8 24..31 40..47"};

std::unexpected<Error> refuse(std::optional<DeflateContainer> container, int windowBits,
                              const Allowed& allowed)
{
    const std::size_t row = container ? static_cast<std::size_t>(*container) : allowed.size() - 1;
    return invalidOption("window-bits", std::to_string(windowBits), std::string(allowed.at(row)));
}

} // namespace

Result<DeflateWindow> encoderWindow(std::optional<DeflateContainer> container, std::optional<int> windowBits)
{
    if (!windowBits) {
        return DeflateWindow{container.value_or(DeflateContainer::Zlib)};
    }
    if (const auto window = findWindow(container, *windowBits, smallestEncoderBits)) {
        return *window;
    }
    return refuse(container, *windowBits, encoderAllows);
}

Result<DeflateWindow> decoderWindow(std::optional<DeflateContainer> container, std::optional<int> windowBits)
{
    const bool canBeZlib = container.value_or(DeflateContainer::Zlib) == DeflateContainer::Zlib;
    if (!windowBits || (*windowBits == 0 && canBeZlib)) {
        return DeflateWindow{container.value_or(DeflateContainer::Zlib)};
    }
    if (const auto window = findWindow(container, *windowBits, smallestDecoderBits)) {
        return *window;
    }
    const int automatic = *windowBits - automaticOffset;
    if (!container && isSize(automatic, smallestDecoderBits)) {
        return DeflateWindow{std::nullopt, automatic};
    }
    return refuse(container, *windowBits, decoderAllows);
}

Error corruptData()
{
    return {.kind = ErrorKind::Corrupt, .nativeCode = Z_DATA_ERROR};
}

int zlibWindowBits(const DeflateWindow& window)
{
    if (!window.container) {
        return window.sizeBits + automaticOffset;
    }
    switch (*window.container) {
    case DeflateContainer::Zlib:
        return window.sizeBits;
    case DeflateContainer::Gzip:
        return window.sizeBits + gzipOffset;
    case DeflateContainer::Raw:
        return -window.sizeBits;
    }
    std::unreachable();
}

Result<void> checkDictionary(std::optional<DeflateContainer> container,
                             const std::optional<Bytes>& dictionary)
{
    if (!dictionary) {
        return {};
    }
    if (container == DeflateContainer::Gzip) {
        return invalidOption("dictionary", "", "not with gz");
    }
    if (dictionary->size() > std::numeric_limits<std::uint32_t>::max()) {
        return invalidOption("dictionary", std::to_string(dictionary->size()), "0..4294967295");
    }
    return {};
}

} // namespace holdall::codec
