#include "app/archive/framing/stoppederror.h"

#include <cerrno>

namespace holdall {

codec::Error stoppedError()
{
    return {.kind = codec::ErrorKind::WriteFailed, .nativeCode = ECANCELED};
}

} // namespace holdall
