#pragma once

#include "app/archive/source/sourcewalk.h"
#include "app/io/sha256.h"

namespace holdall {

/// Tells whether two walks met the same things: names, files behind them, sizes and times of change.
class SourceFingerprint {
public:
    void add(const SourceItem& item);

    /// Of everything added so far.
    std::string hexadecimal() const { return m_hash.hexadecimal(); }

private:
    Sha256 m_hash;
};

} // namespace holdall
