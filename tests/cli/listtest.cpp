#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

/// list, formats, --help and --version.
class ListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryHasItsTrueSizes();
    void entryAsJson();
    void damageIsReported();
    void missingFileIsTheSystemsError();
    void formatsNamesEveryFormat();
    void formatsAsJson();
    void helpGoesToStandardOutput_data();
    void helpGoesToStandardOutput();
    void versionIsOneLine();
    void undeliveredHelpIsTheSystemsError();
};

void ListTest::entryHasItsTrueSizes()
{
    const TerminalProgram program;
    program.write(u"f.txt"_s, toQt(text(50'000)));
    const Run run = program.shell(u"xz -k f.txt; \"$CLI\" list f.txt.xz; stat -c %s f.txt.xz"_s);
    const QList<QByteArray> lines = run.output.split('\n');
    const QList<QByteArray> fields = lines.front().split('\t');
    QCOMPARE(fields.size(), 6);
    QCOMPARE(fields.at(0), QByteArray("f.txt"));
    QCOMPARE(fields.at(1), lines.at(1));
    QCOMPARE(fields.at(2), QByteArray("50000"));
    QCOMPARE(fields.at(3), QByteArray::number(lines.at(1).toDouble() / 50'000, 'f', 3));
    QCOMPARE(fields.at(4), QByteArray("crc64"));
    QCOMPARE(fields.at(5), QByteArray("xz"));
}

void ListTest::entryAsJson()
{
    const TerminalProgram program;
    program.write(u"f"_s, toQt(text(50'000)));
    const Run run = program.shell(u"gzip f; \"$CLI\" list --json f.gz"_s);
    QCOMPARE(run.output.count('\n'), 1);
    const QJsonObject entry = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(entry[u"entry"_s].toString(), u"f"_s);
    QCOMPARE(entry[u"format"_s].toString(), u"gz"_s);
    QCOMPARE(entry[u"uncompressedSize"_s].toInteger(), 50'000);
}

void ListTest::damageIsReported()
{
    const TerminalProgram program;
    program.write(u"f"_s, toQt(text(50'000)));
    const Run run = program.shell(u"xz f; truncate -s 300 f.xz; \"$CLI\" list f.xz"_s);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.startsWith(u"holdall-cli: f.xz: "_s), qPrintable(run.errors));
}

void ListTest::missingFileIsTheSystemsError()
{
    const TerminalProgram program;
    const Run run = program.run({u"list"_s, u"nowhere"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: nowhere: "_s), qPrintable(run.errors));
}

void ListTest::formatsNamesEveryFormat()
{
    const Run run = TerminalProgram().run({u"formats"_s});
    QCOMPARE(run.status, 0);
    for (const char* format :
         {"xz", "zst", "gz", "bz2", "lzma", "zlib", "deflate", "raw-lzma", "tar.xz", "zip", "7z", "rar"}) {
        QVERIFY(run.output.contains(QByteArray("\n") + format + ' '));
    }
}

void ListTest::formatsAsJson()
{
    const QStringList readOnly = u"rar iso cab cpio ar rpm xar lha warc rcc Z lz4 lzo"_s.split(u' ');
    const Run run = TerminalProgram().run({u"formats"_s, u"--json"_s});
    for (const QByteArray& line : run.output.trimmed().split('\n')) {
        const QJsonObject format = QJsonDocument::fromJson(line).object();
        QVERIFY(format[u"read"_s].toBool());
        const QString name = format[u"format"_s].toString();
        QCOMPARE(format[u"write"_s].toBool(), !readOnly.contains(name.section(u'.', 0, 0)));
        QVERIFY(!format[u"suffixes"_s].toArray().isEmpty());
    }
}

void ListTest::helpGoesToStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("program") << QStringList{u"--help"_s};
    for (const char* command : {"compress", "extract", "verify", "list", "formats"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s};
    }
}

void ListTest::helpGoesToStandardOutput()
{
    QFETCH(const QStringList, arguments);
    const Run run = TerminalProgram().run(arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QString());
    QVERIFY(run.output.startsWith("Usage: holdall-cli "));
}

void ListTest::versionIsOneLine()
{
    const Run run = TerminalProgram().run({u"--version"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.startsWith("holdall-cli ") && run.output.count('\n') == 1, run.output.constData());
}

void ListTest::undeliveredHelpIsTheSystemsError()
{
    QCOMPARE(TerminalProgram().shell(u"\"$CLI\" --help > /dev/full"_s).status, 3);
}

QTEST_GUILESS_MAIN(ListTest)
#include "listtest.moc"
