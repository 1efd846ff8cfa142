#pragma once

#include "app/archive/entry.h"

#include <QByteArray>

namespace holdall::cli {

/// Appends an archive's entry as list prints it, with the line's end: name, packed size, size, ratio, check,
/// kind; what is not known is "-".
void appendEntryLine(const Entry& entry, QByteArray& lines);

/// The same as one JSON object.
void appendEntryJsonLine(const Entry& entry, QByteArray& lines);

} // namespace holdall::cli
