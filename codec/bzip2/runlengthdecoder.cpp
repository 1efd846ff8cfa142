#include "codec/bzip2/runlengthdecoder.h"

#include "codec/bzip2/blockcrc.h"
#include "codec/bzip2/runsearch.h"

#include <algorithm>

namespace holdall::codec::bzip2 {

std::size_t RunLengthDecoder::decode(MutableBytes out)
{
    const std::size_t room = out.size();
    while (!out.empty() && !isAtEnd()) {
        if (m_literals.empty() && m_repeats == 0) {
            next();
        }
        const std::size_t literals = std::min(m_literals.size(), out.size());
        std::ranges::copy(m_literals.first(literals), out.begin());
        m_literals = m_literals.subspan(literals);
        out = out.subspan(literals);
        const std::size_t repeats = std::min(m_repeats, out.size());
        std::ranges::fill(out.first(repeats), m_repeated);
        m_repeats -= repeats;
        out = out.subspan(repeats);
    }
    return room - out.size();
}

bool RunLengthDecoder::next()
{
    const std::size_t run = findRun(m_rest);
    const std::size_t end = std::min(run + runStart, m_rest.size());
    m_literals = m_rest.first(end);
    m_rest = m_rest.subspan(end);
    m_repeats = 0;
    if (run == end) {
        return true;
    }
    if (m_rest.empty()) {
        return false;
    }
    m_repeated = m_literals.back();
    m_repeats = std::to_integer<std::size_t>(m_rest.front());
    m_rest = m_rest.subspan(1);
    return true;
}

std::optional<std::uint32_t> crcOfBlock(ByteView block)
{
    RunLengthDecoder decoder(block);
    std::uint32_t crc = 0;
    while (!decoder.m_rest.empty()) {
        if (!decoder.next()) {
            return std::nullopt;
        }
        crc = blockCrc(crc, decoder.m_literals);
        crc = blockCrcOfRun(crc, decoder.m_repeated, decoder.m_repeats);
    }
    return crc;
}

} // namespace holdall::codec::bzip2
