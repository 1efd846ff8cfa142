#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder "tree" with all that a tar holds. Prints nothing.
const QString makeTree = uR"sh(
set -e
trap 'find . -mindepth 1 -delete' EXIT # Qt cannot remove names that are no UTF-8
mkdir -p tree/sub/empty
echo hello > tree/a.txt
ln -s a.txt tree/symbolic; ln -s nowhere tree/dangling; ln tree/a.txt tree/hard
: > tree/zero
head -c 300000 /dev/urandom > tree/sub/noise
printf x > "tree/$(printf 'n%.0s' $(seq 1 250))"
printf y > "tree/$(printf 'b\377d\nname')"
printf z > "tree/-rf ünï"
truncate -s 20M tree/sparse; echo end >> tree/sparse
setfattr -n user.comment -v hi tree/a.txt 2>/dev/null || true
touch -h -d '2001-02-03 04:05:06.123456789' tree/sub/noise tree/symbolic
chmod 751 tree/sub; touch -d '1999-01-01' tree/sub
)sh"_s;

/// Fails if what stands at the second place is not the first, in every property.
const QString same = u"[ -z \"$(rsync -aHXn --checksum --delete -i tree/ %1/ | tee /dev/stderr)\" ]\n"_s;

} // namespace

/// Archives, as a script makes and reads them.
class ArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsReadWhatWeWrite_data();
    void otherProgramsReadWhatWeWrite();
    void weReadWhatOtherProgramsWrite_data();
    void weReadWhatOtherProgramsWrite();
    void verifiedResultsAreIdentical();
    void foldersBecomeTarXz();
    void severalFilesBecomeOneArchive();
    void eachMakesAnArchiveOfEachFolder();
    void reproducibleArchivesAreTheSameBytes();
    void unreadableThingsAreReportedAndTheRestIsDone();
    void patternsChooseEntries();
    void moreThanOneTopEntryGetsAFolder();
    void damagedArchivesPlaceNothing();
    void hostileArchivesStayInside();
    void conflictsAreSettledAsAsked();
    void listShowsEveryEntry();
    void verifyCountsEntries();
    void namesWithoutSuffixAreRecognised();
    void impossibleOptionsAreUsageErrors();
};

void ArchiveTest::otherProgramsReadWhatWeWrite_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"tar", "tar.xz", "tar.zst", "tar.gz", "tar.bz2", "tar.lzma"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void ArchiveTest::otherProgramsReadWhatWeWrite()
{
    QFETCH(const QString, format);
    const TerminalProgram program;
    const Run run = program.shell(makeTree + u"\"$CLI\" compress -f %1 tree\n"_s.arg(format)
                                  + u"mkdir x y z\n"
                                    "tar --xattrs -xf tree.%1 -C x\n"_s.arg(format)
                                  + same.arg(u"x/tree"_s) + u"bsdtar -xpf tree.%1 -C y\n"_s.arg(format)
                                  + same.arg(u"y/tree"_s) + u"\"$CLI\" extract tree.%1 -C z\n"_s.arg(format)
                                  + same.arg(u"z/tree"_s) + u"[ $(stat -c %b z/tree/sparse) -lt 1000 ]\n"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ArchiveTest::weReadWhatOtherProgramsWrite_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("GNU tar, pax") << u"tar --format=pax --xattrs -S -czf a.tar.gz tree"_s;
    QTest::newRow("GNU tar, gnu") << u"setfattr -x user.comment tree/a.txt 2>/dev/null; tar --format=gnu -S "
                                     "-cJf a.tar.xz tree"_s;
    QTest::newRow("bsdtar") << u"bsdtar --format=pax -cjf a.tar.bz2 tree"_s;
    QTest::newRow("Python")
        << u"setfattr -x user.comment tree/a.txt 2>/dev/null; python3 -c \"import tarfile; "
           "t = tarfile.open('a.tar.gz', 'w:gz', format=tarfile.PAX_FORMAT); "
           "t.add('tree'); t.close()\""_s;
}

void ArchiveTest::weReadWhatOtherProgramsWrite()
{
    QFETCH(const QString, command);
    const TerminalProgram program;
    const bool hasNanoseconds = !command.contains(u"gnu"_s) && !command.contains(u"python"_s);
    const Run run = program.shell(
        makeTree + (hasNanoseconds ? QString() : u"find tree -exec touch -h -d @1000000 {} +\n"_s) + command
        + u"\n\"$CLI\" extract a.tar.* -C x\n"_s + same.arg(u"x/tree"_s));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ArchiveTest::verifiedResultsAreIdentical()
{
    const TerminalProgram program;
    const Run run =
        program.shell(makeTree + u"\"$CLI\" compress --verify -f tar.zst tree; ls tree.tar.zst\n"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ArchiveTest::foldersBecomeTarXz()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"mkdir tree; echo a > tree/a; \"$CLI\" compress tree; xz -t tree.tar.xz"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ArchiveTest::severalFilesBecomeOneArchive()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"echo a > report-a; echo b > report-b; \"$CLI\" compress report-a report-b; "
                      "tar -tf report.tar.xz; \"$CLI\" compress -o b.tgz report-b report-a; "
                      "tar -tzf b.tgz"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output, QByteArray("report-a\nreport-b\nreport-b\nreport-a\n"));
}

void ArchiveTest::eachMakesAnArchiveOfEachFolder()
{
    const TerminalProgram program;
    const Run run = program.shell(u"mkdir a b; echo c > c; \"$CLI\" compress --each a b c; ls *.xz"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output, QByteArray("a.tar.xz\nb.tar.xz\nc.xz\n"));
}

void ArchiveTest::reproducibleArchivesAreTheSameBytes()
{
    const TerminalProgram program;
    const Run run =
        program.shell(makeTree
                      + u"cp -a tree other; mkdir in; mv other in/tree; touch in/tree/a.txt in/tree/zero\n"
                        "for f in tar.gz tar.xz tar.zst; do\n"
                        "\"$CLI\" compress --reproducible -T 1 -f $f -o one.$f tree\n"
                        "\"$CLI\" compress --reproducible -T 3 -f $f -o two.$f in/tree\n"
                        "cmp one.$f two.$f; done\n"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ArchiveTest::unreadableThingsAreReportedAndTheRestIsDone()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"mkdir tree; echo a > tree/a; mkfifo tree/pipe; \"$CLI\" compress -f tar.gz tree; "
                      "echo $?; tar -tzf tree.tar.gz; \"$CLI\" compress -f tar.gz missing; echo $?; "
                      "ls -A"_s);
    QCOMPARE(run.output, QByteArray("3\ntree/\ntree/a\n3\ntree\ntree.tar.gz\n"));
    QVERIFY2(run.errors.contains(u"tree/pipe: "_s), qPrintable(run.errors));
}

void ArchiveTest::patternsChooseEntries()
{
    const TerminalProgram program;
    const Run run = program.shell(u"mkdir -p t/sub; touch t/a.c t/a.o t/sub/b.c t/sub/b.o\n"
                                  "\"$CLI\" compress -f tar.gz --exclude '*.o' t; tar -tzf t.tar.gz | sort\n"
                                  "\"$CLI\" extract t.tar.gz -C x --include '*.c' --exclude 't/sub/*'; "
                                  "find x | sort"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output, QByteArray("t/\nt/a.c\nt/sub/\nt/sub/b.c\nx\nx/t\nx/t/a.c\n"));
}

void ArchiveTest::moreThanOneTopEntryGetsAFolder()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"touch a b; \"$CLI\" compress -o two.tar.gz a b; \"$CLI\" compress -o one.tar.gz a\n"
                      "\"$CLI\" extract two.tar.gz one.tar.gz -C x\n"
                      "\"$CLI\" extract two.tar.gz -C y --folder never\n"
                      "\"$CLI\" extract one.tar.gz -C z --folder always\n"
                      "find x y z -type f | sort"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output, QByteArray("x/a\nx/two/a\nx/two/b\ny/a\ny/b\nz/one/a\n"));
}

void ArchiveTest::damagedArchivesPlaceNothing()
{
    const TerminalProgram program;
    const Run run = program.shell(makeTree
                                  + u"set +e\n"
                                    "for f in tar.gz tar.xz tar.zst tar.bz2; do\n"
                                    "\"$CLI\" compress -f $f -o a.$f tree\n"
                                    "size=$(stat -c %s a.$f)\n"
                                    "cp a.$f b.$f; printf 'damage' | dd of=b.$f bs=1 seek=$((size / 2)) "
                                    "conv=notrunc 2>/dev/null\n"
                                    "head -c $((size - 5)) a.$f > c.$f\n"
                                    "\"$CLI\" extract b.$f -C x; echo $?\n"
                                    "\"$CLI\" extract c.$f -C x; echo $?\n"
                                    "done; ls -d x"_s);
    QCOMPARE(run.output, QByteArray("1\n1\n1\n1\n1\n1\n1\n1\n"));
}

void ArchiveTest::hostileArchivesStayInside()
{
    const TerminalProgram program;
    const Run run = program.shell(uR"sh(
mkdir safe; cd safe
python3 - <<'END'
import io, tarfile
t = tarfile.open('evil.tar.gz', 'w:gz', format=tarfile.PAX_FORMAT)
def add(name, data=b'evil', **kind):
    info = tarfile.TarInfo(name)
    for key, value in kind.items():
        setattr(info, key, value)
    info.size = len(data) if info.type == tarfile.REGTYPE else 0
    t.addfile(info, io.BytesIO(data) if info.size else None)
add('good', b'good')
add('../escaped')
add('a/../../escaped')
add('/tmp/holdall-escaped')
add('way', type=tarfile.SYMTYPE, linkname='..')
add('way/escaped')
add('out', type=tarfile.SYMTYPE, linkname='/etc')
add('hard', type=tarfile.LNKTYPE, linkname='../../outside')
add('device', type=tarfile.CHRTYPE)
add('root', mode=0o6777)
t.close()
END
cd ..; echo outside > outside
"$CLI" extract safe/evil.tar.gz -C safe/x --folder never; echo $?
ls; cat outside; ls /tmp/holdall-escaped 2>/dev/null
cat safe/x/good; stat -c %a safe/x/root; find safe/x -type l
)sh"_s);
    QCOMPARE(run.output, QByteArray("1\noutside\nsafe\noutside\ngood777\n"));
    QVERIFY2(run.errors.contains(u"../escaped: "_s), qPrintable(run.errors));
}

void ArchiveTest::conflictsAreSettledAsAsked()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"mkdir t; echo new > t/f; \"$CLI\" compress -f tar.gz t\n"
                      "mkdir -p x/t; echo old > x/t/f; echo kept > x/t/g\n"
                      "\"$CLI\" extract t.tar.gz -C x --conflict fail; echo $?; cat x/t/f\n"
                      "\"$CLI\" extract t.tar.gz -C x --conflict skip; echo $?; cat x/t/f\n"
                      "\"$CLI\" extract t.tar.gz -C x; echo $?; cat x/t/f 'x/t (2)/f'\n"
                      "\"$CLI\" extract t.tar.gz -C x --conflict overwrite; echo $?; cat x/t/f x/t/g"_s);
    QCOMPARE(run.output, QByteArray("3\nold\n0\nold\n0\nold\nnew\n0\nnew\nkept\n"));
}

void ArchiveTest::listShowsEveryEntry()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"mkdir t; printf 12345 > t/f; ln -s f t/l; \"$CLI\" compress -f tar.zst t; "
                      "\"$CLI\" list t.tar.zst; \"$CLI\" list --json t.tar.zst"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(1), QByteArray("t/f\t-\t5\t-\t-\tfile"));
    const QJsonObject link = QJsonDocument::fromJson(lines.at(5)).object();
    QCOMPARE(link[u"entry"_s].toString(), u"t/l"_s);
    QCOMPARE(link[u"kind"_s].toString(), u"link"_s);
    QCOMPARE(link[u"target"_s].toString(), u"f"_s);
}

void ArchiveTest::verifyCountsEntries()
{
    const TerminalProgram program;
    const Run run = program.shell(u"mkdir t; head -c 5000 /dev/urandom > t/f; \"$CLI\" compress -f tar.xz t; "
                                  "\"$CLI\" compress -f tar t; head -c 6000 t.tar > cut.tar; "
                                  "\"$CLI\" verify --json t.tar.xz t.tar cut.tar"_s);
    QCOMPARE(run.status, 1);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject coded = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(coded[u"format"_s].toString(), u"tar.xz"_s);
    QCOMPARE(coded[u"status"_s].toString(), u"intact"_s);
    QCOMPARE(coded[u"entries"_s].toInteger(), 2);
    const QJsonObject plain = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(plain[u"status"_s].toString(), u"unchecked"_s);
    const QJsonObject cut = QJsonDocument::fromJson(lines.at(2)).object();
    QCOMPARE(cut[u"status"_s].toString(), u"truncated"_s);
    QCOMPARE(cut[u"entry"_s].toString(), u"t/f"_s);
}

void ArchiveTest::namesWithoutSuffixAreRecognised()
{
    const TerminalProgram program;
    const Run run =
        program.shell(u"mkdir t; echo a > t/a; tar -czf backup.gz t; tar -cf plain t; "
                      "\"$CLI\" extract backup.gz -C x; \"$CLI\" extract plain -C y; "
                      "\"$CLI\" extract backup.gz -o stream.tar; tar -tf stream.tar; find x y -type f"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output, QByteArray("t/\nt/a\nx/t/a\ny/t/a\n"));
}

void ArchiveTest::impossibleOptionsAreUsageErrors()
{
    const TerminalProgram program;
    const Run run = program.shell(
        u"mkdir t; for o in '-f tar -p 9' '-f xz' '-f tar.xz -p 99' '-o a.rar' '-f zip --check crc32' "
        "'-f tar.xz --method xz' '-f 7z --password-fd 0' '--split 1K'; do "
        "\"$CLI\" compress $o t; echo $?; done; "
        "echo | \"$CLI\" compress -f tar.xz - -o a; echo $?; ls"_s);
    QCOMPARE(run.output, QByteArray("2\n2\n2\n2\n2\n2\n2\n2\n2\nt\n"));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archivetest.moc"
