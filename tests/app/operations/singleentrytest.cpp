#include "app/archive/listing/entryselection.h"
#include "app/io/testfolder.h"
#include "app/jobs/operations/listing.h"
#include "app/operations/jobbench.h"
#include "support/sampledata.h"

#include <QTest>

#include <array>

using namespace holdall;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

constexpr unsigned files = 24;
constexpr std::size_t fileSize = std::size_t(1) << 18U; // bytes
constexpr unsigned wantedFile = 17;

codec::Bytes dataOf(unsigned number)
{
    return test::noise(fileSize, number);
}

std::string nameOf(unsigned number)
{
    return "d/f" + std::to_string(number);
}

/// A tar of files that hardly get smaller, so that it has many blocks.
fs::path makeArchive(const TestFolder& folder, const std::optional<codec::Format>& coder)
{
    fs::create_directory(folder / "d");
    for (unsigned number = 0; number < files; ++number) {
        folder.write(nameOf(number), dataOf(number));
    }
    ArchiveRequest request{
        .sources = {folder / "d"}, .format = {.container = Container::Tar, .coder = coder}, .verify = false};
    if (coder) {
        request.settings.coder = test::quickSettings(*coder);
        request.settings.coder.level = coder == codec::Format::Xz ? 0 : request.settings.coder.level;
    }
    const fs::path archive = test::runJob(request).summary.output.value();
    fs::remove_all(folder / "d");
    return archive;
}

/// What listing an archive gives.
struct Listed {
    EntryTree tree;
    std::shared_ptr<const ArchiveMap> map;
};

std::unique_ptr<Listed> listed(const fs::path& archive)
{
    auto result = std::make_unique<Listed>();
    codec::PauseGate gate;
    Progress progress;
    JobContext context({}, gate, progress, [](const Question&) { return std::nullopt; });
    const Outcome outcome = list(
        {.source = archive},
        {.begin = [](const ListedArchive&) {},
         .take = [&](const Entry& entry) { result->tree.add(entry); },
         .map = [&](ArchiveMap map) { result->map = std::make_shared<const ArchiveMap>(std::move(map)); }},
        context);
    return outcome.kind == Outcome::Kind::Succeeded ? std::move(result) : nullptr;
}

EntryTree::Id find(const EntryTree& tree, const std::string& name)
{
    EntryTree::Id id = 0;
    while (id < tree.size() && tree.path(id) != name) {
        ++id;
    }
    return id;
}

ExtractRequest requestFor(const fs::path& archive, const Listed& known, const fs::path& into)
{
    const std::array ids = {find(known.tree, nameOf(wantedFile))};
    return {.source = archive,
            .into = into,
            .folder = FolderPolicy::Never,
            .entries = namesCovering(known.tree, ids),
            .places = EntryPlaces{.map = known.map, .positions = positionsOf(known.tree, ids)}};
}

} // namespace

/// Files of a tar that is known by its listing.
class SingleEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReachedWithoutTheRest_data();
    void aFileIsReachedWithoutTheRest();
    void aChangedArchiveIsReadFromItsFront();
    void anIndexOfOtherDataIsNotBelieved();
    void namesakesHaveNoPlaces();
};

void SingleEntryTest::aFileIsReachedWithoutTheRest_data()
{
    QTest::addColumn<std::optional<codec::Format>>("coder");
    QTest::newRow("tar") << std::optional<codec::Format>();
    QTest::newRow("tar.xz") << std::optional(codec::Format::Xz);
    QTest::newRow("tar.gz") << std::optional(codec::Format::Gzip);
    QTest::newRow("tar.bz2") << std::optional(codec::Format::Bzip2);
    QTest::newRow("tar.zst") << std::optional(codec::Format::Zstd);
}

void SingleEntryTest::aFileIsReachedWithoutTheRest()
{
    QFETCH(const std::optional<codec::Format>, coder);
    const TestFolder folder;
    const fs::path archive = makeArchive(folder, coder);
    const std::unique_ptr<Listed> known = listed(archive);
    QVERIFY(known && known->map);
    const Outcome outcome = test::runJob(requestFor(archive, *known, folder / "out"));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(folder.read("out/" + nameOf(wantedFile)) == dataOf(wantedFile));
    QCOMPARE(outcome.summary.files, 1U);
    QCOMPARE_LT(outcome.summary.bytesRead, fs::file_size(archive) / 4 * 3);
}

void SingleEntryTest::aChangedArchiveIsReadFromItsFront()
{
    const TestFolder folder;
    const fs::path archive = makeArchive(folder, codec::Format::Bzip2);
    const std::unique_ptr<Listed> known = listed(archive);
    fs::last_write_time(archive, fs::last_write_time(archive) + std::chrono::seconds(1));
    const Outcome outcome = test::runJob(requestFor(archive, *known, folder / "out"));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(folder.read("out/" + nameOf(wantedFile)) == dataOf(wantedFile));
    QCOMPARE(outcome.summary.bytesRead, fs::file_size(archive));
}

void SingleEntryTest::anIndexOfOtherDataIsNotBelieved()
{
    const TestFolder folder;
    const fs::path archive = makeArchive(folder, codec::Format::Xz);
    const std::unique_ptr<Listed> known = listed(archive);
    ArchiveMap other = *known->map;
    ++other.size;
    known->map = std::make_shared<const ArchiveMap>(other);
    const Outcome outcome = test::runJob(requestFor(archive, *known, folder / "out"));
    QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
    QVERIFY(folder.read("out/" + nameOf(wantedFile)) == dataOf(wantedFile));
    QCOMPARE_GE(outcome.summary.bytesRead, fs::file_size(archive));
}

void SingleEntryTest::namesakesHaveNoPlaces()
{
    EntryTree tree;
    const EntryTree::Id first = tree.add({.name = "d/a", .position = 0}).value();
    const EntryTree::Id other = tree.add({.name = "d/b", .position = 512}).value();
    const EntryTree::Id second = tree.add({.name = "d/a", .position = 1024}).value();
    const EntryTree::Id link =
        tree.add({.kind = Entry::Kind::HardLink, .name = "d/c", .target = "d/b", .position = 1536}).value();
    QCOMPARE(positionsOf(tree, std::array{other}), std::vector<std::uint64_t>{512});
    QVERIFY(positionsOf(tree, std::array{first}).empty());
    QCOMPARE(positionsOf(tree, std::array{second, first, other}), (std::vector<std::uint64_t>{0, 512, 1024}));
    QVERIFY(positionsOf(tree, std::array{other, link}).empty());
}

QTEST_GUILESS_MAIN(SingleEntryTest)
#include "singleentrytest.moc"
