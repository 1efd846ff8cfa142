#pragma once

#include "app/verify/verdict.h"

#include <QString>
#include <QStringList>

namespace holdall::ui {

/// A file in words: "Damaged: /home/ada/a.zip: Damaged at byte 4096: dir/file.txt".
QString lineOf(const Verdict& verdict);

/// The same as a line of a table, its cells between tabs; and the line above it.
QString tabbedLineOf(const Verdict& verdict);
QString tabbedTitles();

} // namespace holdall::ui
