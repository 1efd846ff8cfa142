#pragma once

#include "app/verify/report.h"

namespace holdall {

QByteArray renderJson(const Report& report);

/// RFC 4180, UTF-8, one line a file below a line of names. No field starts a formula in a spreadsheet.
QByteArray renderCsv(const Report& report);

/// One page that needs nothing else, the worst files first. Its own script, which its policy names by hash
/// and which no other can stand in for, sorts and filters; without scripts it is a plain table.
QByteArray renderHtml(const Report& report);

/// A verdict's offset of damage, where it is known.
std::optional<std::uint64_t> offsetOf(const Verdict& verdict);

/// Names as they stand in reports.
QString formatName(const Verdict& verdict); ///< empty: unknown
QString checkName(const Verdict& verdict); ///< empty: unknown
QString statusName(const Verdict& verdict);
QString statusName(Verdict::Status status);

} // namespace holdall
