#pragma once

#include "app/archive/zip/block.h"
#include "app/archive/zip/memberoutput.h"
#include "app/archive/zip/streammethod.h"
#include "codec/control.h"

#include <cstdint>
#include <memory>

namespace holdall::zip {

/// Compresses one member that is too large for being compressed whole, as a stream, and puts it into the
/// archive as it goes. Used by one thread. Fails with the output's and the coder's errors, and with
/// stoppedError().
class MemberStream {
public:
    /// Puts the header. `output`, `method` and `control` must outlive it.
    static codec::Result<MemberStream> begin(MemberOutput& output, const StreamMethod& method,
                                             const codec::Control& control, Member member,
                                             std::uint64_t size);

    codec::Result<void> add(codec::ByteView data);
    codec::Result<void> end(const DataEnd& end);

private:
    MemberStream(MemberOutput& output, const StreamMethod& method, const codec::Control& control,
                 std::unique_ptr<codec::Compressor> coder);

    codec::Result<codec::Step> step(codec::ByteView data, codec::Action action);
    codec::Result<void> put(const Part& part);

    MemberOutput* m_output;
    const StreamMethod* m_method;
    const codec::Control* m_control;
    std::unique_ptr<codec::Compressor> m_coder;
    codec::Bytes m_packed; ///< m_filled bytes are waiting
    std::size_t m_filled = 0;
    bool m_isAtFront = true; ///< nothing of the data was put
};

} // namespace holdall::zip
