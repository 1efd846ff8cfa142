#include "support/sampledata.h"
#include "terminalprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder "tree" with what zip and 7z hold both.
const QString makeTree = uR"sh(
set -e
mkdir -p tree/sub/empty
echo hello > tree/a.txt
ln -s a.txt tree/symbolic
: > tree/zero
head -c 300000 /dev/urandom > tree/sub/noise
seq 1 200000 > tree/sub/numbers
printf z > "tree/-rf ünï"
touch -h -d '2001-02-03 04:05:06.1234567' tree/sub/noise tree/symbolic
chmod 751 tree/sub; touch -d '1999-01-01' tree/sub
)sh"_s;

/// Fails if what stands at the second place is not the first, but for what no ZIP and no 7z keeps.
const QString same = u"[ -z \"$(rsync -rlptn --checksum --delete -i tree/ %1/ | tee /dev/stderr)\" ]\n"_s;

/// Programs that pack the folder "tree" into the file "x".
struct Packer {
    const char* name;
    const char* command;
    const char* verdict; ///< of verify
};

constexpr Packer packers[] = {
    {"zip", "zip -qry x.zip tree; mv x.zip x", "INTACT"},
    {"zip of 7z", "7z a -bd -tzip -snl x.zip tree >/dev/null; mv x.zip x", "INTACT"},
    {"zip of bsdtar", "bsdtar -cf x --format zip tree", "INTACT"},
    {"7z", "7z a -bd -snl x.7z tree >/dev/null; mv x.7z x", "INTACT"},
    {"7z of bsdtar", "bsdtar -cf x --format 7zip tree", "INTACT"},
    {"cpio", "bsdtar -cf x --format newc tree", "UNCHECKED"},
    {"xar", "bsdtar -cf x --format xar tree", "INTACT"},
    {"cpio in gzip", "bsdtar -c --format newc tree | gzip > x", "INTACT"},
    {"cpio in Zstandard", "bsdtar -c --format newc tree | zstd -q > x", "INTACT"},
    {"cpio in bzip2", "bsdtar -c --format odc tree | bzip2 > x", "INTACT"},
    {"tar in LZ4", "bsdtar -c --lz4 -f y.tar.lz4 tree", "INTACT"},
};

} // namespace

/// Containers other than tar, as a script makes and reads them.
class ContainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsReadWhatWeWrite_data();
    void otherProgramsReadWhatWeWrite();
    void weReadWhatOtherProgramsWrite_data();
    void weReadWhatOtherProgramsWrite();
    void everyMethodIsReadBack_data();
    void everyMethodIsReadBack();
    void passwordsOpenWhatTheyClosed();
    void wrongPasswordsAreNoDamage();
    void passwordsOpenEncrypted7z();
    void namesAreReadInTheirEncoding();
    void damageOfOneEntryLeavesTheOthers();
    void volumesAreReadBack_data();
    void volumesAreReadBack();
    void missingVolumesAreNamed();
    void damagedContainersPlaceNothing_data();
    void damagedContainersPlaceNothing();
    void reproducibleArchivesAreTheSameBytes_data();
    void reproducibleArchivesAreTheSameBytes();
    void singleFilesInOldCoders();
    void containersInCodersAreReadByTheirContent();
    void damageAroundAContainerIsTheCoders_data();
    void damageAroundAContainerIsTheCoders();
};

void ContainerTest::otherProgramsReadWhatWeWrite_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("zip") << u"zip"_s;
    QTest::newRow("7z") << u"7z"_s;
}

void ContainerTest::otherProgramsReadWhatWeWrite()
{
    QFETCH(const QString, format);
    const TerminalProgram program;
    const Run run = program.shell(makeTree + uR"sh("$CLI" compress -f %1 --verify tree; mkdir b s z
        bsdtar -xpf tree.%1 -C b; 7z x -bd -os tree.%1 >/dev/null; "$CLI" extract tree.%1 -C z
        )sh"_s.arg(format) + same.arg(u"b/tree"_s)
                                  + same.arg(u"z/tree"_s) + u"cmp s/tree/sub/noise tree/sub/noise\n"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ContainerTest::weReadWhatOtherProgramsWrite_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("verdict");
    for (const Packer& packer : packers) {
        QTest::newRow(packer.name) << QString::fromLatin1(packer.command)
                                   << QString::fromLatin1(packer.verdict);
    }
}

/// Seconds and permissions differ by what the packers keep: names, kinds and data are compared.
void ContainerTest::weReadWhatOtherProgramsWrite()
{
    QFETCH(const QString, command);
    QFETCH(const QString, verdict);
    const TerminalProgram program;
    const Run run = program.shell(makeTree + command + uR"sh(
        f=x; [ ! -e y.tar.lz4 ] || f=y.tar.lz4
        "$CLI" verify $f; "$CLI" extract $f -C z; "$CLI" list $f | wc -l
        chmod -R u+rwx z
        [ -z "$(rsync -rln --checksum --delete -i tree/ z/tree/ | grep -v '^\.' | tee /dev/stderr)" ]
        )sh"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QVERIFY2(run.output.startsWith(verdict.toLatin1() + "  "), run.output.constData());
    QVERIFY2(run.output.trimmed().endsWith("\n9"), run.output.constData());
}

void ContainerTest::everyMethodIsReadBack_data()
{
    QTest::addColumn<QString>("method");
    for (const char* method : {"store", "deflate", "bzip2", "lzma", "xz", "zstd"}) {
        QTest::newRow(method) << QString::fromLatin1(method);
    }
}

void ContainerTest::everyMethodIsReadBack()
{
    QFETCH(const QString, method);
    const TerminalProgram program;
    const Run run = program.shell(
        makeTree
        + u"\"$CLI\" compress -f zip --method %1 --verify tree; 7z t -bd tree.zip | grep Everything; "
          "\"$CLI\" extract tree.zip -C z; 7z l -slt tree.zip | grep -i 'Method = ' | sort -u | wc -l\n"_s
              .arg(method)
        + same.arg(u"z/tree"_s));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ContainerTest::passwordsOpenWhatTheyClosed()
{
    const TerminalProgram program;
    const Run run =
        program.shell(makeTree + uR"sh("$CLI" compress -f zip --verify --password-fd 3 tree 3<<<'sesam öffne'
        7z t -bd '-psesam öffne' tree.zip | grep -c Everything
        "$CLI" verify tree.zip; "$CLI" verify --password-fd 3 tree.zip 3<<<'sesam öffne'
        set +e
        "$CLI" verify --password-fd 3 tree.zip 3<<<wrong; echo $?
        "$CLI" extract -C none tree.zip; echo $?
        "$CLI" extract -C none --password-fd 3 tree.zip 3<<<wrong; echo $?
        [ ! -e none ] || echo something
        set -e
        "$CLI" extract -C z --password-fd 3 tree.zip 3<<<'sesam öffne'
        )sh"_s + same.arg(u"z/tree"_s));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output,
             QByteArray("1\nENCRYPTED  tree.zip: needs a password\nINTACT  tree.zip\n"
                        "ENCRYPTED  tree.zip: the password is wrong\n1\n1\n1\n"));
    QVERIFY(run.errors.contains(u"The password is wrong"_s));
}

/// ZIP's traditional encryption takes one wrong password of 256 until the data is seen to be wrong, for one
/// or the other of so many files.
void ContainerTest::wrongPasswordsAreNoDamage()
{
    const TerminalProgram program;
    const Run run = program.shell(uR"sh(set -e
        mkdir d; for i in $(seq 2000); do echo "$i" > d/$i; done; seq 1 20000 > d/last
        bsdtar --format zip --options zip:encryption=zipcrypt --passphrase secret -cf a.zip d
        for word in wrong false other secret; do "$CLI" verify --password-fd 3 a.zip 3<<<$word || true; done
        dd if=/dev/zero of=a.zip bs=1 count=8 seek=$(($(stat -c %s a.zip) / 5)) conv=notrunc 2> dd.log
        "$CLI" verify --password-fd 3 a.zip 3<<<secret | cut -c 1-7)sh"_s);
    QCOMPARE(run.output,
             QByteArray("ENCRYPTED  a.zip: the password is wrong\n").repeated(3)
                 + "INTACT  a.zip\nDAMAGED\n");
}

void ContainerTest::passwordsOpenEncrypted7z()
{
    const TerminalProgram program;
    const Run run = program.shell(makeTree + uR"sh(7z a -bd -snl -pgeheim -mhe x.7z tree >/dev/null
        "$CLI" verify x.7z; "$CLI" verify --password-fd 3 x.7z 3<<<geheim
        "$CLI" list --password-fd 3 x.7z 3<<<geheim | wc -l
        "$CLI" extract -C z --password-fd 3 x.7z 3<<<geheim
        cmp tree/sub/noise z/tree/sub/noise; cmp tree/sub/numbers z/tree/sub/numbers
        )sh"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output, QByteArray("ENCRYPTED  x.7z: needs a password\nINTACT  x.7z\n9\n"));
}

void ContainerTest::namesAreReadInTheirEncoding()
{
    const TerminalProgram program;
    const Run run = program.shell(uR"py(python3 - <<'END'
import zipfile
for code, name in (("cp437", "Gr\u00fc\u00dfe.txt"), ("cp866", "\u043f\u0440\u0438\u0432\u0435\u0442.txt")):
    z = zipfile.ZipFile(code + ".zip", "w")
    z.writestr("a" * len(name.encode(code)), "text")
    z.close()
    data = open(code + ".zip", "rb").read().replace(b"a" * len(name.encode(code)), name.encode(code))
    open(code + ".zip", "wb").write(data)
END
for c in cp437 cp866; do "$CLI" extract --encoding $c -C z $c.zip; done; cd z; ls
)py"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(QString::fromUtf8(run.output),
             u"Gr\u00fc\u00dfe.txt\n\u043f\u0440\u0438\u0432\u0435\u0442.txt\n"_s);
}

void ContainerTest::damageOfOneEntryLeavesTheOthers()
{
    const TerminalProgram program;
    const Run run = program.shell(makeTree + uR"sh("$CLI" compress -f zip tree
        python3 - <<'END'
data = bytearray(open("tree.zip", "rb").read())
data[data.find(b"tree/sub/noise") + 5000] ^= 1
open("tree.zip", "wb").write(data)
END
        set +e
        "$CLI" verify tree.zip; echo $?
        "$CLI" extract tree.zip -C z; echo $?
        cd z/tree; find . -type f | LC_ALL=C sort
        )sh"_s);
    QCOMPARE(QString::fromUtf8(run.output).replace(QRegularExpression(u"offset [0-9]+"_s), u"offset N"_s),
             u"DAMAGED  tree.zip: offset N: tree/sub/noise: The data contradicts itself: a check, a code or "
             u"a header is "
             "wrong\n1\n1\n./-rf ünï\n./a.txt\n./sub/numbers\n./zero\n"_s);
    QVERIFY2(run.errors.contains(u"tree/sub/noise"_s), qPrintable(run.errors));
}

void ContainerTest::volumesAreReadBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"tar.xz", "tar.gz", "zip", "7z"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void ContainerTest::volumesAreReadBack()
{
    QFETCH(const QString, format);
    const TerminalProgram program;
    const Run run = program.shell(makeTree + uR"sh("$CLI" compress -f %1 --split 100KiB --verify tree
        ls tree.%1.0* | wc -l; [ ! -e tree.%1 ]
        "$CLI" verify tree.%1.002; "$CLI" verify . ; "$CLI" extract tree.%1.001 -C z
        cat tree.%1.0* > whole; "$CLI" extract whole -C w
        )sh"_s.arg(format) + same.arg(u"z/tree"_s)
                                  + same.arg(u"w/tree"_s));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output.count("INTACT"), 2); // of a folder the set counts once
}

void ContainerTest::missingVolumesAreNamed()
{
    const TerminalProgram program;
    const Run run = program.shell(makeTree
                                  + u"\"$CLI\" compress -f zip --split 100KiB tree; rm tree.zip.002; set +e; "
                                    u"\"$CLI\" verify tree.zip.001; "
                                    "echo $?; \"$CLI\" extract tree.zip.001; echo $?\n"_s);
    QVERIFY2(run.output.startsWith("UNREADABLE  tree.zip.001: tree.zip.002: "), run.output.constData());
    QVERIFY(run.output.endsWith("3\n3\n"));
    QVERIFY2(run.errors.contains(u"tree.zip.002: Not found"_s), qPrintable(run.errors));
}

void ContainerTest::damagedContainersPlaceNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("zip") << u"zip"_s;
    QTest::newRow("7z") << u"7z"_s;
}

/// Cut in the middle, both have lost their tables of contents.
void ContainerTest::damagedContainersPlaceNothing()
{
    QFETCH(const QString, format);
    const TerminalProgram program;
    const Run run = program.shell(
        makeTree
        + u"\"$CLI\" compress -f %1 tree; head -c 100000 tree.%1 > cut.%1; set +e; \"$CLI\" extract cut.%1 "
          u"-C z; "
          "echo $?; \"$CLI\" verify cut.%1 >/dev/null; echo $?; ls -A | wc -l; [ ! -e z ] || echo placed\n"_s
              .arg(format));
    QCOMPARE(run.output, QByteArray("1\n1\n3\n"));
}

void ContainerTest::reproducibleArchivesAreTheSameBytes_data()
{
    damagedContainersPlaceNothing_data();
}

void ContainerTest::reproducibleArchivesAreTheSameBytes()
{
    QFETCH(const QString, format);
    const TerminalProgram program;
    const Run run = program.shell(
        makeTree
        + u"\"$CLI\" compress -f %1 --reproducible -T 1 -o a.%1 tree; cp -r --preserve=mode,links tree x; "
          "mkdir other; mv x other/tree; \"$CLI\" compress -f %1 --reproducible -T 3 -o b.%1 other/tree; "
          "cmp a.%1 b.%1\n"_s.arg(format));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ContainerTest::singleFilesInOldCoders()
{
    const TerminalProgram program;
    const Run run = program.shell(uR"sh(set -e
        seq 1 5000 > numbers; bsdtar --format raw -Z -cf numbers.Z numbers; bsdtar --format raw --lz4 -cf numbers.lz4 numbers
        lzop -o numbers.lzo numbers; mkdir c; "$CLI" extract numbers.lzo -C c; cmp c/numbers numbers
        tar -cf t.tar numbers; lzop -o t.tzo t.tar; "$CLI" list t.tzo | grep -q numbers
        mkdir a b; "$CLI" extract numbers.Z -C a; "$CLI" extract numbers.lz4 -C b; cmp a/numbers b/numbers
        cmp a/numbers numbers)sh"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void ContainerTest::containersInCodersAreReadByTheirContent()
{
    const TerminalProgram program;
    const Run run = program.shell(makeTree + uR"sh(
        bsdtar -c --format iso9660 tree | xz > x.iso.xz; bsdtar -cf x.warc --format warc -C tree a.txt; gzip x.warc
        ar rc x.ar tree/a.txt; lzma -k x.ar; cp x.iso.xz unnamed
        for f in x.iso.xz x.warc.gz x.ar.lzma unnamed; do
            "$CLI" verify $f 2>/dev/null; "$CLI" list $f | grep -q a.txt; "$CLI" extract $f -C $f.d
            cmp $(find $f.d -name a.txt) tree/a.txt; chmod -R u+w $f.d
        done
        "$CLI" verify --json x.iso.xz | grep -c '"iso.xz"'
        )sh"_s);
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    QCOMPARE(run.output.count("INTACT  x."), 2);
}

void ContainerTest::damageAroundAContainerIsTheCoders_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("cut") << u"truncate -s 200000 x.cpio.gz"_s << u"TRUNCATED  x.cpio.gz: offset "_s;
    QTest::newRow("flipped")
        << u"printf '\\125\\252' | dd of=x.cpio.gz bs=1 seek=200000 conv=notrunc status=none"_s
        << u"DAMAGED  x.cpio.gz: offset "_s;
}

void ContainerTest::damageAroundAContainerIsTheCoders()
{
    QFETCH(const QString, change);
    QFETCH(const QString, verdict);
    const TerminalProgram program;
    const Run run = program.shell(
        makeTree
        + u"bsdtar -c --format newc tree | gzip > x.cpio.gz; %1; set +e\n"
          "\"$CLI\" verify x.cpio.gz; \"$CLI\" extract x.cpio.gz -C z; echo $?; ls z | wc -l\n"_s.arg(
              change));
    QVERIFY2(run.output.startsWith(verdict.toLatin1()), run.output.constData());
    QVERIFY2(run.output.endsWith("1\n0\n"), run.output.constData());
}

QTEST_GUILESS_MAIN(ContainerTest)
#include "containertest.moc"
