#include "app/estimate/extrapolation.h"

#include <algorithm>
#include <cmath>

namespace holdall {

namespace {

double perByte(double amount, std::uint64_t bytes)
{
    return bytes == 0 ? 0.0 : amount / static_cast<double>(bytes);
}

/// Bytes of result for each that is added to the data of the last trial but one.
double marginalRatio(const Trial& before, const Trial& last)
{
    const double added = static_cast<double>(last.codedSize) - static_cast<double>(before.codedSize);
    return std::max(0.0, perByte(added, last.plainSize - before.plainSize));
}

/// How much faster it is on threads than on one: blocks are given out whole, and threads share the memory.
double speedUp(std::uint64_t total, std::uint64_t blockSize, unsigned threads)
{
    static constexpr double gainOfThread = 0.9;
    if (blockSize == 0 || threads < 2) {
        return 1.0;
    }
    const double blocks =
        std::max(1.0, std::ceil(static_cast<double>(total) / static_cast<double>(blockSize)));
    const double used = std::min<double>(threads, blocks);
    const double shared = blocks / std::ceil(blocks / used);
    return std::min(shared, 1.0 + gainOfThread * (used - 1.0));
}

} // namespace

std::uint64_t Extrapolation::codedSize(bool isOneStream) const
{
    const Trial& last = trials.back();
    if (last.plainSize == 0) {
        return last.codedSize;
    }
    const double mean = perByte(static_cast<double>(last.codedSize), last.plainSize);
    if (!isOneStream || trials.size() < 2 || last.plainSize >= total) {
        return static_cast<std::uint64_t>(mean * static_cast<double>(total));
    }
    const double rest = static_cast<double>(total - last.plainSize);
    const double ratio = marginalRatio(trials[trials.size() - 2], last);
    return last.codedSize + static_cast<std::uint64_t>(ratio * rest);
}

std::chrono::duration<double> Extrapolation::duration(const CodingPlan& plan, unsigned threads) const
{
    const Trial& last = trials.back();
    double perByteOfData = perByte(last.coding.count(), last.plainSize);
    if (plan.verifies) {
        perByteOfData += perByte(last.decoding.count(), last.plainSize);
    }
    const double alone = perByteOfData * static_cast<double>(total);
    return std::chrono::duration<double>(alone / speedUp(total, plan.blockSize, threads));
}

} // namespace holdall
