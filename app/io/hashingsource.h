#pragma once

#include "app/io/sha256.h"
#include "codec/stream.h"

namespace holdall {

/// A source that also hashes what is read from another, from front to end: no random access.
class HashingSource : public codec::ByteSource {
public:
    /// Both must outlive this.
    HashingSource(codec::ByteSource& source, Sha256& hash) : m_source(source), m_hash(hash) { }

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_source.size(); }

private:
    codec::ByteSource& m_source;
    Sha256& m_hash;
};

} // namespace holdall
