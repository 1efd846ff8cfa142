#include "terminalprogram.h"

#include <QTest>

using namespace holdall::test;
using namespace Qt::StringLiterals;

/// Whatever cannot be done as asked is refused before any file is touched.
class UsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedCommandLines_data();
    void refusedCommandLines();
    void terminalsAreRefused_data();
    void terminalsAreRefused();
    void unknownOptionsAreShownCleaned();
};

namespace {

struct Row {
    const char* name;
    const char* arguments; ///< parted by |
    const char* expected; ///< a part of the message
};

constexpr Row rows[] = {
    {"nothing", "", "COMMAND"},
    {"unknown command", "frobnicate|f", "frobnicate: unknown command"},
    {"command of a later version", "salvage|f|-o|d", "salvage"},
    {"unknown program option", "--frob", "--frob"},
    {"too much for --version", "--version|f", "f"},
    {"no path", "compress", "PATH"},
    {"empty path", "compress|", "empty"},
    {"unknown long option", "compress|--frob|f", "--frob"},
    {"unknown short option", "compress|-x|f", "-x"},
    {"short option of another command", "verify|-p6|f", "-p6"},
    {"long option of another command", "verify|--preset=6|f", "--preset"},
    {"abbreviation", "compress|--pres=6|f", "--pres"},
    {"volumes too small", "compress|--split=1K|f", "--split"},
    {"volumes of standard output", "compress|--split=1M|f|-o|-", "--split"},
    {"method of another format", "compress|--method=xz|-f|tar|f", "method"},
    {"password for one stream", "compress|--password-fd=0|f", "--password-fd"},
    {"unknown encoding", "extract|--encoding=klingon|f", "--encoding"},
    {"descriptor that is none", "extract|--password-fd=x|f", "--password-fd"},
    {"format that is only read", "compress|-f|rar|f", "rar"},
    {"missing value", "compress|f|--preset", "--preset"},
    {"missing short value", "compress|f|-p", "-p"},
    {"value for a switch", "compress|--each=yes|f", "--each"},
    {"empty value", "compress|--output=|f", "--output"},
    {"bad preset", "compress|-p|six|f", "six"},
    {"bad size", "compress|--memory-limit|1.5M|f", "1.5M"},
    {"bad threads", "compress|-T|-1|f", "-1"},
    {"bad check", "compress|--check|md5|f", "none crc32 crc64 sha256"},
    {"bad strategy", "compress|-fgz|--strategy|best|f", "huffman"},
    {"bad conflict", "compress|--conflict|ask|f", "rename"},
    {"skip is for extract", "compress|--conflict|skip|f", "rename"},
    {"bad folder", "extract|--folder|maybe|f", "always"},
    {"bad entries", "extract|--max-entries|0|f", "0"},
    {"bad report", "verify|--report|r.xml|f", "r.xml"},
    {"several into a stream", "compress|-f|xz|f|f", "--each"},
    {"folder into a stream", "compress|-f|xz|.", "folder"},
    {"folder among each", "compress|--each|-f|xz|f|.", "folder"},
    {"options of nothing", "compress|-f|tar|-p|9|f", "tar"},
    {"dash among others", "compress|--each|-|f", "-: "},
    {"each with output", "compress|--each|f|-o|x", "--output"},
    {"output with directory", "compress|f|-o|x|-d|.", "--output"},
    {"verify of standard output", "compress|--verify|f|-o|-", "--verify"},
    {"verify of a filter", "compress|--verify|-", "--verify"},
    {"trash of standard output", "compress|--trash-source|f|-o|-", "--trash-source"},
    {"trash of standard input", "compress|--trash-source|-|-o|x", "--trash-source"},
    {"container by name", "compress|f|-o|x.zip.xz", "x.zip.xz"},
    {"several into one", "extract|f|f|-o|x", "--output"},
    {"output with into", "extract|f|-o|x|-C|.", "--output"},
    {"filters without format", "extract|f|--filters=lzma2", "--format"},
    {"raw without filters", "extract|f|-f|raw-lzma", "filters"},
    {"raw with memory limit", "extract|f|-f|raw-lzma|--filters=lzma2|--memory-limit=1M", "memory-limit"},
    {"filters with gz", "extract|f|-f|gz|--filters=lzma2", "filters"},
    {"window of bz2", "extract|f|-f|bz2|--window-bits=15", "window-bits"},
    {"window out of range", "extract|f|-f|deflate|--window-bits=16", "window-bits"},
    {"include from standard input", "extract|-|--include=*.c", "--include"},
    {"trash of standard input", "extract|-|--trash-source", "--trash-source"},
    {"verify of standard input", "verify|-", "-: "},
    {"list of two", "list|f|f", "f: "},
    {"formats of something", "formats|f", "f: "},
    // what the compressors refuse
    {"xz preset out of range", "compress|-p10|f", "0..9"},
    {"xz preset negative", "compress|-p|-1|f", "0..9"},
    {"xz preset with filters", "compress|-p6|--filters=lzma2|f", "filters"},
    {"xz foreign check", "compress|--check=adler32|f", "crc64"},
    {"xz five filters", "compress|--filters=x86 x86 x86 x86 lzma2|f", "filters"},
    {"xz chain without lzma2", "compress|--filters=x86|f", "filters"},
    {"xz chain with lzma1", "compress|--filters=lzma1|f", "lzma2"},
    {"unknown filter", "compress|--filters=frob|f", "frob"},
    {"xz window", "compress|--window-bits=15|f", "window-bits"},
    {"lzma check", "compress|-flzma|--check=crc32|f", "none"},
    {"lzma with lzma2", "compress|-flzma|--filters=lzma2|f", "lzma1"},
    {"lzma with delta", "compress|-flzma|--filters=delta lzma1|f", "lzma1"},
    {"raw without chain", "compress|-fraw-lzma|f", "filters"},
    {"raw with preset", "compress|-fraw-lzma|-p6|--filters=lzma2|f", "preset"},
    {"raw with check", "compress|-fraw-lzma|--check=crc32|--filters=lzma2|f", "check"},
    {"bz2 level 0", "compress|-fbz2|-p0|f", "1..9"},
    {"bz2 level 10", "compress|-fbz2|-p10|f", "1..9"},
    {"bz2 extreme", "compress|-fbz2|-p9e|f", "preset"},
    {"bz2 check", "compress|-fbz2|--check=none|f", "check"},
    {"bz2 filters", "compress|-fbz2|--filters=lzma2|f", "filters"},
    {"bz2 strategy", "compress|-fbz2|--strategy=rle|f", "strategy"},
    {"gz level 10", "compress|-fgz|-p10|f", "-1..9"},
    {"gz level -2", "compress|-fgz|-p|-2|f", "-1..9"},
    {"gz window 8", "compress|-fgz|--window-bits=8|f", "9..15"},
    {"gz window of zlib's automatic", "compress|-fgz|--window-bits=47|f", "9..15"},
    {"gz memory level 0", "compress|-fgz|--memory-level=0|f", "1..9"},
    {"gz memory level 10", "compress|-fgz|--memory-level=10|f", "1..9"},
    {"gz dictionary", "compress|-fgz|--dictionary=f|f", "dictionary"},
    {"gz check", "compress|-fgz|--check=crc64|f", "crc32"},
    {"zlib window of raw", "compress|-fzlib|--window-bits|-15|f", "9..15"},
    {"deflate window of gzip", "compress|-fdeflate|--window-bits=31|f", "9..15"},
    {"zst level 0", "compress|-fzst|-p0|f", "1..22"},
    {"zst level 23", "compress|-fzst|-p23|f", "1..22"},
    {"zst check", "compress|-fzst|--check=crc32|f", "xxhash64"},
    {"zst dictionary", "compress|-fzst|--dictionary=f|f", "dictionary"},
};

} // namespace

void UsageTest::refusedCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    for (const Row& row : rows) {
        const QString arguments = QString::fromLatin1(row.arguments);
        QTest::newRow(row.name) << (arguments.isEmpty() ? QStringList() : arguments.split(u'|'))
                                << QString::fromLatin1(row.expected);
    }
}

void UsageTest::refusedCommandLines()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, expected);
    const TerminalProgram program;
    program.write(u"f"_s, "some text");
    const Run run = program.run(arguments);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: "_s), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(expected), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.status, 2);
    QCOMPARE(program.files(), QStringList{u"f"_s});
}

void UsageTest::terminalsAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("compressed output") << u"compress f -o -"_s;
    QTest::newRow("compressed output of standard input") << u"compress - < f"_s;
    QTest::newRow("compressed input") << u"extract -"_s;
}

/// script(1) of util-linux gives the program a terminal.
void UsageTest::terminalsAreRefused()
{
    QFETCH(const QString, command);
    const TerminalProgram program;
    program.write(u"f"_s, "some text");
    const Run run = program.shell(
        u"command -v script > /dev/null || exit 77; script -qec '\"$CLI\" %1' /dev/null"_s.arg(command));
    if (run.status == 77) {
        QSKIP("script(1) is not there");
    }
    QCOMPARE(run.status, 2);
    QVERIFY2(run.output.contains("terminal"), run.output.constData());
}

void UsageTest::unknownOptionsAreShownCleaned()
{
    const Run run = TerminalProgram().shell(u"\"$CLI\" compress $'--\\e[31m\\n' f"_s);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.errors.contains(u'\x1b'));
    QCOMPARE(run.errors.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usagetest.moc"
