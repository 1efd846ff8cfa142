#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <optional>

namespace holdall::codec::bzip2 {

/// Undoes bzip2's first stage for one block: 4 equal bytes are followed by how often to repeat them.
class RunLengthDecoder {
public:
    RunLengthDecoder() = default;

    /// `block` must outlive the decoder.
    explicit RunLengthDecoder(ByteView block) : m_rest(block) { }

    /// Writes to the front of `out` until it is full or the block ends. Returns bytes written.
    std::size_t decode(MutableBytes out);

    bool isAtEnd() const { return m_rest.empty() && m_literals.empty() && m_repeats == 0; }

private:
    friend std::optional<std::uint32_t> crcOfBlock(ByteView block);

    /// Takes the next literals and what repeats their last byte. False if the number is missing.
    bool next();

    ByteView m_rest;
    ByteView m_literals; ///< to be written next
    std::byte m_repeated{};
    std::size_t m_repeats = 0; ///< of m_repeated, behind m_literals
};

/// The check of what `block` stands for; nothing if the block ends in the midst of a run.
std::optional<std::uint32_t> crcOfBlock(ByteView block);

} // namespace holdall::codec::bzip2
