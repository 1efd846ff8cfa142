#include "app/archive/zip/memberstream.h"

#include "app/archive/framing/stoppederror.h"

#include <utility>

namespace holdall::zip {

namespace {

constexpr std::size_t packedSize = std::size_t(256) * 1024;

} // namespace

codec::Result<MemberStream> MemberStream::begin(MemberOutput& output, const StreamMethod& method,
                                                const codec::Control& control, Member member,
                                                std::uint64_t size)
{
    codec::Result<std::unique_ptr<codec::Compressor>> coder = method.stream(size, control.threads);
    if (!coder) {
        return std::unexpected(coder.error());
    }
    return output.put(Part{.member = std::move(member)}, {}).transform([&] {
        return MemberStream(output, method, control, *std::move(coder));
    });
}

MemberStream::MemberStream(MemberOutput& output, const StreamMethod& method, const codec::Control& control,
                           std::unique_ptr<codec::Compressor> coder)
    : m_output(&output)
    , m_method(&method)
    , m_control(&control)
    , m_coder(std::move(coder))
    , m_packed(packedSize)
{
}

codec::Result<void> MemberStream::add(codec::ByteView data)
{
    while (!data.empty()) {
        const codec::Result<codec::Step> step = this->step(data, codec::Action::Run);
        if (!step) {
            return std::unexpected(step.error());
        }
        data = data.subspan(step->consumed);
    }
    return {};
}

codec::Result<void> MemberStream::end(const DataEnd& end)
{
    for (bool isDone = false; !isDone;) {
        const codec::Result<codec::Step> step = this->step({}, codec::Action::Finish);
        if (!step) {
            return std::unexpected(step.error());
        }
        isDone = step->done;
    }
    return put(Part{.end = end});
}

/// What is full is put first, so that there is room.
codec::Result<codec::Step> MemberStream::step(codec::ByteView data, codec::Action action)
{
    if (m_control->isStopped()) {
        return std::unexpected(stoppedError());
    }
    if (m_filled == m_packed.size()) {
        if (const codec::Result<void> done = put({}); !done) {
            return std::unexpected(done.error());
        }
    }
    codec::Result<codec::Step> step =
        m_coder->step(data, codec::MutableBytes(m_packed).subspan(m_filled), action);
    m_filled += step ? step->produced : 0;
    return step;
}

codec::Result<void> MemberStream::put(const Part& part)
{
    m_packed.resize(m_filled);
    if (std::exchange(m_isAtFront, false)) {
        m_method->convertFront(m_packed, 0);
    }
    codec::Result<void> done = m_output->put(part, m_packed);
    m_packed.resize(packedSize);
    m_filled = 0;
    return done;
}

} // namespace holdall::zip
