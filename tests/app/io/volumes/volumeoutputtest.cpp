#include "app/io/volumes/volumeoutput.h"

#include "app/io/outputname.h"
#include "app/io/systemcalls.h"
#include "app/io/testfolder.h"
#include "app/io/volumes/volumesets.h"
#include "support/failio/failio.h"
#include "support/sampledata.h"

#include <QTest>

#include <cerrno>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace holdall;
using test::Call;
using test::makeSet;
using test::Names;
using test::Placed;
using test::readSet;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t volume = smallestVolume;

/// Everything that a source gives when it is read in parts that fit no volume.
codec::Bytes readInParts(codec::ByteSource& source)
{
    codec::Bytes all;
    codec::Bytes part(1234);
    for (;;) {
        const auto count = source.read(part);
        if (!count || *count == 0) {
            return all;
        }
        all.insert(all.end(), part.begin(), part.begin() + std::ptrdiff_t(*count));
    }
}

} // namespace

class VolumeOutputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::resetCalls(); }
    void dataIsCutAtTheSize_data();
    void dataIsCutAtTheSize();
    void nothingAppearsBeforeCommit();
    void thousandVolumesNeedFewDescriptors();
    void rewritingCrossesVolumes();
    void attributesReachEveryVolume();
    void zerosBecomeHoles();
    void anyNameIsKept_data();
    void anyNameIsKept();
    void sizeTooSmallIsRefused();
    void tooManyVolumesAreRefused();
    void impossibleTargetsAreRefusedAtOnce();
};

void VolumeOutputTest::dataIsCutAtTheSize_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("volumes");
    QTest::newRow("nothing") << 0 << 1;
    QTest::newRow("a byte") << 1 << 1;
    QTest::newRow("one less") << int(volume) - 1 << 1;
    QTest::newRow("full") << int(volume) << 1;
    QTest::newRow("one more") << int(volume) + 1 << 2;
    QTest::newRow("two less one") << 2 * int(volume) - 1 << 2;
    QTest::newRow("two") << 2 * int(volume) << 2;
    QTest::newRow("many") << 10 * int(volume) + 17 << 11;
}

void VolumeOutputTest::dataIsCutAtTheSize()
{
    QFETCH(int, size);
    QFETCH(int, volumes);
    const codec::Bytes data = test::noise(std::size_t(size));
    for (const std::size_t step : {std::size_t(1000), volume, data.size() + 1}) {
        const TestFolder folder;
        const auto output = VolumeOutput::create(folder / "a.xz", {.volumeSize = volume, .output = {}});
        QVERIFY(output);
        for (std::size_t offset = 0; offset < data.size(); offset += step) {
            const codec::ByteView rest = codec::ByteView(data).subspan(offset);
            QVERIFY((*output)->write(rest.first(std::min(step, rest.size()))));
        }
        QVERIFY((*output)->finish(std::nullopt));
        QCOMPARE((*output)->size(), data.size());
        QCOMPARE((*output)->volumes(), unsigned(volumes));
        QCOMPARE(readInParts(*(*output)->reader()), data);
        const Placed placed = (*output)->commit(Conflict::Fail);
        QVERIFY(placed);
        QCOMPARE(placed->value(), folder / "a.xz.001");
        QCOMPARE(fs::file_size(folder / volumeName("a.xz", unsigned(volumes))),
                 data.size() - std::size_t(volumes - 1) * volume);
        QCOMPARE(readSet(folder / "a.xz.001"), data);
    }
}

void VolumeOutputTest::nothingAppearsBeforeCommit()
{
    const TestFolder folder;
    {
        const auto output = VolumeOutput::create(folder / "a", {.volumeSize = volume, .output = {}});
        QVERIFY(output);
        QVERIFY((*output)->write(test::noise(3 * volume)));
        QVERIFY((*output)->finish(std::nullopt));
        for (const fs::directory_entry& entry : fs::directory_iterator(folder.path())) {
            QVERIFY(isHiddenName(entry.path().filename().native()));
        }
    }
    QCOMPARE(folder.names(), Names{});
}

void VolumeOutputTest::thousandVolumesNeedFewDescriptors()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit few = {.rlim_cur = 64, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const TestFolder folder;
    const codec::Bytes data = test::noise(1000 * volume + 5);
    const Placed placed = makeSet(folder / "a", data);
    const auto again = readSet(folder / "a.001");
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(placed);
    QCOMPARE(folder.names().size(), 1001U);
    QVERIFY(fs::exists(folder / "a.1001"));
    QCOMPARE(again, data);
}

void VolumeOutputTest::rewritingCrossesVolumes()
{
    const TestFolder folder;
    codec::Bytes data = test::noise(4 * volume + 100);
    const auto output = VolumeOutput::create(folder / "a", {.volumeSize = volume, .output = {}});
    QVERIFY(output);
    QVERIFY((*output)->canRewrite());
    QVERIFY((*output)->write(data));
    const codec::Bytes other = test::noise(3 * volume, 5);
    for (const std::size_t offset : {std::size_t(10), 1 * volume + 50, 4 * volume + 90}) {
        const std::size_t size = std::min(other.size(), data.size() - offset);
        QVERIFY((*output)->rewrite(offset, codec::ByteView(other).first(size)));
        std::copy_n(other.begin(), size, data.begin() + std::ptrdiff_t(offset));
    }
    test::resetCalls();
    QVERIFY((*output)->finish(std::nullopt));
    QVERIFY(test::callsMade(Call::Sync) >= 5); // the four that were closed, and the last
    QCOMPARE(readInParts(*(*output)->reader()), data);
    QVERIFY((*output)->commit(Conflict::Fail));
    QCOMPARE(readSet(folder / "a.001"), data);
}

void VolumeOutputTest::attributesReachEveryVolume()
{
    const TestFolder folder;
    const fs::path source = folder.write("source", {});
    QCOMPARE(::chmod(source.c_str(), 0640), 0);
    const auto output = VolumeOutput::create(
        folder / "a", {.volumeSize = volume, .output = {.layout = Layout::Dense, .isPrivate = true}});
    QVERIFY(output);
    QVERIFY((*output)->write(test::noise(3 * volume)));
    const FileStatus wanted = statusOf(source).value();
    QVERIFY((*output)->finish(wanted));
    QVERIFY((*output)->commit(Conflict::Fail));
    for (const char* name : {"a.001", "a.002", "a.003"}) {
        const FileStatus status = statusOf(folder / name).value();
        QCOMPARE(status.permissions, 0640U);
        QVERIFY(status.modified == wanted.modified);
        QCOMPARE(status.links, 1U);
    }
}

void VolumeOutputTest::zerosBecomeHoles()
{
    const TestFolder folder;
    static constexpr std::uint64_t size = 1'000'000;
    const auto output = VolumeOutput::create(
        folder / "a", {.volumeSize = size, .output = {.layout = Layout::Sparse, .isPrivate = false}});
    QVERIFY(output);
    const codec::Bytes data = test::zeros(2 * size + 300'000);
    QVERIFY((*output)->write(data));
    QVERIFY((*output)->finish(std::nullopt));
    QVERIFY((*output)->commit(Conflict::Fail));
    QCOMPARE(readSet(folder / "a.001"), data);
    QVERIFY(statusOf(folder / "a.002")->isSparse);
}

void VolumeOutputTest::anyNameIsKept_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("newline") << QByteArray("new\nline.xz");
    QTest::newRow("not UTF-8") << QByteArray("caf\xE9.xz");
    QTest::newRow("a volume's own") << QByteArray("a.001");
    QTest::newRow("leading dash") << QByteArray("-rf");
    QTest::newRow("as long as can be") << QByteArray(251, 'n');
}

void VolumeOutputTest::anyNameIsKept()
{
    QFETCH(QByteArray, name);
    const TestFolder folder;
    const codec::Bytes data = test::noise(2 * volume + 1);
    const codec::Bytes other = test::noise(2 * volume + 1, 3);
    const fs::path target = folder / name.toStdString();
    const Placed placed = makeSet(target, data);
    QVERIFY(placed);
    QCOMPARE(placed->value().native(), target.native() + ".001");
    QCOMPARE(readSet(placed->value()), data);
    const Placed second = makeSet(target, other, Conflict::Rename);
    QVERIFY(second);
    QVERIFY(second->value() != placed->value());
    QCOMPARE(readSet(second->value()), other);
    QVERIFY(makeSet(target, other, Conflict::Overwrite));
    QCOMPARE(readSet(placed->value()), other);
    QCOMPARE(folder.names().size(), 6U);
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path())) {
        fs::remove(entry.path()); // Qt would not find names that are no UTF-8
    }
}

void VolumeOutputTest::sizeTooSmallIsRefused()
{
    const TestFolder folder;
    for (const std::uint64_t size : {std::uint64_t(0), smallestVolume - 1}) {
        const auto output = VolumeOutput::create(folder / "a", {.volumeSize = size, .output = {}});
        QVERIFY(!output);
        QCOMPARE(output.error().kind, ErrorKind::Option);
        QCOMPARE(output.error().codec->option->option, std::string("split"));
        QCOMPARE(output.error().codec->option->value, std::to_string(size));
    }
    QCOMPARE(folder.names(), Names{});
}

void VolumeOutputTest::tooManyVolumesAreRefused()
{
    const TestFolder folder;
    const auto output =
        VolumeOutput::create(folder / "a", {.volumeSize = volume, .output = {}, .mostVolumes = 3});
    QVERIFY(output);
    QVERIFY((*output)->write(test::zeros(3 * volume)));
    QCOMPARE((*output)->volumes(), 3U);
    const auto more = (*output)->write(test::zeros(1));
    QVERIFY(!more);
    QCOMPARE(more.error().kind, codec::ErrorKind::InvalidOption);
    QCOMPARE(more.error().option->option, std::string("split"));
}

void VolumeOutputTest::impossibleTargetsAreRefusedAtOnce()
{
    const TestFolder folder;
    const auto refusal = [](const fs::path& target) {
        return VolumeOutput::create(target, {.volumeSize = volume, .output = {}}).error();
    };
    QCOMPARE(refusal(folder / "missing" / "a").kind, ErrorKind::NotFound);
    QCOMPARE(refusal(folder.path() / "").kind, ErrorKind::IsFolder);
    QCOMPARE(refusal(folder / std::string(252, 'n')).systemCode, ENAMETOOLONG);
    QCOMPARE(folder.names(), Names{});
}

QTEST_GUILESS_MAIN(VolumeOutputTest)
#include "volumeoutputtest.moc"
