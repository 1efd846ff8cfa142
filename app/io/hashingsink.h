#pragma once

#include "app/io/sha256.h"
#include "codec/stream.h"

namespace holdall {

/// A sink that keeps nothing but the hash.
class HashingSink : public codec::ByteSink {
public:
    /// `hash` must outlive this.
    explicit HashingSink(Sha256& hash) : m_hash(hash) { }

    codec::Result<void> write(codec::ByteView bytes) override;

private:
    Sha256& m_hash;
};

} // namespace holdall
