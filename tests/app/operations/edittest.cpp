#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/operations/editsources.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

#include <sys/stat.h>
#include <sys/xattr.h>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

} // namespace

/// What is the same for all formats, and 7z.
class EditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { resetCalls(); }
    void sevenZipIsEdited();
    void emptySevenZipIsEdited();
    void encryptedSevenZipIsLeftAlone_data();
    void encryptedSevenZipIsLeftAlone();
    void dataAroundSevenZipIsRefused_data();
    void dataAroundSevenZipIsRefused();
    void whatIsOnlyReadIsNotEdited_data();
    void whatIsOnlyReadIsNotEdited();
    void whatIsNoArchiveIsNotEdited();
    void missingNamesChangeNothing();
    void nothingToDoLeavesTheArchive();
    void modeAndAttributesStay();
    void linksToArchivesStay();
    void missingSourcesChangeNothing();
    void unreadableFilesAreProblems();
    void unreadableFilesReplaceNothing();
    void anArchiveThatChangedIsNotReplaced();
    void damageOnTheWayToTheDiskIsFound_data();
    void damageOnTheWayToTheDiskIsFound();
    void aStopLeavesTheOldArchive_data();
    void aStopLeavesTheOldArchive();
};

void EditTest::sevenZipIsEdited()
{
    const TestFolder folder;
    prepare(folder, "7z a -bd -snl a.7z d empty link >&2");
    EditRequest request = addition(folder / "a.7z", folder / "new", "d");
    request.changes.push_back(RemoveEntries{{"empty"}});
    request.changes.push_back(RenameEntry{"d/s", "e"});
    request.coder.level = 1;
    JobBench bench;
    const Outcome outcome = bench.run(request);
    QCOMPARE(faultOf(outcome), std::string());
    QCOMPARE(bench.progress().done, bench.progress().total);
    QCOMPARE(linesOf(folder, "bsdtar -tf a.7z | sort"),
             Names({"d/", "d/new", "d/text", "e/", "e/noise", "link"}));
    QCOMPARE(shellIn(folder, "7z t -bd a.7z >&2").status, 0);
    QCOMPARE(shellIn(folder,
                     "mkdir out && cd out && 7z x -bd -snl ../a.7z >&2 && cmp d/text ../d/text && cmp "
                     "e/noise ../d/s/noise && cmp d/new ../new && test -L link")
                 .status,
             0);
}

void EditTest::emptySevenZipIsEdited()
{
    const TestFolder folder;
    prepare(folder, "7z a -bd a.7z empty >&2");
    QCOMPARE(faultOf(runJob(removal(folder / "a.7z", {"empty"}))), std::string());
    QCOMPARE(shellIn(folder, "7z t -bd a.7z >&2").status, 0);
    QCOMPARE(faultOf(runJob(addition(folder / "a.7z", folder / "new"))), std::string());
    QCOMPARE(linesOf(folder, "bsdtar -tf a.7z"), Names({"new"}));
}

void EditTest::encryptedSevenZipIsLeftAlone_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("data") << QStringLiteral("-psecret");
    QTest::newRow("names too") << QStringLiteral("-psecret -mhe=on");
}

/// It would not be encrypted any more.
void EditTest::encryptedSevenZipIsLeftAlone()
{
    QFETCH(const QString, options);
    const TestFolder folder;
    prepare(folder, "7z a -bd " + options.toStdString() + " a.7z d new >&2");
    const codec::Bytes before = folder.read("a.7z");
    EditRequest request = removal(folder / "a.7z", {"new"});
    request.password = "secret";
    const Outcome outcome = runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->entry.value(), EntryProblem::NotKept);
    QVERIFY(folder.read("a.7z") == before);
}

void EditTest::dataAroundSevenZipIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("behind") << QStringLiteral("echo more >> a.7z");
    QTest::newRow("before") << QStringLiteral("mv a.7z b.7z && (printf 'MZ of a program'; cat b.7z) > a.7z");
}

void EditTest::dataAroundSevenZipIsRefused()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    prepare(folder, "7z a -bd a.7z d >&2 && " + command.toStdString());
    const codec::Bytes before = folder.read("a.7z");
    const Outcome outcome = runJob(removal(folder / "a.7z", {"d/text"}));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->entry.value(), EntryProblem::ForeignData);
    QVERIFY(folder.read("a.7z") == before);
}

void EditTest::whatIsOnlyReadIsNotEdited_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const char* command, const char* archive) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(archive);
    };
    row("cpio", "bsdtar --format newc -cf a.cpio d", "a.cpio");
    row("ISO 9660", "bsdtar --format iso9660 -cf a.iso d", "a.iso");
    row("ar", "ar rc a.ar d/text 2>/dev/null || bsdtar --format ar -cf a.ar -C d text", "a.ar");
    row("volumes", "zip -qr b.zip d && split -b 40000 -d -a 3 --numeric-suffixes=1 b.zip a.zip.",
        "a.zip.001");
    row("one volume", "zip -qr b.zip d && mv b.zip a.zip.001", "a.zip.001");
}

void EditTest::whatIsOnlyReadIsNotEdited()
{
    QFETCH(const QString, command);
    QFETCH(const QString, name);
    const TestFolder folder;
    prepare(folder, command.toStdString());
    const Names names = folder.names();
    const Outcome outcome = runJob(removal(folder / name.toStdString(), {"d/text"}));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->entry.value(), EntryProblem::NotEditable);
    QCOMPARE(folder.names(), names);
}

void EditTest::whatIsNoArchiveIsNotEdited()
{
    const TestFolder folder;
    prepare(folder, "gzip -k new");
    for (const char* name : {"new", "new.gz", "empty"}) {
        const Outcome outcome = runJob(addition(folder / name, folder / "link"));
        QCOMPARE(outcome.kind, Outcome::Kind::Failed);
        QCOMPARE(outcome.error->codec->kind, codec::ErrorKind::UnknownFormat);
    }
    QCOMPARE(runJob(addition(folder / "gone.zip", folder / "link")).error->kind, ErrorKind::NotFound);
}

void EditTest::missingNamesChangeNothing()
{
    const TestFolder folder;
    prepare(folder, zipped);
    const codec::Bytes before = folder.read("a.zip");
    QCOMPARE(faultOf(runJob(removal(folder / "a.zip", {"empty", "gone"}))),
             "kind " + std::to_string(int(ErrorKind::NotFound)) + ": gone");
    QVERIFY(folder.read("a.zip") == before);
}

void EditTest::nothingToDoLeavesTheArchive()
{
    const TestFolder folder;
    prepare(folder, zipped);
    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::stat((folder / "a.zip").c_str(), &before), 0);
    const Outcome outcome = runJob(renaming(folder / "a.zip", "empty", "empty"));
    QVERIFY(outcome.kind == Outcome::Kind::Succeeded && outcome.summary.skipped);
    QCOMPARE(::stat((folder / "a.zip").c_str(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
}

void EditTest::modeAndAttributesStay()
{
    const TestFolder folder;
    prepare(folder, zipped);
    const fs::path archive = folder / "a.zip";
    fs::permissions(archive, fs::perms(0640));
    const bool hasAttributes = ::setxattr(archive.c_str(), "user.comment", "kept", 4, 0) == 0;
    fs::last_write_time(archive, fs::file_time_type::clock::now() - std::chrono::hours(48));
    QCOMPARE(faultOf(runJob(removal(archive, {"empty"}))), std::string());
    QCOMPARE(fs::status(archive).permissions(), fs::perms(0640));
    QVERIFY(fs::last_write_time(archive) > fs::file_time_type::clock::now() - std::chrono::hours(1));
    std::string value(4, '\0');
    if (hasAttributes) {
        QCOMPARE(::getxattr(archive.c_str(), "user.comment", value.data(), value.size()), 4);
        QCOMPARE(value, "kept");
    }
}

void EditTest::linksToArchivesStay()
{
    const TestFolder folder;
    prepare(folder, "mkdir real && zip -qry real/a.zip d empty && ln -s real/a.zip a.zip");
    const Outcome outcome = runJob(removal(folder / "a.zip", {"empty"}));
    QCOMPARE(faultOf(outcome), std::string());
    QVERIFY(fs::is_symlink(folder / "a.zip"));
    QCOMPARE(linesOf(folder, "unzip -Z1 real/a.zip | grep -c empty || true"), Names({"0"}));
}

void EditTest::missingSourcesChangeNothing()
{
    const TestFolder folder;
    prepare(folder, zipped);
    const codec::Bytes before = folder.read("a.zip");
    EditRequest request = addition(folder / "a.zip", folder / "new");
    request.changes.push_back(AddSource{folder / "gone"});
    QCOMPARE(faultOf(runJob(request)),
             "kind " + std::to_string(int(ErrorKind::NotFound)) + ": " + (folder / "gone").native());
    QVERIFY(folder.read("a.zip") == before);
}

void EditTest::unreadableFilesAreProblems()
{
    const TestFolder folder;
    prepare(folder, "zip -q a.zip empty && mkfifo d/pipe");
    const Outcome outcome = runJob(addition(folder / "a.zip", folder / "d"));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.problems.size(), 1U);
    QCOMPARE(outcome.summary.problems.front().path, folder / "d/pipe");
    QCOMPARE(linesOf(folder, "unzip -Z1 a.zip"), Names({"empty", "d/", "d/s/", "d/s/noise", "d/text"}));
    const Outcome alone = runJob(addition(folder / "a.zip", folder / "d/pipe"));
    QCOMPARE(alone.error.value().kind, ErrorKind::NotRegular);
}

/// The file goes when the archive is about to be written.
void EditTest::unreadableFilesReplaceNothing()
{
    const TestFolder folder;
    prepare(folder, "zip -q a.zip empty new");
    const codec::Bytes before = folder.read("a.zip");
    EditRequest request = addition(folder / "a.zip", folder / "new");
    request.changes.push_back(AddSource{folder / "d"});
    request.conflict = Conflict::Overwrite;
    resetCalls();
    beforeCall(Call::OpenTemporary, 0, [&](int) { fs::remove(folder / "new"); });
    const Outcome outcome = runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(folder.read("a.zip") == before);
}

/// Somebody else writes to it, or puts another in its place, while the new one is made.
void EditTest::anArchiveThatChangedIsNotReplaced()
{
    const TestFolder folder;
    prepare(folder, "zip -qry a.zip d empty link && cp a.zip other.zip");
    const auto run = [&](const std::function<void()>& interfere) {
        resetCalls();
        beforeCall(Call::Sync, 0, [&](int) { interfere(); });
        return runJob(removal(folder / "a.zip", {"empty"}));
    };
    const Outcome other = run([&] { fs::rename(folder / "other.zip", folder / "a.zip"); });
    QCOMPARE(other.error.value().kind, ErrorKind::SourceChanged);
    QVERIFY(!fs::exists(folder / "other.zip"));
    const Outcome shorter = run([&] { fs::resize_file(folder / "a.zip", 10); });
    QCOMPARE(shorter.error.value().kind, ErrorKind::SourceChanged);
    QCOMPARE(fs::file_size(folder / "a.zip"), 10U);
}

void EditTest::damageOnTheWayToTheDiskIsFound_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("offset");
    const auto row = [](const char* command, const char* name) {
        for (const int offset : {1'000, 5'000, 60'000, 90'000}) {
            QTest::addRow("%s, %d", name, offset)
                << QString::fromUtf8(command) << QString::fromUtf8(name) << offset;
        }
    };
    row("zip -q0ry a.zip d empty", "a.zip");
    row("tar -cf a.tar d empty", "a.tar");
    row("tar -czf a.tar.gz d empty", "a.tar.gz");
    row("7z a -bd a.7z d empty >&2", "a.7z");
}

/// Also in a plain tar, whose data nothing checks.
void EditTest::damageOnTheWayToTheDiskIsFound()
{
    QFETCH(const QString, command);
    QFETCH(const QString, name);
    QFETCH(const int, offset);
    const TestFolder folder;
    prepare(folder, command.toStdString());
    const fs::path archive = name.toStdString();
    const codec::Bytes before = folder.read(archive);
    EditRequest request = addition(folder / archive, folder / "new");
    request.changes.push_back(RemoveEntries{{"empty"}});
    resetCalls();
    beforeCall(Call::Sync, 0, [offset](int file) {
        unsigned char byte = 0;
        const off_t at = std::min<off_t>(offset, ::lseek(file, 0, SEEK_END) - 30);
        QCOMPARE(::pread(file, &byte, 1, at), 1);
        byte ^= 4U;
        QCOMPARE(::pwrite(file, &byte, 1, at), 1);
    });
    const Outcome outcome = runJob(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error.value().kind, ErrorKind::VerificationFailed);
    QVERIFY(folder.read(archive) == before);
}

void EditTest::aStopLeavesTheOldArchive_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::uint64_t>("done");
    for (const char* name : {"a.zip", "a.tar.xz", "a.7z"}) {
        for (const std::uint64_t done : {1U, 40'000U, 100'000U, 200'000U, 300'000U}) {
            QTest::addRow("%s, %u", name, unsigned(done)) << QString::fromUtf8(name) << done;
        }
    }
}

void EditTest::aStopLeavesTheOldArchive()
{
    QFETCH(const QString, name);
    QFETCH(const std::uint64_t, done);
    const TestFolder folder;
    prepare(folder, "zip -qry a.zip d empty; tar -cJf a.tar.xz d empty; 7z a -bd a.7z d empty >&2");
    const fs::path archive = name.toStdString();
    const codec::Bytes before = folder.read(archive);
    const Names names = folder.names();
    JobBench bench;
    const Outcome outcome = bench.runStoppedAt(addition(folder / archive, folder / "new", "in"), done);
    QCOMPARE(folder.names(), names);
    if (outcome.kind == Outcome::Kind::Cancelled) {
        QVERIFY(folder.read(archive) == before);
    } else {
        QCOMPARE(faultOf(outcome), std::string()); // it was faster
    }
}

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status;
    }
    const QCoreApplication application(argc, argv);
    EditTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "edittest.moc"
