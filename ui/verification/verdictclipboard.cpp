#include "ui/verification/verdictclipboard.h"

#include "app/displayname.h"
#include "ui/verification/verdictcolumns.h"
#include "ui/verification/verdicttext.h"

#include <QStringList>

namespace holdall::ui {

QString lineOf(const Verdict& verdict)
{
    QStringList parts{statusTitle(verdict.status), displayName(verdict.path), findingText(verdict),
                      displayText(verdict.entry)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

QString tabbedLineOf(const Verdict& verdict)
{
    const VerdictRow row = makeRow(verdict);
    QStringList cells;
    for (int column = 0; column < verdictColumnCount; ++column) {
        cells << cellText(row, static_cast<VerdictColumn>(column));
    }
    return cells.join(u'\t');
}

QString tabbedTitles()
{
    QStringList cells;
    for (int column = 0; column < verdictColumnCount; ++column) {
        cells << titleOf(static_cast<VerdictColumn>(column));
    }
    return cells.join(u'\t');
}

} // namespace holdall::ui
