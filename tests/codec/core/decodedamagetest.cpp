#include "support/formatcases.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::Ending;
using codec::ErrorKind;
using codec::Format;
using test::concatenated;
using test::readFile;
using test::ReadFile;

namespace {

bool hasTrailingData(const ReadFile& file, std::uint64_t offset, std::uint64_t size)
{
    return file.ending == Ending::Complete && file.summary.warnings.size() == 1
        && file.summary.warnings[0].kind == codec::Warning::Kind::TrailingData
        && file.summary.warnings[0].offset == offset && file.summary.warnings[0].size == size;
}

const test::FormatCase& caseOf(Format format)
{
    static const std::vector<test::FormatCase> cases = test::formatCases();
    return *std::ranges::find(cases, format, &test::FormatCase::format);
}

} // namespace

/// Whole files that are cut, damaged, or followed by something else.
class DecodeDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyFileIsTruncated();
    void fileCutAnywhereIsTruncated();
    void secondStreamCutAnywhereIsTruncated();
    void trailingDataIsAWarning_data();
    void trailingDataIsAWarning();
    void manyMegabytesOfTrailingDataAreMeasured();
    void damagedMagicOfALaterStreamIsCorrupt();
    void damageInALaterStreamHasItsOffsetInTheFile();
    void misalignedXzPaddingIsTold();
    void zerosBehindOtherFormatsAreTrailingData();
    void unknownFormatIsTold();
    void wrongFormatIsTold();
    void dataBeforeTheDamageIsWritten();
};

void DecodeDamageTest::emptyFileIsTruncated()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const ReadFile file = readFile({}, format.decoder);
        QVERIFY2(file.error && file.error->kind == ErrorKind::Truncated, format.name.c_str());
        QCOMPARE(file.error->offset, std::optional<std::uint64_t>(0));
    }
    QCOMPARE(readFile({}, {}).error->kind, ErrorKind::Truncated);
}

void DecodeDamageTest::fileCutAnywhereIsTruncated()
{
    const codec::Bytes data = test::text(400);
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::Bytes whole = test::encoded(format, data);
        for (std::size_t size = 1; size < whole.size(); ++size) {
            const ReadFile file = readFile(codec::ByteView(whole).first(size), format.decoder);
            QVERIFY2(file.error, format.name.c_str());
            QVERIFY2(file.error->kind == ErrorKind::Truncated,
                     qPrintable(QStringLiteral("%1 cut to %2 of %3")
                                    .arg(QString::fromStdString(format.name))
                                    .arg(size)
                                    .arg(whole.size())));
            QCOMPARE(file.error->offset, std::optional<std::uint64_t>(size));
            QVERIFY(test::isPrefix(file.data, data));
        }
    }
}

void DecodeDamageTest::secondStreamCutAnywhereIsTruncated()
{
    const codec::Bytes data = test::text(400);
    for (const Format format : {Format::Xz, Format::Gzip, Format::Bzip2, Format::Zstd}) {
        const codec::Bytes stream = test::encoded(caseOf(format), data);
        for (std::size_t size = 1; size < stream.size(); ++size) {
            const codec::ByteView part = codec::ByteView(stream).first(size);
            const ReadFile file = readFile(concatenated({stream, {part.begin(), part.end()}}), {});
            QVERIFY(file.error);
            QVERIFY2(file.error->kind == ErrorKind::Truncated,
                     qPrintable(QStringLiteral("%1 cut to %2")
                                    .arg(QString::fromStdString(caseOf(format).name))
                                    .arg(size)));
            QVERIFY(test::isPrefix(data, file.data));
            QCOMPARE(file.summary.streams, 1U);
        }
    }
}

void DecodeDamageTest::trailingDataIsAWarning_data()
{
    QTest::addColumn<codec::Bytes>("garbage");
    QTest::newRow("one byte") << test::bytesOf("#");
    QTest::newRow("text") << test::bytesOf("garbage behind the last stream");
    QTest::newRow("much text") << test::text(1'000'000);
}

void DecodeDamageTest::trailingDataIsAWarning()
{
    QFETCH(const codec::Bytes, garbage);
    const codec::Bytes data = test::text(5'000);
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::Bytes stream = test::encoded(format, data);
        const ReadFile file = readFile(concatenated({stream, garbage}), format.decoder);
        QVERIFY2(hasTrailingData(file, stream.size(), garbage.size()), format.name.c_str());
        QVERIFY(file.data == data);
        QCOMPARE(file.summary.streams, 1U);
        QCOMPARE(file.summary.compressedSize, stream.size() + garbage.size());
    }
}

void DecodeDamageTest::manyMegabytesOfTrailingDataAreMeasured()
{
    const codec::Bytes stream = test::encoded(caseOf(Format::Bzip2), test::text(100));
    const ReadFile file = readFile(concatenated({stream, test::text(5'000'001)}), {});
    QVERIFY(hasTrailingData(file, stream.size(), 5'000'001));
}

void DecodeDamageTest::damagedMagicOfALaterStreamIsCorrupt()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const std::size_t magicSize = codec::info(format.format()).magic.size();
        const codec::Bytes stream = test::encoded(format, test::text(500));
        for (std::size_t bit = 0; bit < magicSize * 8; ++bit) {
            codec::Bytes damaged = stream;
            damaged[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
            const ReadFile file = readFile(concatenated({stream, damaged}), format.decoder);
            QVERIFY2(
                file.error,
                qPrintable(QStringLiteral("%1, bit %2").arg(QString::fromStdString(format.name)).arg(bit)));
            QCOMPARE(file.error->kind, ErrorKind::Corrupt);
            QCOMPARE(file.error->offset, std::optional<std::uint64_t>(stream.size()));
            QVERIFY(file.data == test::text(500));
        }
    }
}

void DecodeDamageTest::damageInALaterStreamHasItsOffsetInTheFile()
{
    for (const Format format : {Format::Xz, Format::Gzip, Format::Bzip2, Format::Zstd, Format::Zlib}) {
        const codec::Bytes stream = test::encoded(caseOf(format), test::text(50'000));
        codec::Bytes damaged = stream;
        damaged[stream.size() / 2] ^= std::byte{0x10};
        const ReadFile file = readFile(concatenated({stream, damaged}), {});
        QVERIFY2(file.error, caseOf(format).name.c_str());
        QCOMPARE(file.error->kind, ErrorKind::Corrupt);
        QVERIFY(file.error->offset >= stream.size());
        QVERIFY(file.error->offset <= 2 * stream.size());
        QVERIFY(test::isPrefix(test::text(50'000), file.data));
    }
}

void DecodeDamageTest::misalignedXzPaddingIsTold()
{
    const codec::Bytes stream = test::encoded(caseOf(Format::Xz), test::text(100));
    for (const std::size_t padding : {1U, 2U, 3U, 5U, 1023U}) {
        const ReadFile last = readFile(concatenated({stream, test::zeros(padding)}), {});
        QVERIFY(hasTrailingData(last, stream.size(), padding));
        const ReadFile between = readFile(concatenated({stream, test::zeros(padding), stream}), {});
        QVERIFY(between.error);
        QCOMPARE(between.error->kind, ErrorKind::Corrupt);
        QVERIFY(between.data == test::text(100));
    }
}

void DecodeDamageTest::zerosBehindOtherFormatsAreTrailingData()
{
    for (const Format format : {Format::Bzip2, Format::Zstd, Format::Zlib, Format::Deflate}) {
        const codec::Bytes stream = test::encoded(caseOf(format), test::text(100));
        const ReadFile file = readFile(concatenated({stream, test::zeros(512)}), caseOf(format).decoder);
        QVERIFY2(hasTrailingData(file, stream.size(), 512), caseOf(format).name.c_str());
    }
}

void DecodeDamageTest::unknownFormatIsTold()
{
    for (const char* text : {"This is not compressed.", "PK\x03\x04 zip", "%PDF-1.7 is a document"}) {
        const ReadFile file = readFile(test::bytesOf(text), {});
        QVERIFY2(file.error, text);
        QCOMPARE(file.error->kind, ErrorKind::UnknownFormat);
        QVERIFY(file.data.empty());
    }
}

void DecodeDamageTest::wrongFormatIsTold()
{
    for (const Format format : {Format::Xz, Format::Gzip, Format::Bzip2, Format::Zstd}) {
        const ReadFile file = readFile(test::bytesOf("This is not compressed."), caseOf(format).decoder);
        QVERIFY2(file.error, caseOf(format).name.c_str());
        QCOMPARE(file.error->kind, ErrorKind::UnknownFormat);
    }
}

void DecodeDamageTest::dataBeforeTheDamageIsWritten()
{
    const codec::Bytes data = test::noise(3'000'000);
    for (const Format format : {Format::Xz, Format::Gzip, Format::Bzip2, Format::Zstd}) {
        codec::Bytes file = test::encoded(caseOf(format), data);
        file[file.size() - 2'000] ^= std::byte{0x40};
        const ReadFile result = readFile(file, {});
        QVERIFY2(result.error, caseOf(format).name.c_str());
        QCOMPARE(result.error->kind, ErrorKind::Corrupt);
        QVERIFY(result.data.size() > 1'500'000);
        QCOMPARE(result.summary.uncompressedSize, result.data.size());
    }
}

QTEST_GUILESS_MAIN(DecodeDamageTest)
#include "decodedamagetest.moc"
