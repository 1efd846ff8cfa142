#include "app/displayname.h"
#include "app/errortext.h"
#include "app/verify/htmlpage.h"
#include "app/verify/reports.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace holdall {

namespace {

using namespace Qt::StringLiterals;

/// A cell: what is shown, and what it is sorted by where that is another thing.
struct Cell {
    QString text = {};
    std::optional<std::uint64_t> value = {};
};

enum class Kind { Status, Text, Verbatim, Number };

/// A column of the table.
struct Column {
    const char* title;
    const char* width; ///< as a track of a CSS grid
    Kind kind;
    Cell (*cellOf)(const Verdict&);
    bool isOptional; ///< left out if it is empty in all rows
};

QString grouped(std::uint64_t number)
{
    return QLocale::c().toString(static_cast<qulonglong>(number));
}

Cell sizeCell(const std::optional<std::uint64_t>& size)
{
    return size ? Cell{.text = sizeText(*size), .value = size} : Cell();
}

Cell numberCell(const std::optional<std::uint64_t>& number)
{
    return number ? Cell{.text = grouped(*number), .value = number} : Cell();
}

Cell statusCell(const Verdict& verdict)
{
    return {.text = statusName(verdict), .value = badness(verdict)};
}

Cell remarksCell(const Verdict& verdict)
{
    QStringList remarks;
    if (const QString message = messageOf(verdict); !message.isEmpty()) {
        remarks.append(message);
    }
    for (const codec::Warning& warning : verdict.warnings) {
        remarks.append(u"warning: "_s + warningText(warning));
    }
    return {.text = remarks.join(u"; "_s)};
}

Cell durationCell(const Verdict& verdict)
{
    const auto duration = static_cast<std::uint64_t>(verdict.duration.count());
    return {.text = u"%1 ms"_s.arg(grouped(duration)), .value = duration};
}

// The name is the row's heading. What stands in cells is escaped in one place: cell().
constexpr std::array columns{
    Column{"Verdict", "7rem", Kind::Status, statusCell, false},
    Column{"File", "minmax(14rem, 5fr)", Kind::Verbatim,
           [](const Verdict& verdict) { return Cell{.text = displayName(verdict.path)}; }, false},
    Column{"What was found", "minmax(11rem, 4fr)", Kind::Text, remarksCell, true},
    Column{"Format", "5rem", Kind::Text,
           [](const Verdict& verdict) { return Cell{.text = formatName(verdict)}; }, false},
    Column{"Check", "5rem", Kind::Text,
           [](const Verdict& verdict) { return Cell{.text = checkName(verdict)}; }, true},
    Column{"Size", "5.75rem", Kind::Number,
           [](const Verdict& verdict) { return sizeCell(verdict.compressedSize); }, false},
    Column{"Unpacked", "6.5rem", Kind::Number,
           [](const Verdict& verdict) { return sizeCell(verdict.uncompressedSize); }, false},
    Column{"Entries", "5.5rem", Kind::Number,
           [](const Verdict& verdict) { return numberCell(verdict.entries); }, true},
    Column{"Streams", "6rem", Kind::Number,
           [](const Verdict& verdict) { return numberCell(verdict.streams); }, true},
    Column{"Blocks", "5.5rem", Kind::Number,
           [](const Verdict& verdict) { return numberCell(verdict.blocks); }, true},
    Column{"At byte", "6rem", Kind::Number,
           [](const Verdict& verdict) { return numberCell(offsetOf(verdict)); }, true},
    Column{"In entry", "minmax(8rem, 2fr)", Kind::Verbatim,
           [](const Verdict& verdict) { return Cell{.text = displayText(verdict.entry)}; }, true},
    Column{"Time", "5rem", Kind::Number, durationCell, false},
    Column{"SHA-256", "minmax(7rem, 1fr)", Kind::Verbatim,
           [](const Verdict& verdict) { return Cell{.text = QString::fromStdString(verdict.sha256)}; }, true},
};

using Columns = std::vector<const Column*>;
using Rows = std::vector<const Verdict*>;

Rows worstFirst(const std::vector<Verdict>& results)
{
    Rows rows;
    rows.reserve(results.size());
    for (const Verdict& verdict : results) {
        rows.push_back(&verdict);
    }
    std::ranges::stable_sort(rows, {}, [](const Verdict* verdict) { return badness(*verdict); });
    return rows;
}

Columns neededColumns(const Rows& rows)
{
    Columns needed;
    for (const Column& column : columns) {
        const auto hasText = [&](const Verdict* verdict) { return !column.cellOf(*verdict).text.isEmpty(); };
        if (!column.isOptional || std::ranges::any_of(rows, hasText)) {
            needed.push_back(&column);
        }
    }
    return needed;
}

QString cell(const Column& column, const Verdict& verdict)
{
    const Cell cell = column.cellOf(verdict);
    const QString value = cell.value ? u" data-v=\"%1\""_s.arg(*cell.value) : QString();
    const QString text = cell.text.toHtmlEscaped();
    switch (column.kind) {
    case Kind::Status:
        return u"<td class=\"s %1\"%2>%1</td>"_s.arg(text, value);
    case Kind::Text:
        return u"<td>%1</td>"_s.arg(text);
    case Kind::Verbatim:
        return column.isOptional ? u"<td class=\"mono\">"_s + text + u"</td>"_s
                                 : u"<th scope=\"row\" class=\"mono\">"_s + text + u"</th>"_s;
    case Kind::Number:
        return u"<td class=\"n\""_s + value + u'>' + text + u"</td>"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray row(const Columns& needed, const Verdict& verdict)
{
    QString line = u"<tr data-s=\"%1\">"_s.arg(statusName(verdict));
    for (const Column* column : needed) {
        line += cell(*column, verdict);
    }
    return (line + u"</tr>\n"_s).toUtf8();
}

QString headingOf(const Column& column)
{
    const QString sorted = column.kind == Kind::Status ? u" aria-sort=\"ascending\""_s : QString();
    const QString align = column.kind == Kind::Number ? u" class=\"n\""_s : QString();
    return u"<th scope=\"col\"%1%2><button type=\"button\" disabled>%3</button></th>"_s.arg(
        align, sorted, QString::fromLatin1(column.title));
}

/// The page's own, and the widths of the columns that it has.
QByteArray styleOf(const Columns& needed)
{
    QByteArray tracks;
    for (const Column* column : needed) {
        tracks += ' ';
        tracks += column->width;
    }
    return reportStyle.toByteArray() + "tr { grid-template-columns:" + tracks + "; }\n";
}

QByteArray tableOf(const Rows& rows, const Columns& needed)
{
    QByteArray table = "<table>\n<caption class=\"unseen\">Verdicts, a file a row"
                       "</caption>\n<thead><tr>";
    for (const Column* column : needed) {
        table += headingOf(*column).toUtf8();
    }
    table += "</tr></thead>\n<tbody>\n";
    for (const Verdict* verdict : rows) {
        table += row(needed, *verdict);
    }
    return table + "</tbody>\n</table>\n";
}

QByteArray sourceOf(QByteArrayView text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

/// The policy lets the page use its own style and script, which it names by what they are, and nothing else,
/// whatever a name in it may contain.
QByteArray headOf(const QByteArray& style)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + sourceOf(style) + "; script-src " + sourceOf(reportScript)
        + "; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<title>Holdall verification report</title>\n<style>"
        + style + "</style>\n</head>\n<body>\n<h1>Verification report</h1>\n";
}

/// Counts, and a form that the script shows.
QString summaryOf(const Report& report)
{
    QStringList counts;
    QString chips;
    for (const auto& [status, count] : countStatuses(report.results)) {
        const QString word = statusName(status);
        counts.append(u"<span class=\"%1\">%2 %1</span>"_s.arg(word, grouped(count)));
        chips += u"<label class=\"chip %1\"><input type=\"checkbox\" value=\"%1\"> %1 %2</label>"_s.arg(
            word, grouped(count));
    }
    const QString files =
        report.results.size() == 1 ? u"1 file"_s : u"%1 files"_s.arg(grouped(report.results.size()));
    const QString times = u"Holdall %1, %2 to %3"_s.arg(report.version, report.started.toString(Qt::ISODate),
                                                        report.finished.toString(Qt::ISODate));
    return u"<p>%1%2</p>\n<p class=\"quiet\">%3</p>\n"
           "<form hidden><fieldset><legend>Show only</legend>%4</fieldset>"
           "<label><span class=\"unseen\">Filter</span><input type=\"search\" placeholder=\"Filter\"></label>"
           "<output class=\"quiet\" aria-live=\"polite\"></output></form>\n"_s.arg(
               files, counts.isEmpty() ? QString() : u": "_s + counts.join(u", "_s), times.toHtmlEscaped(),
               chips);
}

} // namespace

QByteArray renderHtml(const Report& report)
{
    const Rows rows = worstFirst(report.results);
    const Columns needed = neededColumns(rows);
    return headOf(styleOf(needed)) + summaryOf(report).toUtf8() + tableOf(rows, needed) + "<script>"
        + reportScript.toByteArray() + "</script>\n</body>\n</html>\n";
}

} // namespace holdall
