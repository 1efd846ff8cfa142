#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachVerdictHasItsWordAndStatus_data();
    void eachVerdictHasItsWordAndStatus();
    void verdictsComeInTheOrderOfThePaths();
    void damageOutweighsWhatIsUnreadable();
    void trailingDataIsAWarning();
    void foldersAreSearched();
    void noRecurseStaysInTheFolder();
    void emptyFolderIsIntact();
    void jsonIsOneObjectALine();
    void reportsAreWritten();
    void unwritableReportIsTheSystemsError();
    void undeliveredResultsAreTheSystemsError();
    void memoryLimitIsHeld();
    void aNameIsOneLine();

private:
    const QByteArray m_text = toQt(text(50'000));
};

void VerifyTest::eachVerdictHasItsWordAndStatus_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("status");
    const QString flip =
        u"python3 -c \"b=bytearray(open('x','rb').read());b[%1]^=1;open('x','wb').write(b)\""_s;
    QTest::newRow("intact") << u"xz -c f > x"_s << u"INTACT  x\n"_s << 0;
    QTest::newRow("damaged") << u"xz -c f > x; "_s + flip.arg(200) << u"DAMAGED  x: offset "_s << 1;
    QTest::newRow("crc") << u"gzip -c f > x; "_s + flip.arg(-8) << u"DAMAGED  x: offset "_s << 1;
    QTest::newRow("truncated") << u"xz -c f > x; truncate -s 300 x"_s << u"TRUNCATED  x: offset 300: "_s << 1;
    QTest::newRow("unchecked") << u"xz -Cnone -c f > x"_s << u"UNCHECKED  x: "_s << 0;
    QTest::newRow("foreign") << u"cp f x"_s << u"UNSUPPORTED  x: "_s << 1;
    QTest::newRow("missing") << u":"_s << u"UNREADABLE  x: "_s << 3;
}

void VerifyTest::eachVerdictHasItsWordAndStatus()
{
    QFETCH(const QString, script);
    QFETCH(const QString, start);
    QFETCH(const int, status);
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(script).status, 0);
    const Run run = program.run({u"verify"_s, u"x"_s});
    QVERIFY2(QString::fromUtf8(run.output).startsWith(start), run.output.constData());
    QCOMPARE(run.output.count('\n'), 1);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: 1 file: 1 "_s), qPrintable(run.errors));
    QCOMPARE(run.status, status);
}

void VerifyTest::verdictsComeInTheOrderOfThePaths()
{
    const TerminalProgram program;
    program.write(u"big"_s, toQt(noise(3'000'000)));
    program.write(u"small"_s, "x");
    const Run run = program.shell(u"xz -0 big small; for i in $(seq 40); do cp small.xz $i.xz; done;"
                                  "\"$CLI\" verify -T2 big.xz $(seq -f %g.xz 40)"_s);
    QByteArray expected = "INTACT  big.xz\n";
    for (int i = 1; i <= 40; ++i) {
        expected += "INTACT  " + QByteArray::number(i) + ".xz\n";
    }
    QCOMPARE(run.output, expected);
}

void VerifyTest::damageOutweighsWhatIsUnreadable()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.run({u"verify"_s, u"nowhere"_s, u"f"_s}).status, 1);
}

void VerifyTest::trailingDataIsAWarning()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"gzip -c f > x.gz; stat -c %s x.gz; printf 'hello, world' >> x.gz;"
                                  "\"$CLI\" verify x.gz"_s);
    const QByteArray size = run.output.split('\n').front();
    QCOMPARE(run.output,
             size + "\nINTACT  x.gz (warning: 12 bytes of trailing data at offset " + size + ")\n");
    QCOMPARE(run.status, 0);
}

void VerifyTest::foldersAreSearched()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"mkdir -p d/e; cp f d/plain; xz -c f > d/e/a.xz; gzip -c f > d/b;"
                                  "truncate -s 10 d/c.xz; \"$CLI\" verify d"_s);
    QCOMPARE(run.status, 1);
    QStringList lines = QString::fromUtf8(run.output).trimmed().split(u'\n');
    lines.sort();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"DAMAGED  d/c.xz"_s) || lines.at(0).startsWith(u"INTACT"_s));
    QVERIFY(lines.contains(u"INTACT  d/b"_s));
    QVERIFY(lines.contains(u"INTACT  d/e/a.xz"_s));
}

void VerifyTest::noRecurseStaysInTheFolder()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(
        u"mkdir -p d/e; xz -c f > d/e/a.xz; xz -c f > d/b.xz; \"$CLI\" verify --no-recurse d"_s);
    QCOMPARE(run.output, QByteArray("INTACT  d/b.xz\n"));
    QCOMPARE(run.status, 0);
}

void VerifyTest::emptyFolderIsIntact()
{
    const TerminalProgram program;
    const Run run = program.run({u"verify"_s, u"."_s});
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors, u"holdall-cli: 0 files\n"_s);
    QCOMPARE(run.status, 0);
}

void VerifyTest::jsonIsOneObjectALine()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"xz -k f; \"$CLI\" verify --json f.xz nowhere"_s);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject intact = QJsonDocument::fromJson(lines.front()).object();
    QCOMPARE(intact[u"status"_s].toString(), u"intact"_s);
    QCOMPARE(intact[u"path"_s].toString(), u"f.xz"_s);
    QCOMPARE(intact[u"format"_s].toString(), u"xz"_s);
    QCOMPARE(intact[u"check"_s].toString(), u"crc64"_s);
    QCOMPARE(intact[u"uncompressedSize"_s].toInteger(), m_text.size());
    QCOMPARE(intact[u"sha256"_s].toString().size(), 64);
    const QJsonObject missing = QJsonDocument::fromJson(lines.back()).object();
    QCOMPARE(missing[u"status"_s].toString(), u"unreadable"_s);
    QVERIFY(!missing.contains(u"format"_s));
}

void VerifyTest::reportsAreWritten()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run =
        program.shell(u"xz -k f; \"$CLI\" verify f.xz f --report r.json --report r.csv --report r.html;"
                      "test $? -eq 1 && python3 -c \"import json,csv; r=json.load(open('r.json'));"
                      "print(r['tool'], r['version'], r['summary'], len(r['results']),"
                      "len(list(csv.reader(open('r.csv')))))\""_s);
    QCOMPARE(run.status, 0);
    const QByteArray last = run.output.trimmed().split('\n').back();
    QVERIFY2(last.startsWith("holdall ") && last.endsWith(" 2 3"), last.constData());
    QVERIFY2(last.contains("'intact': 1") && last.contains("'unsupported': 1"), last.constData());
    QVERIFY(program.read(u"r.html"_s).contains("f.xz"));
}

void VerifyTest::unwritableReportIsTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"xz f; \"$CLI\" verify f.xz --report no/such/r.json"_s);
    QCOMPARE(run.output, QByteArray("INTACT  f.xz\n"));
    QCOMPARE(run.status, 3);
}

void VerifyTest::undeliveredResultsAreTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"xz f; \"$CLI\" verify f.xz > /dev/full"_s).status, 3);
    const Run closed = program.shell(u"\"$CLI\" verify f.xz >&-"_s);
    QCOMPARE(closed.status, 3);
    QVERIFY2(closed.errors.contains(u"standard output"_s), qPrintable(closed.errors));
}

void VerifyTest::memoryLimitIsHeld()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"xz -9 f; \"$CLI\" verify f.xz --memory-limit 1M"_s);
    QVERIFY2(run.output.startsWith("UNSUPPORTED  f.xz: "), run.output.constData());
    QCOMPARE(run.status, 1);
}

void VerifyTest::aNameIsOneLine()
{
    const TerminalProgram program;
    const Run run = program.shell(u"printf x | xz > $'a\\nb\\xff.xz'; \"$CLI\" verify $'a\\nb\\xff.xz'"_s);
    QCOMPARE(run.output, QByteArray("INTACT  a\\nb\\xFF.xz\n"));
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verifytest.moc"
