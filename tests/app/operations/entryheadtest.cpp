#include "app/jobs/operations/entryhead.h"

#include "app/io/testfolder.h"
#include "app/operations/jobbench.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

struct Head {
    Outcome outcome;
    EntryHead head;
};

Head headOf(const fs::path& archive, const std::string& entry, std::uint64_t most,
            const std::optional<std::string>& password = {})
{
    codec::PauseGate gate;
    Progress progress;
    JobContext context({}, gate, progress, [](const Question&) { return std::nullopt; });
    Head result;
    ExtractRequest request{.source = archive, .password = password};
    request.entries = {entry};
    result.outcome = readHead(request, most, context, result.head);
    return result;
}

fs::path archiveOf(const TestFolder& folder, const ArchiveFormat& format,
                   const std::optional<std::string>& password = {})
{
    ArchiveRequest request{.sources = {folder / "d"}, .format = format, .verify = false};
    if (format.coder) {
        request.settings.coder = test::quickSettings(*format.coder);
    }
    request.settings.password = password;
    return test::runJob(request).summary.output.value();
}

constexpr ArchiveFormat zipFormat{.container = Container::Zip, .coder = {}};

} // namespace

class EntryHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFrontOfAFileIsRead_data()
    {
        QTest::addColumn<int>("row");
        const auto formats = archiveFormats();
        for (std::size_t row = 0; row < formats.size(); ++row) {
            const bool isInProcess = formats[row].readBy == ReadBy::Program;
            if (formats[row].isWritten && isInProcess) {
                const std::string name(formats[row].name);
                QTest::newRow(name.c_str()) << int(row);
            }
        }
    }

    void theFrontOfAFileIsRead()
    {
        QFETCH(const int, row);
        const TestFolder folder;
        fs::create_directory(folder / "d");
        const codec::Bytes data = test::noise(300'000, 7);
        folder.write("d/first", test::text(5000));
        folder.write("d/wanted", data);
        const fs::path archive = archiveOf(folder, archiveFormats()[std::size_t(row)].format);
        const Head part = headOf(archive, "d/wanted", 1000);
        QCOMPARE(part.outcome.kind, Outcome::Kind::Succeeded);
        QVERIFY(!part.head.isAll);
        QVERIFY(part.head.bytes == codec::Bytes(data.begin(), data.begin() + 1000));
        const Head all = headOf(archive, "d/wanted", 1'000'000);
        QVERIFY(all.head.isAll);
        QVERIFY(all.head.bytes == data);
        QVERIFY(headOf(archive, "d/wanted", data.size()).head.isAll);
    }

    void entriesOfVolumesAreRead()
    {
        const TestFolder folder;
        const codec::Bytes data = test::noise(100'000, 7);
        const auto first = folder.write("first", test::noise(100'000, 8));
        const auto wanted = folder.write("wanted", data);
        const auto name = [](const fs::path& path) { return QString::fromStdString(path.native()); };
        const test::Ran made = test::run(QStringLiteral("zip"),
                                         {QStringLiteral("-qj"), QStringLiteral("-s"), QStringLiteral("64k"),
                                          name(folder / "a.zip"), name(first), name(wanted)},
                                         {});
        QVERIFY2(made.status == 0, qPrintable(made.errors));
        const Head head = headOf(folder / "a.zip", "wanted", 1'000'000);
        QCOMPARE(head.outcome.kind, Outcome::Kind::Succeeded);
        QVERIFY(head.head.bytes == data);
    }

    void aFileThatIsNotThereIsSaidToBeSo()
    {
        const TestFolder folder;
        fs::create_directory(folder / "d");
        folder.write("d/a", test::text(10));
        const Head head = headOf(archiveOf(folder, zipFormat), "d/b", 1000);
        QCOMPARE(head.outcome.error.value().kind, ErrorKind::NotFound);
    }

    void whatIsEncryptedNeedsThePassword()
    {
        const TestFolder folder;
        fs::create_directory(folder / "d");
        const codec::Bytes data = test::text(500);
        folder.write("d/a", data);
        const fs::path archive = archiveOf(folder, zipFormat, "right");
        QCOMPARE(headOf(archive, "d/a", 1000).outcome.kind, Outcome::Kind::Failed);
        QVERIFY(headOf(archive, "d/a", 1000, "right").head.bytes == data);
    }

    void damageLeavesWhatCameBefore()
    {
        const TestFolder folder;
        fs::create_directory(folder / "d");
        const codec::Bytes data = test::noise(200'000, 3);
        folder.write("d/a", data);
        const fs::path archive = archiveOf(folder, zipFormat);
        codec::Bytes bytes = folder.read(archive.filename());
        bytes[150'000] ^= std::byte(1);
        folder.write(archive.filename(), bytes);
        const Head whole = headOf(archive, "d/a", 1'000'000);
        QCOMPARE(whole.outcome.kind, Outcome::Kind::Failed);
        QVERIFY(!whole.head.isAll);
        const Head front = headOf(archive, "d/a", 1000);
        QCOMPARE(front.outcome.kind, Outcome::Kind::Succeeded);
        QVERIFY(front.head.bytes == codec::Bytes(data.begin(), data.begin() + 1000));
    }
};

QTEST_GUILESS_MAIN(EntryHeadTest)
#include "entryheadtest.moc"
