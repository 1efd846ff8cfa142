#include "codec/oneshot.h"
#include "support/formatcases.h"
#include "support/sampledata.h"

#include <QTest>

using namespace holdall;
using codec::ErrorKind;
using codec::Format;

class OneShotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatRoundTrips();
    void streamsAreJoined();
    void trailingGarbageIsIgnored();
    void incompleteStreamIsTruncated();
    void incompleteSecondStreamIsTruncated();
    void nothingIsTruncated();
};

void OneShotTest::everyFormatRoundTrips()
{
    for (const test::FormatCase& format : test::formatCases()) {
        for (const test::Sample& sample : test::samples()) {
            const auto options = codec::EncoderOptions::make(format.encoder);
            const auto stream = codec::compress(sample.data, *options);
            QVERIFY2(stream, format.name.c_str());
            const auto data = codec::decompress(*stream, format.decoder);
            QVERIFY2(data && *data == sample.data, sample.name);
        }
    }
}

void OneShotTest::streamsAreJoined()
{
    for (const test::FormatCase& format : test::formatCases()) {
        if (!codec::info(format.format()).selfDescribing) {
            continue;
        }
        const codec::Bytes stream = test::encoded(format, test::text(100));
        const auto data = codec::decompress(test::concatenated({stream, stream}));
        QVERIFY2(data && *data == test::concatenated({test::text(100), test::text(100)}),
                 format.name.c_str());
    }
}

void OneShotTest::trailingGarbageIsIgnored()
{
    for (const test::FormatCase& format : test::formatCases()) {
        const codec::Bytes stream = test::encoded(format, test::text(100));
        const auto data =
            codec::decompress(test::concatenated({stream, test::bytesOf("#garbage")}), format.decoder);
        QVERIFY2(data && *data == test::text(100), format.name.c_str());
    }
}

void OneShotTest::incompleteStreamIsTruncated()
{
    for (const test::FormatCase& format : test::formatCases()) {
        codec::Bytes stream = test::encoded(format, test::text(100));
        stream.pop_back();
        const auto data = codec::decompress(stream, format.decoder);
        QVERIFY2(!data, format.name.c_str());
        QCOMPARE(data.error().kind, ErrorKind::Truncated);
    }
}

void OneShotTest::incompleteSecondStreamIsTruncated()
{
    for (const Format format : {Format::Xz, Format::Gzip, Format::Bzip2, Format::Zstd}) {
        const codec::Bytes stream =
            *codec::compress(test::text(100), *codec::EncoderOptions::make({.format = format}));
        codec::Bytes file = test::concatenated({stream, stream});
        file.pop_back();
        QCOMPARE(codec::decompress(file).error().kind, ErrorKind::Truncated);
    }
}

void OneShotTest::nothingIsTruncated()
{
    QCOMPARE(codec::decompress({}).error().kind, ErrorKind::Truncated);
}

QTEST_GUILESS_MAIN(OneShotTest)
#include "oneshottest.moc"
