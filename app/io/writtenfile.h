#pragma once

#include "app/io/filedescriptor.h"
#include "codec/stream.h"

#include <cstdint>

namespace holdall {

/// A file of ours that was just written, as a source.
class WrittenFile : public codec::ByteSource {
public:
    /// `file` must stay open as long as this lives.
    WrittenFile(const FileDescriptor& file, std::uint64_t size) : m_file(file), m_size(size) { }

    codec::Result<std::size_t> read(codec::MutableBytes buffer) override;
    std::optional<std::uint64_t> size() const override { return m_size; }
    bool hasRandomAccess() const override { return true; }
    codec::Result<std::size_t> readAt(std::uint64_t offset, codec::MutableBytes buffer) override;

private:
    const FileDescriptor& m_file;
    std::uint64_t m_size;
    std::uint64_t m_position = 0;
};

} // namespace holdall
