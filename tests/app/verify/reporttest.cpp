#include "app/verify/report.h"

#include "app/io/testfolder.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::TestFolder;

namespace {

Verdict damaged(const std::filesystem::path& path)
{
    codec::DecodeSummary summary{.format = codec::Format::Xz, .check = codec::Check::Crc64, .warnings = {}};
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
    codec::DecodeSummary summary{.format = codec::Format::Gzip, .check = codec::Check::Crc32, .warnings = {}};
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
    QCOMPARE(names[7].toString(), u"offset"_s);
    QCOMPARE(values[7].toString(), u"118"_s);
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
    const QByteArray page = renderReport(
        reportOf({damaged("<script>alert(1)</script>"), intact("\"><img src=x onerror=y>"), intact("a&b\n")}),
        ReportFormat::Html);
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(page.contains("a&amp;b\\n"));
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(!page.contains("http://"));
    QVERIFY(!page.contains("https://"));
}

void ReportTest::manyResultsAreWritten()
{
    std::vector<Verdict> results;
    for (int i = 0; i < 50'000; ++i) {
        results.push_back(i % 100 == 0 ? damaged(std::to_string(i)) : intact(std::to_string(i)));
    }
    const Report report = reportOf(std::move(results));
    QCOMPARE(renderReport(report, ReportFormat::Html).count("<tr>"), 50'001);
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
