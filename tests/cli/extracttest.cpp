#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QTest>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

class ExtractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsFilesAreRead_data();
    void otherProgramsFilesAreRead();
    void nameLosesItsSuffix();
    void folderTakesTheDefaultName();
    void concatenatedStreamsAreJoined();
    void severalArchivesAreReadAtATime();
    void existingFilesFollowTheConflictRule_data();
    void existingFilesFollowTheConflictRule();
    void damageNamesTheOffsetAndLeavesNothing();
    void truncationNamesTheOffsetAndLeavesNothing();
    void foreignFilesAreRefused();
    void emptyFilesAreRefused();
    void sizeLimitEndsIt();
    void memoryLimitEndsIt();
    void folderIsRefused();
    void unreadableFileIsTheSystemsError();
    void missingFolderIsTheSystemsError();
    void readerThatGoesAwayIsMetInSilence();

private:
    const QByteArray m_text = toQt(text(200'000));
};

void ExtractTest::otherProgramsFilesAreRead_data()
{
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("xz") << u"xz"_s << QStringList();
    QTest::newRow("lzma") << u"xz --format=lzma"_s << QStringList();
    QTest::newRow("raw-lzma") << u"xz --format=raw --lzma2=preset=6"_s
                              << QStringList{u"-fraw-lzma"_s, u"--filters=lzma2:preset=6"_s};
    QTest::newRow("gz") << u"gzip"_s << QStringList();
    QTest::newRow("bz2") << u"bzip2"_s << QStringList();
    QTest::newRow("zst") << u"zstd"_s << QStringList();
}

void ExtractTest::otherProgramsFilesAreRead()
{
    QFETCH(const QString, writer);
    QFETCH(const QStringList, options);
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(writer + u" -c < f > packed"_s).status, 0);
    const Run run = program.run(QStringList{u"extract"_s, u"packed"_s, u"-o"_s, u"-"_s} + options);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, m_text);
}

void ExtractTest::nameLosesItsSuffix()
{
    const TerminalProgram program;
    program.write(u"f.txt"_s, m_text);
    QCOMPARE(program.shell(u"xz f.txt && \"$CLI\" extract f.txt.xz"_s).status, 0);
    QCOMPARE(program.files(), QStringList({u"f.txt"_s, u"f.txt.xz"_s}));
    QCOMPARE(program.read(u"f.txt"_s), m_text);
}

void ExtractTest::folderTakesTheDefaultName()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"mkdir d && xz -k f && \"$CLI\" extract f.xz -C d && cmp f d/f"_s).status, 0);
}

void ExtractTest::concatenatedStreamsAreJoined()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const QString script = u"gzip -c f > two && gzip -c f >> two && \"$CLI\" extract two -o -"_s;
    QCOMPARE(program.shell(script).output, m_text + m_text);
}

void ExtractTest::severalArchivesAreReadAtATime()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    const Run run = program.shell(u"for n in 1 2 3 4; do xz -c f > $n.xz; done; printf x > 2.xz;"
                                  "\"$CLI\" extract -T3 1.xz 2.xz 3.xz 4.xz"_s);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: 2.xz: "_s), qPrintable(run.errors));
    QCOMPARE(program.files(),
             QStringList({u"1"_s, u"1.xz"_s, u"2.xz"_s, u"3"_s, u"3.xz"_s, u"4"_s, u"4.xz"_s, u"f"_s}));
}

void ExtractTest::existingFilesFollowTheConflictRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<bool>("renamed");
    QTest::newRow("fail") << u"fail"_s << 3 << false << false;
    QTest::newRow("skip") << u"skip"_s << 0 << false << false;
    QTest::newRow("rename") << u"rename"_s << 0 << false << true;
    QTest::newRow("overwrite") << u"overwrite"_s << 0 << true << false;
}

void ExtractTest::existingFilesFollowTheConflictRule()
{
    QFETCH(const QString, rule);
    QFETCH(const int, status);
    QFETCH(const bool, replaced);
    QFETCH(const bool, renamed);
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"xz f"_s).status, 0);
    program.write(u"f"_s, "mine");
    QCOMPARE(program.run({u"extract"_s, u"f.xz"_s, u"--conflict"_s, rule}).status, status);
    QCOMPARE(program.read(u"f"_s), replaced ? m_text : QByteArray("mine"));
    QCOMPARE(program.files().contains(u"f (2)"_s), renamed);
}

void ExtractTest::damageNamesTheOffsetAndLeavesNothing()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"gzip -n f"_s).status, 0);
    QByteArray bytes = program.read(u"f.gz"_s);
    bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1); // the CRC
    program.write(u"f.gz"_s, bytes);
    const Run run = program.run({u"extract"_s, u"f.gz"_s});
    QCOMPARE(run.status, 1);
    const QString start = u"holdall-cli: f.gz: Damaged at byte "_s;
    QVERIFY2(run.errors.startsWith(start), qPrintable(run.errors));
    const qsizetype offset = run.errors.mid(start.size()).section(u':', 0, 0).toLongLong();
    QVERIFY2(offset >= bytes.size() - 8 && offset <= bytes.size(), qPrintable(run.errors));
    QCOMPARE(program.files(), QStringList{u"f.gz"_s});
}

void ExtractTest::truncationNamesTheOffsetAndLeavesNothing()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"xz f && truncate -s 1000 f.xz"_s).status, 0);
    const Run run = program.run({u"extract"_s, u"f.xz"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.startsWith(u"holdall-cli: f.xz: Ends too early, at byte 1000: "_s),
             qPrintable(run.errors));
    QCOMPARE(program.files(), QStringList{u"f.xz"_s});
}

void ExtractTest::foreignFilesAreRefused()
{
    const TerminalProgram program;
    program.write(u"f"_s, "MZ this is something else altogether");
    const Run run = program.run({u"extract"_s, u"f"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(program.files(), QStringList{u"f"_s});
}

void ExtractTest::emptyFilesAreRefused()
{
    const TerminalProgram program;
    program.write(u"f.xz"_s, "");
    QCOMPARE(program.run({u"extract"_s, u"f.xz"_s}).status, 1);
    QCOMPARE(program.run({u"extract"_s, u"-"_s}).status, 1);
    QCOMPARE(program.files(), QStringList{u"f.xz"_s});
}

void ExtractTest::sizeLimitEndsIt()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"xz f"_s).status, 0);
    QCOMPARE(program.run({u"extract"_s, u"f.xz"_s, u"--max-size"_s, u"100K"_s}).status, 1);
    QCOMPARE(program.files(), QStringList{u"f.xz"_s});
    QCOMPARE(program.run({u"extract"_s, u"f.xz"_s, u"--max-size"_s, u"200000"_s}).status, 0);
}

void ExtractTest::memoryLimitEndsIt()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"xz f"_s).status, 0);
    const Run run = program.run({u"extract"_s, u"f.xz"_s, u"--memory-limit=1MiB"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.contains(u" MiB"_s), qPrintable(run.errors));
    QCOMPARE(program.files(), QStringList{u"f.xz"_s});
}

void ExtractTest::folderIsRefused()
{
    const TerminalProgram program;
    const Run run = program.run({u"extract"_s, u"."_s});
    QCOMPARE(run.status, 3);
    QVERIFY(run.errors.startsWith(u"holdall-cli: .: "_s));
}

void ExtractTest::unreadableFileIsTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f.xz"_s, "x");
    const Run run = program.shell(u"chmod 0 f.xz; ! test -r f.xz || exit 77; \"$CLI\" extract f.xz"_s);
    if (run.status == 77) {
        QSKIP("file permissions do not bind this user");
    }
    QCOMPARE(run.status, 3);
}

void ExtractTest::missingFolderIsTheSystemsError()
{
    const TerminalProgram program;
    program.write(u"f"_s, m_text);
    QCOMPARE(program.shell(u"xz f; \"$CLI\" extract f.xz -o no/such/folder/f"_s).status, 3);
    QCOMPARE(program.files(), QStringList{u"f.xz"_s});
}

void ExtractTest::readerThatGoesAwayIsMetInSilence()
{
    const TerminalProgram program;
    program.write(u"f"_s, toQt(zeros(4'000'000)));
    const Run run = program.shell(u"xz f; \"$CLI\" extract f.xz -o - | head -c 1 > /dev/null"_s);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 3);
}

QTEST_GUILESS_MAIN(ExtractTest)
#include "extracttest.moc"
