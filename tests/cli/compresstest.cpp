#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QTest>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

class CompressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsReadWhatWeWrote_data();
    void otherProgramsReadWhatWeWrote();
    void everythingWentWellIsSilent();
    void standardInputGoesToStandardOutput();
    void standardInputGoesToAnExactOutput();
    void existingOutputIsNotReplaced();
    void existingOutputIsAnErrorIfAsked();
    void existingOutputIsReplacedIfAsked();
    void directoryTakesTheDefaultName();
    void eachMakesOneOutputPerPath();
    void oneMissingFileDoesNotStopTheOthers();
    void verifyKeepsTheResult();
    void memoryLimitNamesTheNeed();
    void reproducibleGivesTheSameBytes();
    void dictionaryIsNeededToReadItAgain();
    void missingDictionaryIsTheSystemsError();
    void missingSourceIsTheSystemsError();
    void fullDiskIsTheSystemsError();
    void fileSizeLimitIsTheSystemsError();
    void strangeNamesAreFiles();
    void withoutADisplayOrABusItWorks();

private:
    const QByteArray m_text = toQt(text(200'000));
};

void CompressTest::otherProgramsReadWhatWeWrote_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reader");
    QTest::newRow("xz") << QStringList{u"-fxz"_s} << u"xz -dc"_s;
    QTest::newRow("xz extreme") << QStringList{u"-fxz"_s, u"-p0e"_s} << u"xz -dc"_s;
    QTest::newRow("xz sha256") << QStringList{u"-fxz"_s, u"--check=sha256"_s} << u"xz -dc"_s;
    QTest::newRow("xz filters") << QStringList{u"-fxz"_s, u"--filters=x86 lzma2:preset=1"_s} << u"xz -dc"_s;
    QTest::newRow("lzma") << QStringList{u"-flzma"_s} << u"xz --format=lzma -dc"_s;
    QTest::newRow("raw-lzma") << QStringList{u"-fraw-lzma"_s, u"--filters=lzma2:preset=6"_s}
                              << u"xz --format=raw --lzma2=preset=6 -dc"_s;
    QTest::newRow("gz") << QStringList{u"-fgz"_s} << u"gzip -dc"_s;
    QTest::newRow("gz rle") << QStringList{u"-fgz"_s, u"--strategy=rle"_s, u"--memory-level=9"_s,
                                           u"--window-bits=9"_s}
                            << u"gzip -dc"_s;
    QTest::newRow("gz -1") << QStringList{u"-fgz"_s, u"-p"_s, u"-1"_s} << u"gzip -dc"_s;
    QTest::newRow("bz2") << QStringList{u"-fbz2"_s, u"-p1"_s} << u"bzip2 -dc"_s;
    QTest::newRow("zst") << QStringList{u"-fzst"_s, u"-p19"_s} << u"zstd -dc"_s;
    QTest::newRow("zst fast") << QStringList{u"-fzst"_s, u"-p"_s, u"-5"_s} << u"zstd -dc"_s;
    const QString python =
        u"python3 -c 'import sys,zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read(),%1))'"_s;
    QTest::newRow("zlib") << QStringList{u"-fzlib"_s} << python.arg(15);
    QTest::newRow("deflate") << QStringList{u"-fdeflate"_s} << python.arg(-15);
}

void CompressTest::otherProgramsReadWhatWeWrote()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, reader);
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.run(QStringList{u"compress"_s, u"f"_s, u"-o"_s, u"out"_s} + options);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 0);
    QCOMPARE(program.shell(reader + u" < out"_s).output, m_text);
}

void CompressTest::everythingWentWellIsSilent()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.run({u"compress"_s, u"f"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors, QString());
    QCOMPARE(program.files(), QStringList({u"f"_s, u"f.xz"_s}));
}

void CompressTest::standardInputGoesToStandardOutput()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"\"$CLI\" compress - < f | \"$CLI\" extract - | cmp - f"_s);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 0);
    QCOMPARE(program.files(), QStringList{u"f"_s});
}

void CompressTest::standardInputGoesToAnExactOutput()
{
    const TerminalProgram program;
    QCOMPARE(program.run({u"compress"_s, u"-"_s, u"-o"_s, u"x.gz"_s}, m_text).status, 0);
    QCOMPARE(program.shell(u"gzip -dc x.gz"_s).output, m_text);
}

void CompressTest::existingOutputIsNotReplaced()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    program.write(u"f.xz"_s, "mine");
    QCOMPARE(program.run({u"compress"_s, u"f"_s}).status, 0);
    QCOMPARE(program.read(u"f.xz"_s), QByteArray("mine"));
    QCOMPARE(program.shell(u"xz -dc 'f (2).xz'"_s).output, m_text);
}

void CompressTest::existingOutputIsAnErrorIfAsked()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    program.write(u"f.xz"_s, "mine");
    const Run run = program.run({u"compress"_s, u"f"_s, u"--conflict"_s, u"fail"_s});
    QCOMPARE(run.status, 3);
    QVERIFY(run.errors.startsWith(u"holdall-cli: f.xz: "_s));
    QCOMPARE(program.read(u"f.xz"_s), QByteArray("mine"));
    QCOMPARE(program.files(), QStringList({u"f"_s, u"f.xz"_s}));
}

void CompressTest::existingOutputIsReplacedIfAsked()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    program.write(u"f.xz"_s, "mine");
    QCOMPARE(program.run({u"compress"_s, u"f"_s, u"--conflict=overwrite"_s}).status, 0);
    QCOMPARE(program.shell(u"xz -dc f.xz"_s).output, m_text);
    QCOMPARE(program.files(), QStringList({u"f"_s, u"f.xz"_s}));
}

void CompressTest::directoryTakesTheDefaultName()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"mkdir d && \"$CLI\" compress f -d d && xz -dc d/f.xz | cmp - f"_s).status, 0);
}

void CompressTest::eachMakesOneOutputPerPath()
{
    const TerminalProgram program;
    program.write(u"a"_s, m_text);
    program.write(u"b"_s, m_text);
    program.write(u"c.o"_s, m_text);
    QCOMPARE(
        program
            .run({u"compress"_s, u"--each"_s, u"a"_s, u"b"_s, u"c.o"_s, u"--exclude"_s, u"*.o"_s, u"-T2"_s})
            .status,
        0);
    QCOMPARE(program.files(), QStringList({u"a"_s, u"a.xz"_s, u"b"_s, u"b.xz"_s, u"c.o"_s}));
}

void CompressTest::oneMissingFileDoesNotStopTheOthers()
{
    const TerminalProgram program;
    program.write(u"b"_s, m_text);
    const Run run = program.run({u"compress"_s, u"--each"_s, u"-T1"_s, u"a"_s, u"b"_s});
    QCOMPARE(run.status, 3);
    QCOMPARE(program.files(), QStringList({u"b"_s, u"b.xz"_s}));
}

void CompressTest::verifyKeepsTheResult()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.run({u"compress"_s, u"--verify"_s, u"f"_s}).status, 0);
    QCOMPARE(program.shell(u"xz -dc f.xz"_s).output, m_text);
}

void CompressTest::memoryLimitNamesTheNeed()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.run({u"compress"_s, u"-p9"_s, u"f"_s, u"--memory-limit"_s, u"1MiB"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u" MiB"_s), qPrintable(run.errors));
    QCOMPARE(program.files(), QStringList{u"f"_s});
}

void CompressTest::reproducibleGivesTheSameBytes()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const QString script =
        u"\"$CLI\" compress --reproducible -f gz f -o a && touch -d 2001-01-01 f && mv f g && "
        "\"$CLI\" compress --reproducible -f gz g -o b && cmp a b"_s;
    QCOMPARE(program.shell(script).status, 0);
}

void CompressTest::dictionaryIsNeededToReadItAgain()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    program.write(u"d"_s, m_text.first(1000));
    QCOMPARE(
        program.run({u"compress"_s, u"-fzlib"_s, u"--dictionary"_s, u"d"_s, u"f"_s, u"-o"_s, u"x"_s}).status,
        0);
    const Run without = program.run({u"extract"_s, u"-fzlib"_s, u"x"_s, u"-o"_s, u"-"_s});
    QCOMPARE(without.status, 1);
    const Run with = program.run({u"extract"_s, u"-fzlib"_s, u"--dictionary=d"_s, u"x"_s, u"-o"_s, u"-"_s});
    QCOMPARE(with.status, 0);
    QCOMPARE(with.output, m_text);
}

void CompressTest::missingDictionaryIsTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.run({u"compress"_s, u"-fzlib"_s, u"--dictionary=nowhere"_s, u"f"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: nowhere: "_s), qPrintable(run.errors));
}

void CompressTest::missingSourceIsTheSystemsError()
{
    const TerminalProgram program;
    const Run run = program.run({u"compress"_s, u"nowhere"_s});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: nowhere: "_s), qPrintable(run.errors));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QCOMPARE(program.files(), QStringList());
}

void CompressTest::fullDiskIsTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"\"$CLI\" compress f -o - > /dev/full"_s).status, 3);
}

void CompressTest::fileSizeLimitIsTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f"_s, toQt(noise(300'000)));
    const Run run = program.shell(u"ulimit -f 100; \"$CLI\" compress f"_s);
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains(u"f.xz"), qPrintable(run.errors));
    QCOMPARE(program.files(), QStringList{u"f"_s});
}

void CompressTest::strangeNamesAreFiles()
{
    const TerminalProgram program;
    const QString script =
        u"for name in $'a\\nb' -dash $'\\xff\\xfe' '<img>' \"it's\" ' '; do\n"
        "  printf x > \"./$name\" && \"$CLI\" compress -- \"$name\" && rm -- \"$name\" &&\n"
        "  \"$CLI\" extract -- \"$name.xz\" && test \"$(cat -- \"$name\")\" = x || exit 9\n"
        "done"_s;
    const Run run = program.shell(script);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 0);
}

void CompressTest::withoutADisplayOrABusItWorks()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"env -i \"$CLI\" compress f"_s).status, 0);
}

QTEST_GUILESS_MAIN(CompressTest)
#include "compresstest.moc"
