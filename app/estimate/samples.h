#pragma once

#include "app/estimate/sampledraw.h"
#include "codec/bytes.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace holdall {

/// The bytes of chosen stretches, in an order in which any number of them from the front is spread over all.
/// Used by one thread.
class Samples {
public:
    /// A stretch that was read.
    struct Piece {
        std::filesystem::path path;
        std::uint64_t offset = 0; ///< bytes, in the file
        codec::Bytes data;
    };

    explicit Samples(std::vector<SampleRun> runs);

    /// Reads until there are `bytes` or all, and whole runs. What cannot be read is left out and counted.
    void readUpTo(std::uint64_t bytes, const std::stop_token& stop);

    const std::vector<Piece>& pieces() const { return m_pieces; }
    std::uint64_t size() const { return m_size; } ///< bytes that were read
    std::uint64_t unreadable() const { return m_unreadable; } ///< stretches
    bool isAllRead() const { return m_next == m_runs.size(); }

    /// How many of the pieces, from the front, are `bytes` or just above; all if there are less.
    std::size_t countFor(std::uint64_t bytes) const;

private:
    void read(const SampleSpan& span);

    std::vector<SampleRun> m_runs; ///< in the order of reading
    std::size_t m_next = 0;
    std::vector<Piece> m_pieces;
    std::uint64_t m_size = 0;
    std::uint64_t m_unreadable = 0;
};

} // namespace holdall
