#include "app/archive/readerprocess/foreignarchives.h"
#include "app/io/testfolder.h"
#include "support/sampledata.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <utility>

using namespace holdall;
using namespace holdall::test;
using namespace Qt::StringLiterals;
using codec::Bytes;

namespace {

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

/// What lzop and lz4 compress is read as it was, and damage of it is noticed.
class ForeignCompressedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadAsTheyWere_data();
    void filesAreReadAsTheyWere();
    void severalBehindEachOtherAreOne_data() { addTools(); }
    void severalBehindEachOtherAreOne();
    void tarsAreRead_data() { addTools(); }
    void tarsAreRead();
    void checksBehindATarCount_data() { addTools(); }
    void checksBehindATarCount();
    void aTruncatedFileIsAnError_data() { addTools(); }
    void aTruncatedFileIsAnError();
    void noFlippedBitGivesOtherData_data() { addTools(); }
    void noFlippedBitGivesOtherData();
    void whatIsBehindTheEndIsTold();
    void whatIsBehindAnUnsureEndIsAnError_data();
    void whatIsBehindAnUnsureEndIsAnError();
    void skippableFramesAreSkipped();
    void framesCameLater();

private:
    static void addTools();
    Bytes packed(const Bytes& data, const QString& tool) const;
    ForeignReading read(const Bytes& file, const ForeignReaderOptions& options = fileOptions("name")) const
    {
        return readForeign(m_folder.write("x", file), options);
    }

    TestFolder m_folder;
};

void ForeignCompressedTest::addTools()
{
    QTest::addColumn<QString>("tool");
    QTest::newRow("lzop") << u"lzop"_s;
    QTest::newRow("lz4") << u"bsdtar --lz4"_s;
}

/// `tool` with its options.
Bytes ForeignCompressedTest::packed(const Bytes& data, const QString& tool) const
{
    m_folder.write("data", data);
    QStringList words = tool.split(u' ');
    const QString program = words.takeFirst();
    words += program == u"lzop" ? QStringList{u"-f"_s, u"-o"_s, u"packed"_s, u"data"_s}
                                : QStringList{u"--format"_s, u"raw"_s, u"-cf"_s, u"packed"_s, u"data"_s};
    return runIn(m_folder.path(), program, words) ? m_folder.read("packed") : Bytes();
}

void ForeignCompressedTest::filesAreReadAsTheyWere_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<Bytes>("data");
    QTest::addColumn<bool>("isChecked");
    const QList<std::pair<QString, bool>> tools = {
        {u"lzop -1"_s, true},
        {u"lzop -3"_s, true},
        {u"lzop -9"_s, true},
        {u"lzop -3 --crc32"_s, true},
        {u"lzop -7"_s, true},
        {u"lzop -3 -F"_s, false},
        {u"bsdtar --lz4"_s, true},
        {u"bsdtar --lz4 --options lz4:compression-level=9,lz4:block-size=4"_s, true},
        {u"bsdtar --lz4 --options lz4:block-dependence,lz4:block-size=5"_s, true},
        {u"bsdtar --lz4 --options lz4:!stream-checksum"_s, false},
        {u"bsdtar --lz4 --options lz4:!stream-checksum,lz4:block-checksum"_s, true},
    };
    for (const auto& [tool, isChecked] : tools) {
        const QByteArray name = tool.toLatin1();
        if (tool.startsWith(u"lzop")) { // bsdtar refuses to
            QTest::addRow("%s, nothing", name.constData()) << tool << Bytes() << isChecked;
        }
        QTest::addRow("%s, noise", name.constData()) << tool << noise(600'000) << isChecked;
        QTest::addRow("%s, text", name.constData()) << tool << text(600'000) << isChecked;
        QTest::addRow("%s, zeros", name.constData()) << tool << zeros(600'000) << isChecked;
        QTest::addRow("%s, runs", name.constData()) << tool << runs(600'000) << isChecked;
        for (const unsigned size : {1U, 2U, 3U, 4U, 20U, 21U, 22U, 40U, 300U}) {
            QTest::addRow("%s, %u", name.constData(), size) << tool << zeros(size) << isChecked;
        }
    }
}

void ForeignCompressedTest::filesAreReadAsTheyWere()
{
    QFETCH(const QString, tool);
    QFETCH(const Bytes, data);
    QFETCH(const bool, isChecked);
    const ForeignReading reading = read(packed(data, tool));
    QVERIFY(!reading.error);
    QCOMPARE(reading.entries.size(), 1U);
    QVERIFY(!reading.entries[0].error);
    QCOMPARE(reading.entries[0].entry.size, data.size());
    QVERIFY(reading.entries[0].data == data);
    QCOMPARE(reading.isChecked, isChecked);
    QVERIFY(!reading.trailingData);
}

void ForeignCompressedTest::severalBehindEachOtherAreOne()
{
    QFETCH(const QString, tool);
    Bytes both = packed(text(1'000), tool);
    const Bytes second = packed(text(2'000), tool);
    both.insert(both.end(), second.begin(), second.end());
    const ForeignReading reading = read(both);
    QVERIFY(!errorOf(reading));
    QCOMPARE(reading.entries[0].data.size(), 3'000U);
}

void ForeignCompressedTest::tarsAreRead()
{
    QFETCH(const QString, tool);
    m_folder.write("one", text(300'000));
    QVERIFY(runIn(m_folder.path(), u"bsdtar"_s, {u"-cf"_s, u"x.tar"_s, u"one"_s}));
    const ForeignReading reading = read(packed(m_folder.read("x.tar"), tool), readerOptions());
    QVERIFY(!reading.error);
    QVERIFY(reading.find("one")->data == text(300'000));
    QVERIFY(reading.isChecked);
}

/// A tar ends in front of them.
void ForeignCompressedTest::checksBehindATarCount()
{
    QFETCH(const QString, tool);
    m_folder.write("one", text(300'000));
    QVERIFY(runIn(m_folder.path(), u"bsdtar"_s, {u"-cf"_s, u"x.tar"_s, u"one"_s}));
    Bytes file = packed(m_folder.read("x.tar"), tool);
    const Bytes further = packed(noise(1'000), tool);
    file.insert(file.end(), further.begin(), further.end());
    QVERIFY(!errorOf(read(file, readerOptions())));
    file[file.size() - 500] ^= std::byte(1);
    const std::optional<Error> error = errorOf(read(file, readerOptions()));
    QVERIFY(error);
    QCOMPARE(error->codec.value().kind, codec::ErrorKind::Corrupt);
}

void ForeignCompressedTest::aTruncatedFileIsAnError()
{
    QFETCH(const QString, tool);
    const Bytes whole = packed(text(600'000), tool);
    for (const std::size_t size : {whole.size() - 1, whole.size() - 4, whole.size() / 2, std::size_t(30)}) {
        const std::optional<Error> error =
            errorOf(read(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))));
        QVERIFY(error);
        QCOMPARE(error->codec.value().kind, codec::ErrorKind::Truncated);
    }
}

void ForeignCompressedTest::noFlippedBitGivesOtherData()
{
    QFETCH(const QString, tool);
    const Bytes data = runs(5'000);
    const Bytes whole = packed(data, tool);
    std::minstd_rand random(11);
    for (int i = 0; i < 200; ++i) {
        Bytes mutant = whole;
        mutant[random() % mutant.size()] ^= static_cast<std::byte>(1U << random() % 8);
        const ForeignReading reading = read(mutant);
        QVERIFY(errorOf(reading) || (reading.entries.size() == 1 && reading.entries[0].data == data));
    }
}

void ForeignCompressedTest::whatIsBehindTheEndIsTold()
{
    const Bytes whole = packed(text(1'000), u"bsdtar --lz4"_s);
    for (const std::size_t size : {1U, 5U, 100U, 500'000U}) {
        Bytes more = whole;
        const Bytes rest = noise(size);
        more.insert(more.end(), rest.begin(), rest.end());
        const ForeignReading reading = read(more);
        QVERIFY(!errorOf(reading));
        QVERIFY(reading.entries.at(0).data == text(1'000));
        QCOMPARE(reading.trailingData, std::optional<std::uint64_t>(whole.size()));
    }
    Bytes further = whole;
    further.insert(further.end(), whole.begin(), whole.end());
    further[whole.size() + 1] ^= std::byte(0xFF); // in the mark of the second
    QVERIFY(errorOf(read(further)));
}

void ForeignCompressedTest::whatIsBehindAnUnsureEndIsAnError_data()
{
    QTest::addColumn<QString>("tool");
    QTest::newRow("lzop") << u"lzop"_s;
    QTest::newRow("lz4") << u"bsdtar --lz4 --options lz4:!stream-checksum,lz4:block-checksum"_s;
}

/// A damaged size can look like the end, where nothing checks all of the data.
void ForeignCompressedTest::whatIsBehindAnUnsureEndIsAnError()
{
    QFETCH(const QString, tool);
    Bytes more = packed(text(1'000), tool);
    more.push_back(std::byte('x'));
    QVERIFY(errorOf(read(more)));
}

void ForeignCompressedTest::skippableFramesAreSkipped()
{
    Bytes file = packed(text(1'000), u"bsdtar --lz4"_s);
    for (const unsigned mark : {0x50U, 0x5FU}) {
        for (const unsigned byte : {mark, 0x2AU, 0x4DU, 0x18U, 3U, 0U, 0U, 0U, 1U, 2U, 3U}) {
            file.push_back(static_cast<std::byte>(byte));
        }
    }
    const ForeignReading reading = read(file);
    QVERIFY(!errorOf(reading));
    QVERIFY(reading.entries.at(0).data == text(1'000));
    QVERIFY(reading.isChecked);
    QVERIFY(!reading.trailingData);
}

/// The oldest LZ4 files are blocks alone.
void ForeignCompressedTest::framesCameLater()
{
    Bytes file;
    for (const unsigned byte : {0x02U, 0x21U, 0x4CU, 0x18U, 6U, 0U, 0U, 0U, 0x50U, 1U, 2U, 3U, 4U, 5U}) {
        file.push_back(static_cast<std::byte>(byte));
    }
    const ForeignReading reading = read(file);
    QVERIFY(!errorOf(reading));
    QCOMPARE(reading.entries.at(0).data.size(), 5U);
    QVERIFY(!reading.isChecked);
}

QTEST_GUILESS_MAIN(ForeignCompressedTest)
#include "foreigncompressedtest.moc"
