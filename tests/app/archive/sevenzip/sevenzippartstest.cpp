#include "app/archive/framing/filedata.h"
#include "app/archive/framing/headerbytes.h"
#include "app/archive/framing/utf16name.h"
#include "app/archive/framing/windowstime.h"
#include "app/archive/sevenzip/attributes.h"
#include "app/archive/sevenzip/header.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using namespace holdall::sevenzip;

Q_DECLARE_METATYPE(std::optional<std::uint64_t>)

namespace {

QByteArray asText(codec::ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

} // namespace

class SevenZipPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersTakeAsFewBytesAsTheyNeed_data();
    void numbersTakeAsFewBytesAsTheyNeed();
    void bitsStartAtTheTop();
    void timesCountFrom1601_data();
    void timesCountFrom1601();
    void modesStandInTheUpperHalf();
    void namesOfUtf8AreKeptExactly();
    void otherNamesAreNot_data();
    void otherNamesAreNot();
    void holesBecomeZeros_data();
    void holesBecomeZeros();
    void moreDataThanTheExtentsHoldIsAnError();
    void theSignatureHeaderHas32Bytes();
};

void SevenZipPartsTest::numbersTakeAsFewBytesAsTheyNeed_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero") << quint64(0) << QByteArray("00");
    QTest::newRow("7 bits") << quint64(0x7F) << QByteArray("7f");
    QTest::newRow("8 bits") << quint64(0x80) << QByteArray("8080");
    QTest::newRow("14 bits") << quint64(0x3FFF) << QByteArray("bfff");
    QTest::newRow("15 bits") << quint64(0x4000) << QByteArray("c00040");
    QTest::newRow("32 bits") << quint64(0x12345678) << QByteArray("f078563412");
    QTest::newRow("56 bits") << quint64(0xFFFFFFFFFFFFFF) << QByteArray("feffffffffffffff");
    QTest::newRow("57 bits") << quint64(0x100000000000000) << QByteArray("ff0000000000000001");
    QTest::newRow("64 bits") << ~quint64(0) << QByteArray("ffffffffffffffffff");
}

void SevenZipPartsTest::numbersTakeAsFewBytesAsTheyNeed()
{
    QFETCH(const quint64, value);
    HeaderBytes bytes;
    bytes.number(value);
    QTEST(asText(bytes.view()), "bytes");
}

void SevenZipPartsTest::bitsStartAtTheTop()
{
    HeaderBytes bytes;
    bytes.bits({true, false, true, false, false, false, false, false, true});
    QCOMPARE(asText(bytes.view()), QByteArray("a080"));
}

void SevenZipPartsTest::timesCountFrom1601_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<std::optional<std::uint64_t>>("expected");
    using Time = std::optional<std::uint64_t>;
    QTest::newRow("1601") << qint64(-11'644'473'600) << qint64(0) << Time(0);
    QTest::newRow("before 1601") << qint64(-11'644'473'601) << qint64(999'999'999) << Time();
    QTest::newRow("1970") << qint64(0) << qint64(0) << Time(116'444'736'000'000'000);
    QTest::newRow("finer than 100 ns") << qint64(0) << qint64(123'456'789) << Time(116'444'736'001'234'567);
    QTest::newRow("latest") << std::numeric_limits<qint64>::max() << qint64(0) << Time();
    QTest::newRow("earliest") << std::numeric_limits<qint64>::min() << qint64(0) << Time();
}

void SevenZipPartsTest::timesCountFrom1601()
{
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, nanoseconds);
    QFETCH(const std::optional<std::uint64_t>, expected);
    QVERIFY(fileTimeFrom({.seconds = seconds, .nanoseconds = nanoseconds}) == expected);
}

void SevenZipPartsTest::modesStandInTheUpperHalf()
{
    using Kind = Entry::Kind;
    QCOMPARE(attributesOf({.kind = Kind::File, .permissions = 0644}), 0100644U << 16U | 0x8020U);
    QCOMPARE(attributesOf({.kind = Kind::File, .permissions = 04444}), 0104444U << 16U | 0x8021U);
    QCOMPARE(attributesOf({.kind = Kind::Folder, .permissions = 0750}), 040750U << 16U | 0x8010U);
    QCOMPARE(attributesOf({.kind = Kind::SymbolicLink}), 0120777U << 16U | 0x8020U);
    QCOMPARE(attributesOf({.kind = Kind::File}), 0x20U);
    QCOMPARE(attributesOf({.kind = Kind::Folder}), 0x10U);
}

void SevenZipPartsTest::namesOfUtf8AreKeptExactly()
{
    QVERIFY(utf16Name("a/b") == u"a/b");
    QVERIFY(utf16Name("\xC3\xA9\xE2\x82\xAC") == u"\u00E9\u20AC");
    QVERIFY(utf16Name("\xF0\x9F\x98\x80") == u"\U0001F600");
    QVERIFY(utf16Name("\xEF\xBB\xBFx") == u"\uFEFFx");
}

void SevenZipPartsTest::otherNamesAreNot_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("Latin-1") << QByteArray("caf\xE9");
    QTest::newRow("cut") << QByteArray("x\xE2\x82");
    QTest::newRow("too long a form") << QByteArray("\xC0\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("past the last") << QByteArray("\xF4\x90\x80\x80");
}

void SevenZipPartsTest::otherNamesAreNot()
{
    QFETCH(const QByteArray, name);
    QVERIFY(!utf16Name(std::string_view(name.constData(), static_cast<std::size_t>(name.size()))));
}

void SevenZipPartsTest::holesBecomeZeros_data()
{
    QTest::addColumn<std::size_t>("perAdd");
    for (const std::size_t size : {1U, 2U, 5U, 100U}) {
        QTest::addRow("%zu", size) << size;
    }
}

void SevenZipPartsTest::holesBecomeZeros()
{
    QFETCH(const std::size_t, perAdd);
    const codec::Bytes data = test::bytesOf("abcdefgh");
    const codec::Bytes whole = test::bytesOf(std::string_view("\0\0abc\0defgh\0\0\0", 14));
    codec::Bytes taken;
    const FileData::Take take = [&](codec::ByteView piece) {
        taken.insert(taken.end(), piece.begin(), piece.end());
        return codec::Result<void>();
    };
    FileData file(14, {{.offset = 2, .size = 3}, {.offset = 6, .size = 5}, {.offset = 14, .size = 0}});
    for (codec::ByteView rest = data; !rest.empty(); rest = rest.subspan(std::min(perAdd, rest.size()))) {
        QVERIFY(!file.isComplete());
        QVERIFY(file.add(rest.first(std::min(perAdd, rest.size())), take));
    }
    QVERIFY(file.isComplete());
    QVERIFY(file.addLastHole(take));
    QCOMPARE(taken, whole);
    QCOMPARE(file.size(), 14U);
    codec::Checksum crc(codec::Check::Crc32);
    crc.add(whole);
    QCOMPARE(file.crc(), crc.value());
}

void SevenZipPartsTest::moreDataThanTheExtentsHoldIsAnError()
{
    const FileData::Take take = [](codec::ByteView) { return codec::Result<void>(); };
    FileData file(3, {});
    const auto added = file.add(test::bytesOf("abcd"), take);
    QVERIFY(!added);
    QVERIFY(added.error().kind == codec::ErrorKind::Internal);
}

void SevenZipPartsTest::theSignatureHeaderHas32Bytes()
{
    QCOMPARE(signatureHeader({}).size(), signatureHeaderSize);
}

QTEST_APPLESS_MAIN(SevenZipPartsTest)
#include "sevenzippartstest.moc"
