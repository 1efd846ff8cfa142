#include "app/io/volumes/volumesource.h"

#include "app/io/filesource.h"
#include "app/io/testfolder.h"
#include "app/io/volumes/volumesets.h"
#include "support/program.h"
#include "support/sampledata.h"

#include <QTest>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace holdall;
using test::makeSet;
using test::readSet;
using test::TestFolder;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t volume = smallestVolume;
const codec::Bytes sample = test::noise(5 * volume + 700);

Error errorOfOpening(const fs::path& path)
{
    const auto source = VolumeSource::open(path);
    return source ? Error{} : source.error();
}

} // namespace

class VolumeSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyVolumeOpensTheSet();
    void readsAtAnyOffset();
    void threadsReadAtOnce();
    void missingVolumeIsNamed_data();
    void missingVolumeIsNamed();
    void wrongSizeIsNamed_data();
    void wrongSizeIsNamed();
    void onlyRegularFilesAreOpened();
    void changeOfAnyVolumeIsNoticed_data();
    void changeOfAnyVolumeIsNoticed();
    void replacedVolumeIsNotRead();
    void inputFileIsWhatThePathMeans();
    void volumesOfSevenZipAreRead();
    void sevenZipReadsOurVolumes();
};

void VolumeSourceTest::anyVolumeOpensTheSet()
{
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a.xz", sample));
    for (unsigned number = 1; number <= 6; ++number) {
        const auto source = VolumeSource::open(folder / volumeName("a.xz", number));
        QVERIFY(source);
        QCOMPARE((*source)->path(), folder / "a.xz.001");
        QCOMPARE((*source)->name().stem, std::string("a.xz"));
        QCOMPARE((*source)->size(), sample.size());
        QCOMPARE((*source)->status().size, sample.size());
        QCOMPARE((*source)->files().size(), 6U);
        QVERIFY((*source)->checkUnchanged());
    }
    QCOMPARE(errorOfOpening(folder / "b.001").kind, ErrorKind::NotFound);
    QCOMPARE(errorOfOpening(folder / "b").kind, ErrorKind::NotFound);
}

void VolumeSourceTest::readsAtAnyOffset()
{
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a", sample));
    const auto source = VolumeSource::open(folder / "a.001");
    QVERIFY(source);
    for (const std::size_t offset : {std::size_t(0), volume - 1, volume, volume + 1, 5 * volume,
                                     sample.size() - 1, sample.size(), sample.size() + 10}) {
        for (const std::size_t size : {std::size_t(0), std::size_t(1), volume, 3 * volume, sample.size()}) {
            codec::Bytes buffer(size);
            const auto count = (*source)->readAt(offset, buffer);
            QVERIFY(count);
            const std::size_t start = std::min(offset, sample.size());
            QCOMPARE(*count, std::min(size, sample.size() - start));
            QVERIFY(std::ranges::equal(codec::ByteView(buffer).first(*count),
                                       codec::ByteView(sample).subspan(start, *count)));
        }
    }
    codec::Bytes all(sample.size());
    QCOMPARE((*source)->read(all).value(), sample.size());
    QCOMPARE((*source)->read(all).value(), 0U);
    (*source)->rewind();
    QCOMPARE((*source)->read(all).value(), sample.size());
    QCOMPARE(all, sample);
}

void VolumeSourceTest::threadsReadAtOnce()
{
    const TestFolder folder;
    const codec::Bytes data = test::noise(40 * volume); // more volumes than are kept open
    QVERIFY(makeSet(folder / "a", data));
    const auto source = VolumeSource::open(folder / "a.001");
    QVERIFY(source);
    std::atomic<int> wrong = 0;
    const auto work = [&](unsigned seed) {
        codec::Bytes buffer(2 * volume);
        std::size_t offset = seed * 7919;
        for (int i = 0; i < 500; ++i) {
            offset = (offset * 31 + 12345) % (data.size() - buffer.size());
            const auto count = (*source)->readAt(offset, buffer);
            const bool isRight = count == buffer.size()
                && std::ranges::equal(buffer, codec::ByteView(data).subspan(offset, buffer.size()));
            wrong += isRight ? 0 : 1;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned seed = 1; seed <= 4; ++seed) {
            threads.emplace_back(work, seed);
        }
    }
    QCOMPARE(wrong.load(), 0);
}

void VolumeSourceTest::missingVolumeIsNamed_data()
{
    QTest::addColumn<QByteArray>("missing");
    QTest::newRow("first") << QByteArray("a.001");
    QTest::newRow("middle") << QByteArray("a.003");
    QTest::newRow("before the last") << QByteArray("a.005");
}

void VolumeSourceTest::missingVolumeIsNamed()
{
    QFETCH(QByteArray, missing);
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a", sample));
    fs::remove(folder / missing.toStdString());
    const Error error = errorOfOpening(folder / "a.006");
    QCOMPARE(error.kind, ErrorKind::NotFound);
    QCOMPARE(error.path, folder / missing.toStdString());
}

void VolumeSourceTest::wrongSizeIsNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("volumes");
    QTest::addColumn<int>("difference");
    QTest::newRow("first short") << QByteArray("a.001") << 6 << -5;
    QTest::newRow("second short") << QByteArray("a.002") << 6 << -5;
    QTest::newRow("fifth short") << QByteArray("a.005") << 6 << -1;
    QTest::newRow("empty") << QByteArray("a.003") << 6 << -int(volume);
    QTest::newRow("third long") << QByteArray("a.003") << 6 << 1;
    QTest::newRow("last long") << QByteArray("a.006") << 6 << int(volume);
    QTest::newRow("first of two short") << QByteArray("a.001") << 2 << -5;
}

void VolumeSourceTest::wrongSizeIsNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(int, volumes);
    QFETCH(int, difference);
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a", test::noise(std::size_t(volumes) * volume)));
    const fs::path path = folder / name.toStdString();
    fs::resize_file(path, volume + std::size_t(difference));
    const Error error = errorOfOpening(folder / "a.001");
    QCOMPARE(error.kind, ErrorKind::Data);
    QCOMPARE(error.path, path);
    QCOMPARE(error.codec->kind, difference < 0 ? codec::ErrorKind::Truncated : codec::ErrorKind::Corrupt);
    QCOMPARE(error.needed, std::uint64_t(std::max(0, -difference)));
}

void VolumeSourceTest::onlyRegularFilesAreOpened()
{
    const TestFolder folder;
    fs::create_directory(folder / "a.001");
    QCOMPARE(errorOfOpening(folder / "a.001").kind, ErrorKind::IsFolder);
    folder.write("b.001", sample);
    QCOMPARE(::mkfifo((folder / "b.002").c_str(), 0600), 0);
    QCOMPARE(errorOfOpening(folder / "b.001").kind, ErrorKind::NotRegular);
}

void VolumeSourceTest::changeOfAnyVolumeIsNoticed_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"shrinks", "grows", "is replaced", "is removed"}) {
        QTest::newRow(how) << QByteArray(how);
    }
}

void VolumeSourceTest::changeOfAnyVolumeIsNoticed()
{
    QFETCH(QByteArray, how);
    for (const char* name : {"a.001", "a.004", "a.006"}) {
        const TestFolder folder;
        QVERIFY(makeSet(folder / "a", sample));
        const auto source = VolumeSource::open(folder / "a.001");
        QVERIFY(source);
        const fs::path path = folder / name;
        if (how == "shrinks") {
            fs::resize_file(path, 3);
        } else if (how == "grows") {
            fs::resize_file(path, volume + 3);
        } else if (how == "is replaced") {
            fs::copy_file(path, folder / "new");
            fs::rename(folder / "new", path);
        } else {
            fs::remove(path);
        }
        const Result<void> unchanged = (*source)->checkUnchanged();
        QVERIFY(!unchanged);
        QCOMPARE(unchanged.error().kind, ErrorKind::SourceChanged);
        QCOMPARE(unchanged.error().path, path);
    }
}

void VolumeSourceTest::replacedVolumeIsNotRead()
{
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a", sample));
    const auto source = VolumeSource::open(folder / "a.001");
    QVERIFY(source);
    folder.write("new", test::noise(volume, 9));
    fs::rename(folder / "new", folder / "a.003");
    codec::Bytes all(sample.size());
    const auto count = (*source)->readAt(0, all);
    QVERIFY(!count);
    QCOMPARE(count.error().kind, codec::ErrorKind::ReadFailed);
}

void VolumeSourceTest::inputFileIsWhatThePathMeans()
{
    const TestFolder folder;
    QVERIFY(makeSet(folder / "a", sample));
    folder.write("plain", sample);
    for (const char* name : {"a.003", "plain"}) {
        const auto input = InputFile::open(folder / name);
        QVERIFY(input);
        codec::Bytes all(sample.size() + 1);
        QCOMPARE((*input)->read(all).value(), sample.size());
        all.pop_back();
        QCOMPARE(all, sample);
        QCOMPARE((*input)->size(), sample.size());
        QVERIFY((*input)->checkUnchanged());
        QCOMPARE((*input)->files().front(), (*input)->path());
    }
    QCOMPARE(InputFile::open(folder / "none").error().kind, ErrorKind::NotFound);
}

void VolumeSourceTest::volumesOfSevenZipAreRead()
{
    const TestFolder folder;
    folder.write("data", sample);
    const auto path = [&](const char* name) { return QString::fromStdString((folder / name).native()); };
    QCOMPARE(test::run(QStringLiteral("7z"),
                       {QStringLiteral("a"), QStringLiteral("-v5000b"), QStringLiteral("-mx0"), path("x.7z"),
                        path("data")},
                       {})
                 .status,
             0);
    const auto joined = readSet(folder / "x.7z.001");
    QVERIFY(joined);
    folder.write("joined.7z", *joined);
    const test::Ran ran =
        test::run(QStringLiteral("7z"), {QStringLiteral("e"), QStringLiteral("-so"), path("joined.7z")}, {});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.output, sample);
}

void VolumeSourceTest::sevenZipReadsOurVolumes()
{
    const TestFolder folder;
    folder.write("data", sample);
    const auto path = [&](const char* name) { return QString::fromStdString((folder / name).native()); };
    QCOMPARE(test::run(QStringLiteral("7z"), {QStringLiteral("a"), path("x.zip"), path("data")}, {}).status,
             0);
    QVERIFY(makeSet(folder / "ours.zip", folder.read("x.zip")));
    const test::Ran ran = test::run(QStringLiteral("7z"),
                                    {QStringLiteral("e"), QStringLiteral("-so"), path("ours.zip.001")}, {});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.output, sample);
}

QTEST_GUILESS_MAIN(VolumeSourceTest)
#include "volumesourcetest.moc"
