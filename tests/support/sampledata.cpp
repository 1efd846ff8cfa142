#include "support/sampledata.h"

#include <array>
#include <random>

namespace holdall::test {

codec::Bytes bytesOf(std::string_view string)
{
    const auto view = std::as_bytes(std::span(string));
    return {view.begin(), view.end()};
}

codec::Bytes text(std::size_t size)
{
    static constexpr std::array<std::string_view, 16> words = {
        "archive ", "stream ", "member ", "block ", "entry ", "check ", "level ", "preset ",
        "filter ",  "chain ",  "the ",    "of ",    "a ",     "and\n",  "is ",    "whole. "};
    std::mt19937 random(42);
    codec::Bytes result;
    result.reserve(size + 8);
    while (result.size() < size) {
        const codec::Bytes word = bytesOf(words.at(random() % words.size()));
        result.insert(result.end(), word.begin(), word.end());
    }
    result.resize(size);
    return result;
}

codec::Bytes noise(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    codec::Bytes result(size);
    for (std::byte& byte : result) {
        byte = static_cast<std::byte>(random() & 0xFFU);
    }
    return result;
}

codec::Bytes zeros(std::size_t size)
{
    return codec::Bytes(size);
}

std::vector<Sample> samples()
{
    codec::Bytes mix = text(70'001);
    const codec::Bytes random = noise(65'537);
    mix.insert(mix.end(), random.begin(), random.end());
    mix.resize(mix.size() + 100'000);
    return {{"empty", {}},
            {"one byte", bytesOf("x")},
            {"text", text(50'000)},
            {"noise", noise(20'000)},
            {"zeros", zeros(300'000)},
            {"mix", mix}};
}

} // namespace holdall::test
