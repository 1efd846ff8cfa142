#pragma once

#include "codec/error.h"

namespace holdall {

/// What every call ends with once a stop was asked for: WriteFailed with ECANCELED.
codec::Error stoppedError();

} // namespace holdall
