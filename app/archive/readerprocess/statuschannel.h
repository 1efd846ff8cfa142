#pragma once

#include "app/archive/readerprocess/statusrecord.h"
#include "codec/stream.h"

namespace holdall {

/// Where a reader process writes to. Its parent gone, or tired of it, the process ends.
class DescriptorSink final : public codec::ByteSink {
public:
    explicit DescriptorSink(int descriptor) : m_descriptor(descriptor) { }
    codec::Result<void> write(codec::ByteView bytes) override;

private:
    int m_descriptor;
};

/// Tells the parent what the tar cannot say.
class StatusChannel {
public:
    explicit StatusChannel(int descriptor) : m_sink(descriptor) { }
    void tell(const StatusRecord& record);

private:
    DescriptorSink m_sink;
};

} // namespace holdall
