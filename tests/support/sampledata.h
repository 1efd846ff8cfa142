#pragma once

#include "codec/bytes.h"

#include <string_view>
#include <vector>

namespace holdall::test {

/// Data that compresses in different ways. The same bytes on every run and machine.
struct Sample {
    const char* name;
    codec::Bytes data;
};

/// Text-like data of `size` bytes: words from a small dictionary.
codec::Bytes text(std::size_t size);

/// Incompressible data of `size` bytes.
codec::Bytes noise(std::size_t size, unsigned seed = 1);

/// `size` zero bytes.
codec::Bytes zeros(std::size_t size);

/// Bytes of a string, without its end mark.
codec::Bytes bytesOf(std::string_view string);

/// Empty, one byte, text, noise, zeros, and a mix that crosses buffer boundaries.
std::vector<Sample> samples();

} // namespace holdall::test
