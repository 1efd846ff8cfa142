#pragma once

#include "app/verify/verdict.h"

#include <QJsonObject>
#include <QString>

namespace holdall::cli {

/// A verdict as verify prints it: "DAMAGED  PATH: offset 118: REASON (warning: ...)". One line,
/// whatever the path holds.
QString verdictLine(const Verdict& verdict);

/// The one entry of a single-stream archive as list prints it, fields parted by tabs.
QString entryLine(const Verdict& verdict);

/// The same for programs, in the report's field names.
QJsonObject entryObject(const Verdict& verdict);

} // namespace holdall::cli
