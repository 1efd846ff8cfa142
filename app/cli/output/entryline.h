#pragma once

#include "app/archive/entry.h"

#include <QByteArray>

namespace holdall::cli {

/// An archive's entry as list prints it, with the line's end: name, packed size, size, ratio, check, kind;
/// what is not known is "-".
QByteArray entryLine(const Entry& entry);

/// The same as one JSON object.
QByteArray entryJsonLine(const Entry& entry);

} // namespace holdall::cli
