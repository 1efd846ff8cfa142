#include "codec/bzip2/codelengths.h"

#include <algorithm>

namespace holdall::codec::bzip2 {

namespace {

/// A tree's weight: how often its symbols occur, above its depth. Of two trees with equal counts the
/// flatter one is the lighter.
constexpr unsigned depthBits = 8;
constexpr std::uint32_t depthMask = (1U << depthBits) - 1;

std::uint32_t joinedWeight(std::uint32_t left, std::uint32_t right)
{
    return (left & ~depthMask) + (right & ~depthMask) + (1 + std::max(left & depthMask, right & depthMask));
}

/// Builds one Huffman tree. Which of equal weights comes first decides about code lengths, so the
/// queue is the binary heap that libbz2 uses, and not std::priority_queue.
class CodeTree {
public:
    explicit CodeTree(std::span<const std::uint32_t> weights)
        : m_leaves(static_cast<unsigned>(weights.size()))
    {
        std::ranges::copy(weights, m_weights.begin() + 1);
        m_nodes = m_leaves;
        for (unsigned leaf = 1; leaf <= m_leaves; ++leaf) {
            insert(leaf);
        }
        while (m_heapSize > 1) {
            const unsigned left = takeLightest();
            const unsigned right = takeLightest();
            ++m_nodes;
            m_parents[left] = m_nodes;
            m_parents[right] = m_nodes;
            m_weights[m_nodes] = joinedWeight(m_weights[left], m_weights[right]);
            insert(m_nodes);
        }
    }

    /// Writes the depth of every leaf; returns the greatest.
    unsigned depths(CodeLengths& lengths) const
    {
        std::array<std::uint16_t, capacity> depth = {};
        for (unsigned node = m_nodes - 1; node > 0; --node) {
            depth[node] = static_cast<std::uint16_t>(depth[m_parents[node]] + 1);
        }
        unsigned greatest = 0;
        for (unsigned leaf = 1; leaf <= m_leaves; ++leaf) {
            lengths[leaf - 1] = static_cast<std::uint8_t>(std::min<unsigned>(depth[leaf], UINT8_MAX));
            greatest = std::max<unsigned>(greatest, depth[leaf]);
        }
        return greatest;
    }

private:
    static constexpr std::size_t capacity = 2 * std::size_t(maxSymbols) + 2;

    void insert(unsigned node)
    {
        unsigned at = ++m_heapSize;
        for (; at > 1 && m_weights[node] < m_weights[m_heap[at / 2]]; at /= 2) {
            m_heap[at] = m_heap[at / 2];
        }
        m_heap[at] = node;
    }

    unsigned takeLightest()
    {
        const unsigned lightest = m_heap[1];
        const unsigned node = m_heap[m_heapSize--];
        unsigned at = 1;
        for (unsigned child = 2; child <= m_heapSize; child = at * 2) {
            child += child < m_heapSize && m_weights[m_heap[child + 1]] < m_weights[m_heap[child]] ? 1U : 0U;
            if (m_weights[node] < m_weights[m_heap[child]]) {
                break;
            }
            m_heap[at] = m_heap[child];
            at = child;
        }
        m_heap[at] = node;
        return lightest;
    }

    unsigned m_leaves;
    unsigned m_nodes = 0; ///< the last one made; nodes are numbered from 1, leaves first
    unsigned m_heapSize = 0;
    std::array<std::uint32_t, capacity> m_weights = {};
    std::array<unsigned, capacity> m_parents = {}; ///< always of a higher number
    std::array<unsigned, capacity> m_heap = {}; ///< from 1 on
};

} // namespace

CodeLengths makeCodeLengths(std::span<const std::uint32_t> frequencies)
{
    std::array<std::uint32_t, maxSymbols> weights = {};
    const std::span<std::uint32_t> used = std::span(weights).first(frequencies.size());
    std::ranges::transform(frequencies, used.begin(), [](std::uint32_t frequency) {
        return std::max<std::uint32_t>(frequency, 1) << depthBits;
    });
    CodeLengths lengths = {};
    while (CodeTree(used).depths(lengths) > maxWrittenCodeLength) {
        for (std::uint32_t& weight : used) {
            weight = ((weight >> depthBits) / 2 + 1) << depthBits;
        }
    }
    return lengths;
}

} // namespace holdall::codec::bzip2
