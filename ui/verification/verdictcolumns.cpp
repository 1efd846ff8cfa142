#include "ui/verification/verdictcolumns.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/queue/jobtext.h"
#include "ui/verification/verdicttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace holdall::ui {

namespace {

using Column = VerdictColumn;
using Count = std::optional<std::uint64_t>;

struct VerdictColumns {
    Q_DECLARE_TR_FUNCTIONS(VerdictColumns)
};

Count offsetOf(const Verdict& verdict)
{
    return verdict.error && verdict.error->codec ? verdict.error->codec->offset : std::nullopt;
}

Count countOf(const Verdict& verdict, Column column)
{
    switch (column) {
    case Column::Size:
        return verdict.compressedSize;
    case Column::Unpacked:
        return verdict.uncompressedSize;
    case Column::Entries:
        return verdict.entries;
    case Column::Streams:
        return verdict.streams;
    case Column::Blocks:
        return verdict.blocks;
    case Column::Offset:
        return offsetOf(verdict);
    case Column::Duration:
        return static_cast<std::uint64_t>(verdict.duration.count());
    case Column::Status:
    case Column::Name:
    case Column::Finding:
    case Column::Folder:
    case Column::Format:
    case Column::Check:
    case Column::Entry:
        break;
    }
    return {};
}

QString number(const Count& count)
{
    return count ? QLocale().toString(static_cast<qulonglong>(*count)) : QString();
}

/// A tenth of a millisecond is nobody's concern, hours are told as such.
QString shortDuration(std::chrono::milliseconds duration)
{
    if (duration.count() < 1000) {
        return VerdictColumns::tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(duration.count())));
    }
    const double seconds = std::chrono::duration<double>(duration).count();
    return seconds < 60.0 ? VerdictColumns::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1))
                          : durationText(duration);
}

std::weak_ordering compareText(const QString& one, const QString& other)
{
    return one.compare(other) <=> 0;
}

} // namespace

VerdictRow makeRow(const Verdict& verdict)
{
    VerdictRow row{.verdict = &verdict,
                   .name = displayName(verdict.path.filename()),
                   .folder = displayName(verdict.path.parent_path()),
                   .finding = findingText(verdict)};
    const QStringList searched{row.name, row.folder, row.finding, displayText(verdict.entry),
                               cellText(row, Column::Format)};
    row.folded = searched.join(u'\n').toCaseFolded();
    return row;
}

QString titleOf(Column column)
{
    switch (column) {
    case Column::Status:
        return VerdictColumns::tr("Verdict");
    case Column::Name:
        return VerdictColumns::tr("Name");
    case Column::Finding:
        return VerdictColumns::tr("What was found");
    case Column::Folder:
        return VerdictColumns::tr("Folder");
    case Column::Format:
        return VerdictColumns::tr("Format");
    case Column::Check:
        return VerdictColumns::tr("Check");
    case Column::Size:
        return VerdictColumns::tr("Size");
    case Column::Unpacked:
        return VerdictColumns::tr("Unpacked");
    case Column::Entries:
        return VerdictColumns::tr("Entries");
    case Column::Streams:
        return VerdictColumns::tr("Streams");
    case Column::Blocks:
        return VerdictColumns::tr("Blocks");
    case Column::Offset:
        return VerdictColumns::tr("At byte");
    case Column::Entry:
        return VerdictColumns::tr("In entry");
    case Column::Duration:
        return VerdictColumns::tr("Time");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isNumber(Column column)
{
    const bool isCount = column >= Column::Size && column <= Column::Offset;
    return isCount || column == Column::Duration;
}

bool isShownAtFirst(Column column)
{
    return column != Column::Streams && column != Column::Blocks && column != Column::Duration;
}

QString cellText(const VerdictRow& row, Column column)
{
    const Verdict& verdict = *row.verdict;
    switch (column) {
    case Column::Status:
        return statusTitle(verdict.status);
    case Column::Name:
        return row.name;
    case Column::Finding:
        return row.finding;
    case Column::Folder:
        return row.folder;
    case Column::Format:
        return QString::fromUtf8(formatName(verdict));
    case Column::Check:
        return checkTitle(verdict.check);
    case Column::Size:
    case Column::Unpacked: {
        const Count size = countOf(verdict, column);
        return size ? sizeText(*size) : QString();
    }
    case Column::Entries:
    case Column::Streams:
    case Column::Blocks:
    case Column::Offset:
        return number(countOf(verdict, column));
    case Column::Entry:
        return displayText(verdict.entry);
    case Column::Duration:
        return shortDuration(verdict.duration);
    }
    Q_UNREACHABLE_RETURN({});
}

std::weak_ordering compare(const VerdictRow& one, const VerdictRow& other, Column column)
{
    switch (column) {
    case Column::Status:
        return badness(*one.verdict) <=> badness(*other.verdict);
    case Column::Name:
        return compareText(one.folded, other.folded);
    case Column::Folder:
        return compareText(one.folder, other.folder);
    case Column::Finding:
        return compareText(one.finding, other.finding);
    case Column::Format:
        return formatName(*one.verdict) <=> formatName(*other.verdict);
    case Column::Check:
        return one.verdict->check <=> other.verdict->check;
    case Column::Entry:
        return one.verdict->entry <=> other.verdict->entry;
    case Column::Size:
    case Column::Unpacked:
    case Column::Entries:
    case Column::Streams:
    case Column::Blocks:
    case Column::Offset:
    case Column::Duration:
        return countOf(*one.verdict, column) <=> countOf(*other.verdict, column);
    }
    Q_UNREACHABLE_RETURN(std::weak_ordering::equivalent);
}

} // namespace holdall::ui
