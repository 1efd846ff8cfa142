#include "app/archive/framing/passwordproblem.h"
#include "app/archive/zip/rangesource.h"
#include "app/archive/zip/zipreader.h"
#include "app/operations/editsources.h"
#include "support/sampledata.h"

#include <QTest>

#include <map>

using namespace holdall;
using namespace holdall::test;

namespace {

namespace fs = std::filesystem;

Names namesIn(const TestFolder& folder)
{
    return linesOf(folder, "unzip -Z1 a.zip");
}

/// Whether other programs find the archive right.
bool isSound(const TestFolder& folder)
{
    return shellIn(folder, "unzip -tq a.zip >&2").status == 0
        && shellIn(folder, "7z t -bd a.zip >&2").status == 0;
}

/// Local extra fields and packed data of each member, by name.
std::map<std::string, codec::Bytes> packedMembers(const codec::Bytes& archive)
{
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive", ZipReaderOptions{.keepsNames = true});
    std::map<std::string, codec::Bytes> members;
    for (;;) {
        const Result<std::optional<Entry>> entry = reader.next();
        if (entry && !*entry) {
            return members;
        }
        const Result<RawMember> raw = reader.rawMember();
        codec::Bytes data(raw->record.numbers.packedSize);
        if (!zip::readExactly(source, raw->dataOffset, data)) {
            return {};
        }
        data.insert(data.end(), raw->localExtra.begin(), raw->localExtra.end());
        data.insert(data.end(), raw->record.extra.begin(), raw->record.extra.end());
        data.insert(data.end(), raw->record.comment.begin(), raw->record.comment.end());
        members[raw->record.name] = std::move(data);
    }
}

} // namespace

Q_DECLARE_METATYPE(Conflict)

class EditZipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void removedEntriesAreGone();
    void untouchedMembersAreTheSameBytes_data();
    void untouchedMembersAreTheSameBytes();
    void foldersAreRenamed();
    void everythingCanBeRemoved();
    void filesAndFoldersAreAdded();
    void takenNamesFollowThePolicy_data();
    void takenNamesFollowThePolicy();
    void answersDecideAboutTakenNames();
    void commentsStay();
    void entriesOfOneNameStayApart();
    void namesInOtherEncodingsStay();
    void encryptedArchivesNeedNoPasswordForRemoval();
    void addedEntriesAreEncryptedLikeTheOthers();
    void wrongPasswordsAreAskedForAgain();
    void withoutThePasswordNothingIsAdded();
    void damagedDataIsKeptAsItIs();
    void disagreeingHeadersAreRefused();
    void dataAroundTheArchiveIsRefused_data();
    void dataAroundTheArchiveIsRefused();
    void manyMembersAreEdited();
};

void EditZipTest::removedEntriesAreGone()
{
    const TestFolder folder;
    prepare(folder, zipped);
    const Outcome outcome = runJob(removal(folder / "a.zip", {"d/s", "empty"}));
    QCOMPARE(faultOf(outcome), std::string());
    QCOMPARE(outcome.summary.output.value(), folder / "a.zip");
    QCOMPARE(outcome.summary.verdict->entries, 3U);
    QCOMPARE(namesIn(folder), Names({"d/", "d/text", "link"}));
    QVERIFY(isSound(folder));
}

void EditZipTest::untouchedMembersAreTheSameBytes_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, const char* command) {
        QTest::newRow(name) << QString::fromUtf8(command);
    };
    row("zip", zipped);
    row("zip, stream", "zip -qry - d empty link | cat > a.zip");
    row("zip, encrypted", "zip -qryP x a.zip d empty link");
    row("7z, LZMA", "7z a -bd -tzip -mm=LZMA a.zip d empty link >&2");
    row("7z, AES", "7z a -bd -tzip -px -mem=AES256 a.zip d empty >&2 && zip -qy a.zip link");
    row("7z, a method that is not read", "7z a -bd -tzip -mm=PPMd a.zip d empty link >&2");
    row("bsdtar, stream", "bsdtar --format zip -cf - d empty link | cat > a.zip");
}

void EditZipTest::untouchedMembersAreTheSameBytes()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    prepare(folder, command.toStdString());
    auto before = packedMembers(folder.read("a.zip"));
    EditRequest request = removal(folder / "a.zip", {"empty"});
    request.changes.push_back(RenameEntry{"d/s/noise", "moved"});
    QCOMPARE(faultOf(runJob(request)), std::string());
    auto after = packedMembers(folder.read("a.zip"));
    QCOMPARE(after.erase("moved"), 1U);
    QCOMPARE(before.erase("d/s/noise") + before.erase("empty"), 2U);
    QVERIFY(after == before);
    QCOMPARE(shellIn(folder, "7z t -bd -px a.zip >&2").status, 0);
}

void EditZipTest::foldersAreRenamed()
{
    const TestFolder folder;
    prepare(folder, zipped);
    QCOMPARE(faultOf(runJob(renaming(folder / "a.zip", "d", "n\xC3\xA4w/place"))), std::string());
    QCOMPARE(linesOf(folder, "bsdtar -tf a.zip | sort"),
             Names({"empty", "link", "n\xC3\xA4w/place/", "n\xC3\xA4w/place/s/", "n\xC3\xA4w/place/s/noise",
                    "n\xC3\xA4w/place/text"}));
    QVERIFY(isSound(folder));
}

void EditZipTest::everythingCanBeRemoved()
{
    const TestFolder folder;
    prepare(folder, zipped);
    QCOMPARE(faultOf(runJob(removal(folder / "a.zip", {"d", "empty", "link"}))), std::string());
    QCOMPARE(fs::file_size(folder / "a.zip"), 22U);
    QCOMPARE(faultOf(runJob(addition(folder / "a.zip", folder / "new"))), std::string());
    QCOMPARE(namesIn(folder), Names({"new"}));
    QVERIFY(isSound(folder));
}

void EditZipTest::filesAndFoldersAreAdded()
{
    const TestFolder folder;
    prepare(folder, "zip -qry a.zip empty");
    EditRequest request = addition(folder / "a.zip", folder / "new", "in/here");
    request.changes.push_back(AddSource{folder / "d"});
    request.changes.push_back(AddSource{folder / "link", "in"});
    request.coder.level = 9;
    JobBench bench;
    const Outcome outcome = bench.run(request);
    QCOMPARE(faultOf(outcome), std::string());
    QCOMPARE(bench.progress().done, bench.progress().total);
    QCOMPARE(namesIn(folder),
             Names({"empty", "in/here/new", "d/", "d/s/", "d/s/noise", "d/text", "in/link"}));
    QVERIFY(isSound(folder));
    QCOMPARE(shellIn(folder,
                     "mkdir out && cd out && unzip -q ../a.zip && cmp d/text ../d/text && cmp "
                     "in/here/new ../new && test -L in/link")
                 .status,
             0);
}

void EditZipTest::takenNamesFollowThePolicy_data()
{
    QTest::addColumn<Conflict>("conflict");
    QTest::addColumn<Names>("names");
    QTest::newRow("fail") << Conflict::Fail << Names({"empty", "new"});
    QTest::newRow("skip") << Conflict::Skip << Names({"empty", "new"});
    QTest::newRow("rename") << Conflict::Rename << Names({"empty", "new", "new (2)"});
    QTest::newRow("overwrite") << Conflict::Overwrite << Names({"empty", "new"});
}

void EditZipTest::takenNamesFollowThePolicy()
{
    QFETCH(const Conflict, conflict);
    QFETCH(const Names, names);
    const TestFolder folder;
    prepare(folder, "zip -qry a.zip empty new");
    folder.write("new", text(10));
    const codec::Bytes before = folder.read("a.zip");
    EditRequest request = addition(folder / "a.zip", folder / "new");
    request.conflict = conflict;
    const Outcome outcome = runJob(request);
    QCOMPARE(outcome.kind, conflict == Conflict::Fail ? Outcome::Kind::Failed : Outcome::Kind::Succeeded);
    QCOMPARE(outcome.summary.skipped, conflict == Conflict::Skip);
    QCOMPARE(folder.read("a.zip") == before, conflict == Conflict::Fail || conflict == Conflict::Skip);
    QCOMPARE(namesIn(folder), names);
    const Ran data = shellIn(folder, "unzip -p a.zip new");
    QCOMPARE(data.output.size(), conflict == Conflict::Overwrite ? 10U : 70'000U);
}

void EditZipTest::answersDecideAboutTakenNames()
{
    const TestFolder folder;
    prepare(folder, "zip -qry a.zip empty new");
    EditRequest request = addition(folder / "a.zip", folder / "new");
    request.conflict = Conflict::Ask;
    JobBench bench;
    bench.answer(Answer::Skip);
    QVERIFY(bench.run(request).summary.skipped);
    QCOMPARE(bench.questions().size(), 1U);
    QCOMPARE(bench.questions().front().path, folder / "a.zip/new");
}

void EditZipTest::commentsStay()
{
    const TestFolder folder;
    prepare(folder,
            "python3 -c \"import zipfile; z = zipfile.ZipFile('a.zip', 'w'); z.comment = b'of all'; "
            "i = zipfile.ZipInfo('new'); i.comment = b'of new'; i.internal_attr = 1; "
            "z.writestr('empty', ''); z.writestr(i, 'text'); z.close()\"");
    const std::string comments = "python3 -c \"import zipfile; z = zipfile.ZipFile('a.zip'); "
                                 "i = z.getinfo('new'); print(z.comment, i.comment, i.internal_attr)\"";
    const Names before = linesOf(folder, comments);
    QCOMPARE(before, Names({"b'of all' b'of new' 1"}));
    QCOMPARE(faultOf(runJob(renaming(folder / "a.zip", "empty", "other"))), std::string());
    QCOMPARE(linesOf(folder, comments), before);
}

void EditZipTest::entriesOfOneNameStayApart()
{
    const TestFolder folder;
    prepare(folder,
            "python3 -W ignore -c \"import zipfile; z = zipfile.ZipFile('a.zip', 'w'); "
            "[z.writestr(n, d) for n, d in (('a', 'one'), ('b', 'two'), ('a', 'three'))]; z.close()\"");
    QCOMPARE(faultOf(runJob(renaming(folder / "a.zip", "b", "c"))), std::string());
    QCOMPARE(namesIn(folder), Names({"a", "c", "a"}));
    QCOMPARE(faultOf(runJob(renaming(folder / "a.zip", "a", "e"))), std::string());
    QCOMPARE(namesIn(folder), Names({"e", "c", "e"}));
    EditRequest request = addition(folder / "a.zip", folder / "empty");
    request.changes.push_back(RemoveEntries{{"e"}});
    QCOMPARE(faultOf(runJob(request)), std::string());
    QCOMPARE(namesIn(folder), Names({"c", "empty"}));
}

/// Entries are called by what their names mean; those that are not renamed keep the bytes.
void EditZipTest::namesInOtherEncodingsStay()
{
    const TestFolder folder;
    prepare(folder,
            "python3 -c \"import zipfile; z = zipfile.ZipFile('a.zip', 'w'); "
            "[z.writestr(n, 'x') for n in ('QQQQ', 'RRRR', 'plain')]; z.close(); "
            "d = open('a.zip', 'rb').read().replace(b'QQQQ', bytes([0x93, 0xfa, 0x96, 0x7b]))"
            ".replace(b'RRRR', bytes([0x8a, 0xbf, 0x8e, 0x9a])); open('a.zip', 'wb').write(d)\"");
    EditRequest request = renaming(folder / "a.zip", "\xE6\xBC\xA2\xE5\xAD\x97", "\xE6\xBC\xA2");
    request.encoding = "Shift_JIS";
    request.changes.push_back(RemoveEntries{{"plain"}});
    QCOMPARE(faultOf(runJob(request)), std::string());
    const auto members = packedMembers(folder.read("a.zip"));
    QCOMPARE(members.size(), 2U);
    QVERIFY(members.contains("\x93\xFA\x96\x7B"));
    QVERIFY(members.contains("\xE6\xBC\xA2"));
}

void EditZipTest::encryptedArchivesNeedNoPasswordForRemoval()
{
    const TestFolder folder;
    prepare(folder, "7z a -bd -tzip -psecret -mem=AES256 a.zip d empty new >&2");
    JobBench bench;
    QCOMPARE(faultOf(bench.run(removal(folder / "a.zip", {"new"}))), std::string());
    QVERIFY(bench.questions().empty());
    QCOMPARE(shellIn(folder, "7z t -bd -psecret a.zip >&2").status, 0);
}

void EditZipTest::addedEntriesAreEncryptedLikeTheOthers()
{
    for (const std::string command :
         {"7z a -bd -tzip -psecret -mem=AES256 a.zip d >&2", "zip -qrP secret a.zip d"}) {
        const TestFolder folder;
        prepare(folder, command);
        EditRequest request = addition(folder / "a.zip", folder / "new");
        request.password = "secret";
        QCOMPARE(faultOf(runJob(request)), std::string());
        QCOMPARE(shellIn(folder, "7z t -bd -psecret a.zip >&2").status, 0);
        QVERIFY(shellIn(folder, "7z t -bd -pwrong a.zip new >&2").status != 0);
    }
}

/// With AES, since the traditional encryption takes one wrong password of 256 until the data is seen to be
/// wrong.
void EditZipTest::wrongPasswordsAreAskedForAgain()
{
    const TestFolder folder;
    prepare(folder, "7z a -bd -tzip -psecret -mem=AES256 a.zip d >&2");
    const codec::Bytes before = folder.read("a.zip");
    EditRequest request = addition(folder / "a.zip", folder / "new");
    request.password = "wrong";
    JobBench bench; // nobody answers
    const Outcome outcome = bench.run(request);
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(isPasswordWrong(*outcome.error));
    QCOMPARE(bench.questions().size(), 1U);
    QVERIFY(bench.questions().front().isRepeated);
    QVERIFY(folder.read("a.zip") == before);
}

void EditZipTest::withoutThePasswordNothingIsAdded()
{
    const TestFolder folder;
    prepare(folder, "zip -qrP secret a.zip d");
    const codec::Bytes before = folder.read("a.zip");
    const Outcome outcome = runJob(addition(folder / "a.zip", folder / "new"));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(isPasswordNeeded(*outcome.error));
    QVERIFY(folder.read("a.zip") == before);
}

/// What is damaged can go, and if it stays it is no worse than before.
void EditZipTest::damagedDataIsKeptAsItIs()
{
    const TestFolder folder;
    prepare(folder, zipped);
    codec::Bytes archive = folder.read("a.zip");
    codec::MemorySource source(archive);
    ZipReader reader(source, "archive");
    while (reader.next().value()->name != "d/s/noise") { }
    archive[reader.rawMember()->dataOffset + 100] ^= std::byte(1);
    folder.write("a.zip", archive);
    const auto before = packedMembers(archive);
    QCOMPARE(faultOf(runJob(removal(folder / "a.zip", {"empty"}))), std::string());
    QVERIFY(packedMembers(folder.read("a.zip")).at("d/s/noise") == before.at("d/s/noise"));
    QCOMPARE(faultOf(runJob(removal(folder / "a.zip", {"d/s/noise"}))), std::string());
    QVERIFY(isSound(folder));
}

void EditZipTest::disagreeingHeadersAreRefused()
{
    const TestFolder folder;
    prepare(folder, "zip -q0r a.zip new empty");
    codec::Bytes archive = folder.read("a.zip");
    archive[14] ^= std::byte(1); // the check in the first local header
    folder.write("a.zip", archive);
    const Outcome outcome = runJob(removal(folder / "a.zip", {"empty"}));
    QCOMPARE(faultOf(outcome), "kind " + std::to_string(int(ErrorKind::Data)) + ": new");
    QVERIFY(folder.read("a.zip") == archive);
    QCOMPARE(faultOf(runJob(removal(folder / "a.zip", {"new"}))), std::string());
    QCOMPARE(namesIn(folder), Names({"empty"}));
}

void EditZipTest::dataAroundTheArchiveIsRefused_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char* name, const char* command) {
        QTest::newRow(name) << QString::fromUtf8(command);
    };
    row("behind", "zip -qr a.zip d && echo more >> a.zip");
    row("before", "zip -qr b.zip d && (printf 'MZ of a program'; cat b.zip) > a.zip");
    row("before, offsets moved",
        "zip -qr b.zip d && (printf 'MZ of a program'; cat b.zip) > a.zip && zip -qA a.zip");
}

void EditZipTest::dataAroundTheArchiveIsRefused()
{
    QFETCH(const QString, command);
    const TestFolder folder;
    prepare(folder, command.toStdString());
    const codec::Bytes before = folder.read("a.zip");
    const Outcome outcome = runJob(removal(folder / "a.zip", {"d/text"}));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->entry.value(), EntryProblem::ForeignData);
    QVERIFY(folder.read("a.zip") == before);
}

void EditZipTest::manyMembersAreEdited()
{
    const TestFolder folder;
    prepare(folder,
            "python3 -c \"import zipfile; z = zipfile.ZipFile('a.zip', 'w'); "
            "[z.writestr('f/%05d' % i, str(i)) for i in range(70000)]; z.close()\"");
    EditRequest request = renaming(folder / "a.zip", "f", "g");
    request.changes.push_back(RemoveEntries{{"f/00007"}});
    const Outcome outcome = runJob(request);
    QCOMPARE(faultOf(outcome), std::string());
    QCOMPARE(outcome.summary.verdict->entries, 69'999U);
    QCOMPARE(linesOf(folder, "unzip -Z1 a.zip | tail -1; unzip -p a.zip g/65999"),
             Names({"g/69999", "65999"}));
}

QTEST_GUILESS_MAIN(EditZipTest)
#include "editziptest.moc"
