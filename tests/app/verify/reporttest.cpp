#include "app/verify/report.h"

#include "app/io/testfolder.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::TestFolder;

namespace {

Verdict damaged(const std::filesystem::path& path)
{
    codec::DecodeSummary summary{
        .format = codec::Format::Xz, .check = codec::Check::Crc64, .blocks = {}, .warnings = {}};
    summary.compressedSize = 123;
    summary.uncompressedSize = 456;
    summary.streams = 1;
    const Error error = errorFrom({.kind = codec::ErrorKind::Corrupt, .offset = 118}, path);
    Verdict verdict = makeVerdict(path, summary, error);
    verdict.sha256 = "abc";
    return verdict;
}

Verdict intact(const std::filesystem::path& path)
{
    codec::DecodeSummary summary{
        .format = codec::Format::Gzip, .check = codec::Check::Crc32, .blocks = {}, .warnings = {}};
    summary.warnings.push_back({codec::Warning::Kind::TrailingData, 4096, 12});
    return makeVerdict(path, summary, std::nullopt);
}

Report reportOf(std::vector<Verdict> results)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'000'000'000, QTimeZone::UTC);
    return {.version = u"1.2"_s, .started = time, .finished = time, .results = std::move(results)};
}

/// The rows of a CSV text, as Python's csv module reads them, as JSON.
QJsonArray csvRows(const QByteArray& text)
{
    const auto ran = test::runPython(
        u"import csv, io, json\n"
        "out = json.dumps(list(csv.reader(io.StringIO(data.decode(), newline='')))).encode()"_s,
        std::as_bytes(std::span(text)));
    const QByteArray json(reinterpret_cast<const char*>(ran.output.data()), qsizetype(ran.output.size()));
    return QJsonDocument::fromJson(json).array();
}

/// An HTML report as Python's parser sees it.
QJsonObject parsed(const QByteArray& page)
{
    const auto ran = test::runPython(QString::fromUtf8(R"py(
import base64, hashlib, html.parser, json
VOID = {"meta", "input", "br", "img", "link"}
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = {"rows": [], "titles": [], "tags": [], "scripts": 0, "scopes": 0, "rowHeads": 0,
                      "addresses": [], "isBalanced": True, "sorted": ""}
        self.open, self.text, self.own, self.part = [], "", {}, ""
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        found = self.found
        found["tags"].append(tag)
        found["addresses"] += [attrs[name] for name in ("src", "href", "action") if name in attrs]
        if tag not in VOID: self.open.append(tag)
        if tag == "meta" and attrs.get("http-equiv"): found["policy"] = attrs["content"]
        if tag == "thead" or tag == "tbody": self.part = tag
        if tag == "tr" and self.part == "tbody": found["rows"].append([])
        if tag in ("th", "td", "script", "style"): self.text = ""
        found["scopes"] += attrs.get("scope") == "col"
        found["rowHeads"] += attrs.get("scope") == "row"
        found["scripts"] += tag == "script"
        self.isSorted = tag == "th" and "aria-sort" in attrs or tag == "button" and self.isSorted
    def handle_endtag(self, tag):
        self.found["isBalanced"] &= bool(self.open) and self.open.pop() == tag
        if tag in ("th", "td") and self.part == "thead":
            self.found["titles"].append(self.text)
            if self.isSorted: self.found["sorted"] = self.text
        elif tag in ("th", "td"): self.found["rows"][-1].append(self.text)
        if tag in ("script", "style"): self.own[tag] = self.text
    def handle_data(self, data): self.text += data
page = Page()
page.feed(data.decode())
page.found["isBalanced"] &= not page.open
hashes = [f"{tag}-src 'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"
          for tag, text in page.own.items()]
page.found["isPolicyTrue"] = all(each in page.found["policy"] for each in hashes) and len(hashes) == 2
out = json.dumps(page.found).encode()
)py"),
                                     std::as_bytes(std::span(page)));
    const QByteArray json(reinterpret_cast<const char*>(ran.output.data()), qsizetype(ran.output.size()));
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suffixDecidesTheFormat();
    void jsonHasTheFieldsOfTheContract();
    void jsonLeavesOutWhatDoesNotApply();
    void jsonReportWrapsItsResults();
    void strangeNamesKeepJsonValid();
    void csvIsReadByOthers();
    void csvStartsNoFormula_data();
    void csvStartsNoFormula();
    void htmlHoldsNamesAsText();
    void htmlRunsItsOwnScriptAlone();
    void htmlIsATableForEverybody();
    void manyResultsAreWritten();
    void savedReportReplacesTheOldOne();
};

void ReportTest::suffixDecidesTheFormat()
{
    QCOMPARE(reportFormatFromSuffix("a.json").value(), ReportFormat::Json);
    QCOMPARE(reportFormatFromSuffix("a.CSV").value(), ReportFormat::Csv);
    QCOMPARE(reportFormatFromSuffix("a.html").value(), ReportFormat::Html);
    QVERIFY(!reportFormatFromSuffix("a.txt"));
    QVERIFY(!reportFormatFromSuffix("json"));
}

void ReportTest::jsonHasTheFieldsOfTheContract()
{
    const QByteArray line = jsonLine(damaged("dir/a.xz"));
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object[u"path"_s].toString(), u"dir/a.xz"_s);
    QCOMPARE(object[u"format"_s].toString(), u"xz"_s);
    QCOMPARE(object[u"status"_s].toString(), u"damaged"_s);
    QCOMPARE(object[u"check"_s].toString(), u"crc64"_s);
    QCOMPARE(object[u"compressedSize"_s].toInteger(), 123);
    QCOMPARE(object[u"uncompressedSize"_s].toInteger(), 456);
    QCOMPARE(object[u"streams"_s].toInteger(), 1);
    QCOMPARE(object[u"offset"_s].toInteger(), 118);
    QCOMPARE(object[u"durationMs"_s].toInteger(-1), 0);
    QCOMPARE(object[u"sha256"_s].toString(), u"abc"_s);
    QVERIFY(!object[u"message"_s].toString().isEmpty());
}

void ReportTest::jsonLeavesOutWhatDoesNotApply()
{
    const QJsonObject object = jsonObject(intact("a.gz"));
    for (const QString& name : {u"offset"_s, u"message"_s, u"sha256"_s, u"entry"_s}) {
        QVERIFY(!object.contains(name));
    }
    QCOMPARE(object[u"warnings"_s].toArray(), QJsonArray{u"12 bytes of trailing data at offset 4096"_s});
}

void ReportTest::jsonReportWrapsItsResults()
{
    const QByteArray text =
        renderReport(reportOf({intact("a"), damaged("b"), intact("c")}), ReportFormat::Json);
    const QJsonObject report = QJsonDocument::fromJson(text).object();
    QCOMPARE(report[u"tool"_s].toString(), u"holdall"_s);
    QCOMPARE(report[u"version"_s].toString(), u"1.2"_s);
    QVERIFY(QDateTime::fromString(report[u"started"_s].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(report.contains(u"finished"_s));
    QCOMPARE(report[u"summary"_s].toObject(), (QJsonObject{{u"intact"_s, 2}, {u"damaged"_s, 1}}));
    QCOMPARE(report[u"results"_s].toArray().size(), 3);
    QVERIFY(QJsonDocument::fromJson(renderReport(reportOf({}), ReportFormat::Json)).isObject());
}

void ReportTest::strangeNamesKeepJsonValid()
{
    const auto pathOf = [](const char* name) {
        return QJsonDocument::fromJson(jsonLine(intact(name))).object()[u"path"_s].toString();
    };
    QCOMPARE(pathOf("a\n\"b\"\\"), u"a\n\"b\"\\"_s);
    QCOMPARE(pathOf("\xc3\xa4"), u"ä"_s);
    QCOMPARE(pathOf("a\xff"), u"a\\xFF"_s);
}

void ReportTest::csvIsReadByOthers()
{
    const QJsonArray rows = csvRows(renderReport(reportOf({damaged("a,\"b\"\n")}), ReportFormat::Csv));
    QCOMPARE(rows.size(), 2);
    const QJsonArray names = rows[0].toArray();
    const QJsonArray values = rows[1].toArray();
    QCOMPARE(names.size(), values.size());
    QCOMPARE(names[0].toString(), u"path"_s);
    QCOMPARE(values[0].toString(), u"a,\"b\"\\n"_s);
    QCOMPARE(values[2].toString(), u"damaged"_s);
    QCOMPARE(names[9].toString(), u"offset"_s);
    QCOMPARE(values[9].toString(), u"118"_s);
}

void ReportTest::csvStartsNoFormula_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"=1+1", "+1", "-rf", "@sum", "=HYPERLINK(\"x\",\"y\")"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void ReportTest::csvStartsNoFormula()
{
    QFETCH(QByteArray, name);
    const QJsonArray rows = csvRows(renderReport(reportOf({intact(name.toStdString())}), ReportFormat::Csv));
    QCOMPARE(rows[1].toArray()[0].toString(), u'\'' + QString::fromUtf8(name));
}

void ReportTest::htmlHoldsNamesAsText()
{
    const QString hostile = u"<script>alert(1)</script>\"'><img src=x onerror=y>&amp;%1%2</th></table>"_s;
    Verdict bad = damaged(hostile.toStdString());
    bad.entry = "in\n\xe2\x80\xae\x01<b>";
    const QJsonObject page = parsed(renderReport(reportOf({bad, intact("a&b\n")}), ReportFormat::Html));
    const QJsonArray rows = page[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonArray titles = page[u"titles"_s].toArray();
    const auto cell = [&](int row, const QString& title) {
        const auto column = std::ranges::find(titles, QJsonValue(title)) - titles.begin();
        return rows[row].toArray()[column].toString();
    };
    QCOMPARE(cell(0, u"File"_s), hostile);
    QCOMPARE(cell(0, u"In entry"_s), u"in\\n\\u202E\\x01<b>"_s);
    QCOMPARE(cell(1, u"File"_s), u"a&b\\n"_s);
    for (const QJsonValue& tag : page[u"tags"_s].toArray()) {
        QVERIFY(tag != u"img"_s && tag != u"b"_s && tag != u"link"_s && tag != u"a"_s);
    }
}

void ReportTest::htmlRunsItsOwnScriptAlone()
{
    const QJsonObject page = parsed(renderReport(reportOf({damaged("a"), intact("b")}), ReportFormat::Html));
    QCOMPARE(page[u"scripts"_s].toInt(), 1);
    QVERIFY(page[u"isPolicyTrue"_s].toBool());
    QVERIFY(page[u"policy"_s].toString().startsWith(u"default-src 'none'; style-src 'sha256-"_s));
    QVERIFY(!page[u"policy"_s].toString().contains(u"unsafe"_s));
    QCOMPARE(page[u"addresses"_s].toArray(), QJsonArray());
}

void ReportTest::htmlIsATableForEverybody()
{
    const QJsonObject page = parsed(renderReport(reportOf({intact("b"), damaged("a")}), ReportFormat::Html));
    QCOMPARE(page[u"rows"_s].toArray()[0].toArray()[0].toString(), u"damaged"_s); // the worst first
    QCOMPARE(page[u"titles"_s].toArray().size(), page[u"scopes"_s].toInt());
    QCOMPARE(page[u"rowHeads"_s].toInt(), 2);
    QCOMPARE(page[u"sorted"_s].toString(), u"Verdict"_s);
    QVERIFY(page[u"isBalanced"_s].toBool());
    for (const QJsonValue& row : page[u"rows"_s].toArray()) {
        QCOMPARE(row.toArray().size(), page[u"titles"_s].toArray().size());
    }
}

void ReportTest::manyResultsAreWritten()
{
    std::vector<Verdict> results;
    for (int i = 0; i < 50'000; ++i) {
        results.push_back(i % 100 == 0 ? damaged(std::to_string(i)) : intact(std::to_string(i)));
    }
    const Report report = reportOf(std::move(results));
    QCOMPARE(renderReport(report, ReportFormat::Html).count("<tr data-s="), 50'000);
    QCOMPARE(renderReport(report, ReportFormat::Csv).count("\r\n"), 50'001);
    const QJsonDocument json = QJsonDocument::fromJson(renderReport(report, ReportFormat::Json));
    QCOMPARE(json[u"results"_s].toArray().size(), 50'000);
}

void ReportTest::savedReportReplacesTheOldOne()
{
    const TestFolder folder;
    const auto path = folder.write("r.csv", test::bytesOf("old"));
    QVERIFY(saveReport(reportOf({intact("a")}), path));
    QVERIFY(folder.read("r.csv").size() > 100);
    QCOMPARE(folder.names(), test::Names{"r.csv"});
    QCOMPARE(saveReport(reportOf({}), folder / "r.txt").error().kind, ErrorKind::Option);
    QCOMPARE(saveReport(reportOf({}), folder / "missing/r.csv").error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "reporttest.moc"
