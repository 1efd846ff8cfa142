#include "app/archive/readerprocess/foreignarchives.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <filesystem>
#include <random>
#include <string>
#include <vector>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using codec::Bytes;

namespace {

namespace fs = std::filesystem;

ForeignReaderOptions fileOptions()
{
    ForeignReaderOptions options = readerOptions();
    options.content = ForeignReaderOptions::Content::CompressedFile;
    options.fileName = "name";
    return options;
}

/// Runs of all lengths, with all distances between them.
Bytes runs(std::size_t size)
{
    std::minstd_rand random(7);
    Bytes data = noise(300);
    while (data.size() < size) {
        const std::size_t length = 1 + random() % (random() % 8 == 0 ? 2'000 : 40);
        const std::size_t distance = 1 + random() % std::min<std::size_t>(data.size(), 60'000);
        for (std::size_t i = 0; i < length; ++i) {
            data.push_back(data[data.size() - distance]);
        }
        data.push_back(static_cast<std::byte>(random()));
    }
    return data;
}

std::optional<Error> errorOf(const ForeignReading& reading)
{
    const bool isOfEntry = !reading.error && !reading.entries.empty();
    return isOfEntry ? reading.entries[0].error : reading.error;
}

} // namespace

/// What lzop compresses is read as it was, and damage of it is noticed.
class ForeignLzopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadAsTheyWere_data();
    void filesAreReadAsTheyWere();
    void severalBehindEachOtherAreOne();
    void tarsAreRead();
    void aTruncatedFileIsAnError();
    void noFlippedBitGivesOtherData();
    void whatIsBehindTheEndIsAnError();

private:
    Bytes packed(const Bytes& data, const QStringList& options) const;

    TestFolder m_folder;
};

Bytes ForeignLzopTest::packed(const Bytes& data, const QStringList& options) const
{
    m_folder.write("data", data);
    const bool isDone = runIn(m_folder.path(), u"lzop"_s, options + QStringList{u"-f"_s, u"data"_s});
    return isDone ? m_folder.read("data.lzo") : Bytes();
}

void ForeignLzopTest::filesAreReadAsTheyWere_data()
{
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<QStringList>("options");
    const QList<QStringList> manners = {
        {u"-1"_s}, {u"-3"_s}, {u"-9"_s}, {u"-3"_s, u"--crc32"_s}, {u"-7"_s, u"-F"_s}};
    for (const QStringList& options : manners) {
        const QByteArray manner = options.join(u' ').toLatin1();
        QTest::addRow("%s, nothing", manner.constData()) << Bytes() << options;
        QTest::addRow("%s, noise", manner.constData()) << noise(600'000) << options;
        QTest::addRow("%s, text", manner.constData()) << text(600'000) << options;
        QTest::addRow("%s, zeros", manner.constData()) << zeros(600'000) << options;
        QTest::addRow("%s, runs", manner.constData()) << runs(600'000) << options;
        for (const unsigned size : {1U, 2U, 3U, 4U, 20U, 21U, 22U, 40U, 300U}) {
            QTest::addRow("%s, %u", manner.constData(), size) << zeros(size) << options;
        }
    }
}

void ForeignLzopTest::filesAreReadAsTheyWere()
{
    QFETCH(const Bytes, data);
    QFETCH(const QStringList, options);
    const ForeignReading reading = readForeign(m_folder.write("x", packed(data, options)), fileOptions());
    QVERIFY(!reading.error);
    QCOMPARE(reading.entries.size(), 1U);
    QVERIFY(!reading.entries[0].error);
    QCOMPARE(reading.entries[0].entry.size, data.size());
    QVERIFY(reading.entries[0].data == data);
}

void ForeignLzopTest::severalBehindEachOtherAreOne()
{
    Bytes both = packed(text(1'000), {});
    const Bytes second = packed(text(2'000), {u"-9"_s});
    both.insert(both.end(), second.begin(), second.end());
    const ForeignReading reading = readForeign(m_folder.write("x", both), fileOptions());
    QVERIFY(!errorOf(reading));
    QCOMPARE(reading.entries[0].data.size(), 3'000U);
}

void ForeignLzopTest::tarsAreRead()
{
    m_folder.write("one", text(300'000));
    QVERIFY(runIn(m_folder.path(), u"bsdtar"_s, {u"-cf"_s, u"x.tar"_s, u"one"_s}));
    m_folder.write("x", packed(m_folder.read("x.tar"), {}));
    const ForeignReading reading = readForeign(m_folder / "x", readerOptions());
    QVERIFY(!reading.error);
    QVERIFY(reading.find("one")->data == text(300'000));
}

void ForeignLzopTest::aTruncatedFileIsAnError()
{
    const Bytes whole = packed(text(600'000), {});
    for (const std::size_t size : {whole.size() - 1, whole.size() - 4, whole.size() / 2, std::size_t(30)}) {
        const auto path = m_folder.write("x", codec::ByteView(whole).first(size));
        const std::optional<Error> error = errorOf(readForeign(path, fileOptions()));
        QVERIFY(error);
        QCOMPARE(error->codec.value().kind, codec::ErrorKind::Truncated);
    }
}

void ForeignLzopTest::noFlippedBitGivesOtherData()
{
    const Bytes data = runs(5'000);
    const Bytes whole = packed(data, {u"-9"_s});
    std::minstd_rand random(11);
    for (int i = 0; i < 200; ++i) {
        Bytes mutant = whole;
        mutant[random() % mutant.size()] ^= static_cast<std::byte>(1U << random() % 8);
        const ForeignReading reading = readForeign(m_folder.write("x", mutant), fileOptions());
        QVERIFY(errorOf(reading) || (reading.entries.size() == 1 && reading.entries[0].data == data));
    }
}

void ForeignLzopTest::whatIsBehindTheEndIsAnError()
{
    Bytes more = packed(text(1'000), {});
    more.push_back(std::byte('x'));
    QVERIFY(errorOf(readForeign(m_folder.write("x", more), fileOptions())));
}

QTEST_GUILESS_MAIN(ForeignLzopTest)
#include "foreignlzoptest.moc"
