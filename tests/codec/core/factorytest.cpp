#include "codec/factory.h"
#include "support/chunks.h"
#include "support/formatcases.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::DecoderSettings;
using codec::ErrorKind;
using codec::Format;

class FactoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsMadeAndRead();
    void formatIsRecognisedInAnyChunks();
    void recognisedStreamTellsItsCheck();
    void unknownStartIsReported();
    void raisedMemoryLimitGoesOnAfterRecognition();
    void refusedDecoderOptions_data();
    void refusedDecoderOptions();
};

void FactoryTest::everyFormatIsMadeAndRead()
{
    for (const test::FormatCase& format : test::formatCases()) {
        for (const test::Sample& sample : test::samples()) {
            const auto compressor = codec::makeCompressor(*codec::EncoderOptions::make(format.encoder));
            const auto stream = test::compressInChunks(**compressor, sample.data, {.in = 777});
            const auto decompressor = codec::makeDecompressor(format.decoder);
            const test::Decoded decoded =
                test::decodeInChunks(**decompressor, *stream, {.in = 99, .out = 1234});
            QVERIFY2(decoded.ended && decoded.data == sample.data, format.name.c_str());
        }
    }
}

void FactoryTest::formatIsRecognisedInAnyChunks()
{
    for (const test::FormatCase& format : test::formatCases()) {
        if (!codec::info(format.format()).selfDescribing) {
            continue;
        }
        for (const test::Sample& sample : test::samples()) {
            const codec::Bytes stream = test::encoded(format, sample.data);
            const codec::Bytes file = test::concatenated({stream, test::bytesOf("rest")});
            for (const std::size_t in : {1U, 2U, 7U, 0U}) {
                const auto decompressor = codec::makeDecompressor({});
                const test::Decoded decoded = test::decodeInChunks(**decompressor, file, {.in = in});
                QVERIFY2(
                    decoded.ended,
                    qPrintable(QStringLiteral("%1 by %2").arg(QString::fromStdString(format.name)).arg(in)));
                QVERIFY2(decoded.data == sample.data, sample.name);
                QCOMPARE(decoded.consumed, stream.size());
            }
            const auto decompressor = codec::makeDecompressor({});
            QVERIFY(*(*decompressor)->decompress(file) == sample.data);
            QCOMPARE((*decompressor)->unusedData().size(), 4U);
        }
    }
}

void FactoryTest::recognisedStreamTellsItsCheck()
{
    for (const test::FormatCase& format : test::formatCases()) {
        if (!codec::info(format.format()).selfDescribing) {
            continue;
        }
        const auto decompressor = codec::makeDecompressor({});
        QCOMPARE((*decompressor)->check(), codec::Check::Unknown);
        QVERIFY((*decompressor)->decompress(test::encoded(format, test::text(100))));
        QVERIFY((*decompressor)->check() == codec::EncoderOptions::make(format.encoder)->check());
    }
}

void FactoryTest::unknownStartIsReported()
{
    for (const std::size_t in : {1U, 2U, 7U, 0U}) {
        const auto decompressor = codec::makeDecompressor({});
        const test::Decoded decoded =
            test::decodeInChunks(**decompressor, test::bytesOf("This is plain text."), {.in = in});
        QVERIFY(decoded.error);
        QCOMPARE(decoded.error->kind, ErrorKind::UnknownFormat);
    }
}

void FactoryTest::raisedMemoryLimitGoesOnAfterRecognition()
{
    const codec::Bytes data = test::text(10'000);
    for (const test::FormatCase& format : test::formatCases()) {
        if (!codec::info(format.format()).selfDescribing) {
            continue;
        }
        for (const std::size_t in : {1U, 2U, 7U, 0U}) {
            const codec::Bytes stream = test::encoded(format, data);
            const auto decompressor = codec::makeDecompressor({.memoryLimit = 1});
            const test::Decoded stopped = test::decodeInChunks(**decompressor, stream, {.in = in});
            QVERIFY2(stopped.error, format.name.c_str());
            QCOMPARE(stopped.error->kind, ErrorKind::MemoryLimit);
            QVERIFY((*decompressor)->setMemoryLimit(stopped.error->bytesNeeded));
            const test::Decoded rest = test::decodeInChunks(
                **decompressor, codec::ByteView(stream).subspan(stopped.consumed), {.in = in});
            QVERIFY2(rest.ended && rest.data == data,
                     qPrintable(QStringLiteral("%1 by %2").arg(QString::fromStdString(format.name)).arg(in)));
        }
    }
}

void FactoryTest::refusedDecoderOptions_data()
{
    QTest::addColumn<DecoderSettings>("settings");
    QTest::addColumn<std::string>("option");
    const codec::FilterChain chain = *codec::FilterChain::parse("lzma2:preset=1");
    for (const codec::FormatInfo& info : codec::formats()) {
        const std::string name(info.name);
        if (info.format != Format::RawLzma) {
            QTest::addRow("%s filters", name.c_str())
                << DecoderSettings{.format = info.format, .filters = chain} << std::string("filters");
        }
        if (!info.window) {
            QTest::addRow("%s window", name.c_str())
                << DecoderSettings{.format = info.format, .windowBits = 15} << std::string("window-bits");
        }
        if (!info.dictionary) {
            QTest::addRow("%s dictionary", name.c_str())
                << DecoderSettings{.format = info.format, .dictionary = test::text(10)}
                << std::string("dictionary");
        }
    }
    QTest::newRow("raw-lzma without a chain")
        << DecoderSettings{.format = Format::RawLzma} << std::string("filters");
    QTest::newRow("zlib window out of range")
        << DecoderSettings{.format = Format::Zlib, .windowBits = 16} << std::string("window-bits");
}

void FactoryTest::refusedDecoderOptions()
{
    QFETCH(const DecoderSettings, settings);
    QFETCH(const std::string, option);
    const auto decompressor = codec::makeDecompressor(settings);
    QVERIFY(!decompressor);
    QCOMPARE(decompressor.error().kind, ErrorKind::InvalidOption);
    QCOMPARE(decompressor.error().option->option, option);
    QVERIFY(!decompressor.error().option->allowed.empty());
}

QTEST_GUILESS_MAIN(FactoryTest)
#include "factorytest.moc"
