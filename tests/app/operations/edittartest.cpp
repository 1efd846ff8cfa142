#include "app/operations/editsources.h"
#include "support/sampledata.h"

#include <QTest>

#include <fstream>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

/// A tar with whatever Python's tarfile can say, made by `code`, in which t is the archive and entry() adds
/// something.
void prepareByPython(const TestFolder& folder, const std::string& code)
{
    const std::string start = "import tarfile, io\n"
                              "t = tarfile.open('a.tar', 'w', format=tarfile.PAX_FORMAT)\n"
                              "def entry(name, data=b'', **facts):\n"
                              "    i = tarfile.TarInfo(name)\n"
                              "    i.size = len(data)\n"
                              "    for k, v in facts.items(): setattr(i, k, v)\n"
                              "    t.addfile(i, io.BytesIO(data))\n";
    std::ofstream(folder / "make.py") << start << code << "\nt.close()\n";
    const Ran made = shellIn(folder, "python3 make.py");
    QVERIFY2(made.status == 0, qPrintable(made.errors));
}

/// All that Python's tarfile tells of each entry but for its name and place in the archive.
std::string factsOf(const TestFolder& folder, const std::string& archive)
{
    std::ofstream(folder / "facts.py")
        << "import tarfile, hashlib\n"
           "t = tarfile.open('"
        << archive
        << "', errors='surrogateescape')\n"
           "known = ('SCHILY.', 'atime', 'ctime', 'LIBARCHIVE.c')\n"
           "for i in t:\n"
           "    data = hashlib.sha256(t.extractfile(i).read()).hexdigest() if i.isreg() else ''\n"
           "    value = lambda k, v: float(v) if k[1:] == 'time' else sorted(v.split(',')) if 'acl' in k "
           "else v\n"
           "    pax = sorted((k, value(k, v)) for k, v in i.pax_headers.items()\n"
           "                 if k.startswith(known) and k not in ('SCHILY.dev', 'SCHILY.ino', "
           "'SCHILY.nlink'))\n"
           "    print(ascii((i.name, i.type, i.mode, i.uid, i.gid, i.uname, i.gname, i.mtime, i.size,\n"
           "          i.linkname, i.devmajor, i.devminor, pax, data)))\n";
    const Ran ran = shellIn(folder, "python3 facts.py");
    return std::string(reinterpret_cast<const char*>(ran.output.data()), ran.output.size())
        + ran.errors.toStdString();
}

Names namesIn(const TestFolder& folder, const std::string& archive = "a.tar")
{
    return linesOf(folder, "bsdtar -tf " + archive);
}

} // namespace

class EditTarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCoderIsKept_data();
    void everyCoderIsKept();
    void allPropertiesStay();
    void otherFormsOfTarAreRead_data();
    void otherFormsOfTarAreRead();
    void holesStay();
    void namesThatAreNoUtf8Stay();
    void linkedFilesSurviveTheirFirstName();
    void linksFollowRenamedFolders();
    void entriesOfOneNameStayApart();
    void everythingCanBeRemoved_data();
    void everythingCanBeRemoved();
    void propertiesOfAddedFilesAreKept();
    void dataBehindTheArchiveIsRefused_data();
    void dataBehindTheArchiveIsRefused();
    void damagedArchivesAreLeftAlone_data();
    void damagedArchivesAreLeftAlone();
};

void EditTarTest::everyCoderIsKept_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("test");
    const auto row = [](const char* suffix, const char* command) {
        QTest::newRow(suffix) << QString::fromUtf8(suffix) << QString::fromUtf8(command);
    };
    row("tar", "true");
    row("tar.gz", "gzip -t");
    row("tar.bz2", "bzip2 -t");
    row("tar.xz", "xz -t");
    row("tar.zst", "zstd -qt");
    row("tar.lzma", "xz --format=lzma -t");
}

void EditTarTest::everyCoderIsKept()
{
    QFETCH(const QString, suffix);
    QFETCH(const QString, test);
    const TestFolder folder;
    const std::string name = "a." + suffix.toStdString();
    const bool isLzma = name.ends_with(".lzma"); // GNU tar would need another program
    prepare(folder,
            isLzma ? "tar -c d empty link | xz --format=lzma > " + name
                   : "tar -caf " + name + " d empty link");
    EditRequest request = addition(folder / name, folder / "new", "d");
    request.changes.push_back(RemoveEntries{{"empty"}});
    request.changes.push_back(RenameEntry{"d/s", "e"});
    JobBench bench;
    const Outcome outcome = bench.run(request);
    QCOMPARE(faultOf(outcome), std::string());
    QCOMPARE(outcome.summary.verdict->entries, 6U);
    QCOMPARE(bench.progress().done, bench.progress().total);
    QCOMPARE(linesOf(folder, "bsdtar -tf " + name + " | sort"),
             Names({"d/", "d/new", "d/text", "e/", "e/noise", "link"}));
    QCOMPARE(shellIn(folder, test.toStdString() + " " + name).status, 0);
    QCOMPARE(shellIn(folder,
                     "mkdir out && tar -xf " + name
                         + " -C out && cmp out/d/text d/text && cmp "
                           "out/e/noise d/s/noise && cmp out/d/new new && test -L out/link")
                 .status,
             0);
}

void EditTarTest::allPropertiesStay()
{
    const TestFolder folder;
    prepareByPython(
        folder,
        "entry('gone', b'x')\n"
        "entry('file', b'data', mode=0o6751, uid=3000000, gid=12, uname='n\\u00e4me', gname='group',\n"
        "      mtime=1700000000.25, pax_headers={'atime': '1600000000.5', 'ctime': '1650000000.75',\n"
        "      'LIBARCHIVE.creationtime': '1500000000', 'SCHILY.xattr.user.comment': 'kept',\n"
        "      'SCHILY.fflags': 'nodump', 'SCHILY.acl.access':\n"
        "      'user::rwx,user:nobody-here:r-x:4711,group::r-x,mask::r-x,other::--x'})\n"
        "entry('folder', type=tarfile.DIRTYPE, mode=0o1777, pax_headers={'SCHILY.acl.default':\n"
        "      'user::rwx,group::r-x,group:crew:rwx:77,mask::rwx,other::---'})\n"
        "entry('block', type=tarfile.BLKTYPE, devmajor=8, devminor=17, mode=0o600)\n"
        "entry('char', type=tarfile.CHRTYPE, devmajor=1, devminor=3, mode=0o600)\n"
        "entry('pipe', type=tarfile.FIFOTYPE)\n"
        "entry('link', type=tarfile.SYMTYPE, linkname='../else\\u00e9where', mtime=-5)\n"
        "entry('long/' + 300 * 'n', b'long')\n");
    const std::string before = factsOf(folder, "a.tar");
    QVERIFY(before.contains("nobody-here:r-x:4711") && before.contains("1500000000"));
    QCOMPARE(faultOf(runJob(removal(folder / "a.tar", {"gone"}))), std::string());
    QCOMPARE(factsOf(folder, "a.tar"), before.substr(before.find('\n') + 1));
}

void EditTarTest::otherFormsOfTarAreRead_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, const char* command) {
        QTest::newRow(name) << QString::fromUtf8(command);
    };
    row("GNU", "tar --format=gnu -cf a.tar d empty link long*");
    row("ustar", "tar --format=ustar -cf a.tar d empty link");
    row("v7", "tar --format=v7 -cf a.tar d empty link");
    row("POSIX, with all times", "tar --format=posix -cf a.tar d empty link long*");
    row("bsdtar", "bsdtar -cf a.tar d empty link long*");
    row("with a leading dot", "tar -cf a.tar ./d ./empty");
    row("a folder itself", "tar --exclude=a.tar --exclude=new -cf a.tar .");
}

void EditTarTest::otherFormsOfTarAreRead()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    const std::string longName = "$(printf 'long%0240d' 0)";
    prepare(folder, "echo long > " + longName + " && " + command.toStdString() + " && cp a.tar old.tar");
    QCOMPARE(faultOf(runJob(removal(folder / "a.tar", {"empty"}))), std::string());
    const std::string extract = "mkdir one two && tar -xpf old.tar -C one && tar -xpf a.tar -C two && ";
    QCOMPARE(shellIn(folder, extract + "rm one/empty && diff -r --no-dereference one two").status, 0);
    const std::string list = "find . -type f -printf '%p %m %T@ %s\\n' | sort";
    QCOMPARE(linesOf(folder, "cd two && " + list), linesOf(folder, "cd one && " + list));
    QCOMPARE(linesOf(folder, "tar -tf a.tar"), linesOf(folder, "tar -tf old.tar | grep -v empty"));
}

void EditTarTest::holesStay()
{
    for (const std::string format : {"gnu", "posix"}) {
        const TestFolder folder;
        prepare(folder,
                "truncate -s 40M hole allhole && printf begin | dd of=hole conv=notrunc status=none && "
                "printf middle | dd of=hole bs=1M seek=20 conv=notrunc status=none && tar --format="
                    + format + " -Scf a.tar hole allhole empty");
        QVERIFY(fs::file_size(folder / "a.tar") < 200'000);
        EditRequest request = removal(folder / "a.tar", {"empty"});
        request.changes.push_back(RenameEntry{"hole", "h"});
        QCOMPARE(faultOf(runJob(request)), std::string());
        QVERIFY(fs::file_size(folder / "a.tar") < 200'000);
        QCOMPARE(
            shellIn(folder, "mkdir out && tar -xf a.tar -C out && cmp hole out/h && cmp allhole out/allhole")
                .status,
            0);
    }
}

void EditTarTest::namesThatAreNoUtf8Stay()
{
    const TestFolder folder;
    prepare(folder, "touch \"$(printf 'd/caf\\351')\" && tar -cf a.tar d empty");
    EditRequest request = removal(folder / "a.tar", {"empty"});
    request.changes.push_back(RenameEntry{"d", "\xFF"});
    QCOMPARE(faultOf(runJob(request)), std::string());
    QVERIFY(factsOf(folder, "a.tar").contains("'\\udcff/caf\\udce9'"));
    fs::remove_all(folder / "d"); // which Qt cannot
}

void EditTarTest::linkedFilesSurviveTheirFirstName()
{
    const TestFolder folder;
    prepare(folder, "mkdir l && cp d/text l/a && ln l/a l/b && ln l/a l/c && tar -czf a.tar.gz l empty");
    QCOMPARE(faultOf(runJob(removal(folder / "a.tar.gz", {"l/a"}))), std::string());
    QCOMPARE(linesOf(folder, "bsdtar -tf a.tar.gz | sort"), Names({"empty", "l/", "l/b", "l/c"}));
    QCOMPARE(shellIn(folder,
                     "mkdir out && tar -xf a.tar.gz -C out && cmp out/l/b d/text && test out/l/b -ef "
                     "out/l/c")
                 .status,
             0);
}

void EditTarTest::linksFollowRenamedFolders()
{
    const TestFolder folder;
    prepare(folder, "mkdir l && cp d/text l/a && ln l/a l/b && ln l/a c && tar -czf a.tar.gz l c");
    QCOMPARE(faultOf(runJob(renaming(folder / "a.tar.gz", "l", "deep/l"))), std::string());
    QCOMPARE(shellIn(folder,
                     "mkdir out && bsdtar -xf a.tar.gz -C out && cmp out/deep/l/a d/text && test "
                     "out/deep/l/a -ef out/deep/l/b && test out/deep/l/a -ef out/c")
                 .status,
             0);
}

void EditTarTest::entriesOfOneNameStayApart()
{
    const TestFolder folder;
    prepare(folder, "tar -cf a.tar empty new && cp d/s/noise new && tar -rf a.tar new");
    QCOMPARE(faultOf(runJob(renaming(folder / "a.tar", "empty", "e"))), std::string());
    QCOMPARE(namesIn(folder), Names({"e", "new", "new"}));
    QCOMPARE(shellIn(folder, "mkdir out && tar -xf a.tar -C out && cmp out/new d/s/noise").status, 0);
    EditRequest request = addition(folder / "a.tar", folder / "new");
    request.conflict = Conflict::Overwrite;
    QCOMPARE(faultOf(runJob(request)), std::string());
    QCOMPARE(namesIn(folder), Names({"e", "new"}));
}

void EditTarTest::everythingCanBeRemoved_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.tar", "a.tar.gz", "a.tar.xz"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void EditTarTest::everythingCanBeRemoved()
{
    QFETCH(const QString, name);
    const TestFolder folder;
    const std::string archive = name.toStdString();
    prepare(folder, "tar -caf " + archive + " d empty");
    QCOMPARE(faultOf(runJob(removal(folder / archive, {"d", "empty"}))), std::string());
    QCOMPARE(linesOf(folder, "tar -tf " + archive), Names());
    QCOMPARE(faultOf(runJob(addition(folder / archive, folder / "new"))), std::string());
    QCOMPARE(namesIn(folder, archive), Names({"new"}));
}

void EditTarTest::propertiesOfAddedFilesAreKept()
{
    const TestFolder folder;
    prepare(folder,
            "tar -cf a.tar empty && mkdir l && echo x > l/a && ln l/a l/b && chmod 741 l/a && touch -d "
            "'2001-02-03 04:05:06.789' l/a && setfattr -n user.comment -v kept l/a || true");
    QCOMPARE(faultOf(runJob(addition(folder / "a.tar", folder / "l", "in"))), std::string());
    QCOMPARE(
        shellIn(folder, "mkdir out && bsdtar -xpf a.tar -C out && test out/in/l/a -ef out/in/l/b").status, 0);
    const std::string list = "l/a -printf '%m %T@ %s'";
    QCOMPARE(linesOf(folder, "cd out/in && find " + list), linesOf(folder, "find " + list));
}

void EditTarTest::dataBehindTheArchiveIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const char* command, const char* archive) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(archive);
    };
    row("another tar", "tar -cf a.tar d && tar -cf b.tar empty && cat b.tar >> a.tar", "a.tar");
    row("another tar far behind",
        "tar -cf a.tar d && truncate -s +3M a.tar && tar -cf b.tar empty && cat b.tar >> a.tar", "a.tar");
    row("another compressed tar",
        "tar -czf a.tar.gz d && tar -czf b.tar.gz empty && cat b.tar.gz >> a.tar.gz", "a.tar.gz");
    row("something else", "tar -czf a.tar.gz d && echo 'something else' >> a.tar.gz", "a.tar.gz");
}

void EditTarTest::dataBehindTheArchiveIsRefused()
{
    QFETCH(const QString, command);
    QFETCH(const QString, name);
    const TestFolder folder;
    prepare(folder, command.toStdString());
    const fs::path archive = name.toStdString();
    const codec::Bytes before = folder.read(archive);
    const Outcome outcome = runJob(removal(folder / archive, {"d/text"}));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->entry.value(), EntryProblem::ForeignData);
    QVERIFY(folder.read(archive) == before);
}

void EditTarTest::damagedArchivesAreLeftAlone_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("cut") << QStringLiteral("truncate -s -20000 a.tar.gz");
    QTest::newRow("wrong bits") << QStringLiteral(
        "printf xxxx | dd of=a.tar.gz bs=1 seek=30000 conv=notrunc status=none");
    QTest::newRow("a wrong check") << QStringLiteral(
        "size=$(stat -c %s a.tar.gz); printf xxxx | dd of=a.tar.gz bs=1 seek=$((size - 8)) "
        "conv=notrunc status=none");
}

void EditTarTest::damagedArchivesAreLeftAlone()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    prepare(folder, "tar -czf a.tar.gz d empty && " + command.toStdString());
    const codec::Bytes before = folder.read("a.tar.gz");
    const Names names = folder.names();
    const Outcome outcome = runJob(removal(folder / "a.tar.gz", {"d/text"}));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->kind, ErrorKind::Data);
    QVERIFY(folder.read("a.tar.gz") == before);
    QCOMPARE(folder.names(), names);
}

QTEST_GUILESS_MAIN(EditTarTest)
#include "edittartest.moc"
