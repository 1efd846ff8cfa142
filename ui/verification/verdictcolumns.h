#pragma once

#include "app/verify/verdict.h"

#include <QString>

#include <compare>

namespace holdall::ui {

/// A row of the table of verdicts: a finding and its names as they are shown, made once.
struct VerdictRow {
    const Verdict* verdict = nullptr; ///< never null in a table
    QString name = {}; ///< of the file
    QString folder = {};
    QString finding = {}; ///< what was found, in a sentence
    QString folded = {}; ///< all that a filter looks into, case folded; begins with the name
};

VerdictRow makeRow(const Verdict& verdict);

/// The columns of the table of verdicts.
enum class VerdictColumn {
    Status,
    Name,
    Finding,
    Folder,
    Format,
    Check,
    Size,
    Unpacked,
    Entries,
    Streams,
    Blocks,
    Offset,
    Entry,
    Duration,
};
inline constexpr int verdictColumnCount = static_cast<int>(VerdictColumn::Duration) + 1;

QString titleOf(VerdictColumn column);
bool isNumber(VerdictColumn column);

/// Whether it is shown until somebody chooses otherwise.
bool isShownAtFirst(VerdictColumn column);

/// What stands in a cell.
QString cellText(const VerdictRow& row, VerdictColumn column);

/// The order of two rows by a column, the worst or smallest first. What is unknown comes first.
std::weak_ordering compare(const VerdictRow& one, const VerdictRow& other, VerdictColumn column);

} // namespace holdall::ui
