#include "codec/sampleratio.h"
#include "support/sampledata.h"
#include "support/unreliable.h"

#include <QTest>

using namespace holdall;

class SampleRatioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowDataCompresses();
    void needsRandomAccessAndData();
};

void SampleRatioTest::tellsHowDataCompresses()
{
    const auto ratioOf = [](const codec::Bytes& data) {
        codec::MemorySource source(data);
        return codec::sampleRatio(source).value();
    };
    QVERIFY(ratioOf(codec::Bytes(10'000'000)) < 0.01);
    QCOMPARE(ratioOf(test::noise(3'000'000)), 1.0);
    codec::Bytes half = test::noise(2'000'000);
    half.resize(4'000'000);
    QVERIFY(std::abs(ratioOf(half) - 0.5) < 0.1);
    QVERIFY(ratioOf(test::text(1)) <= 1.0);
}

void SampleRatioTest::needsRandomAccessAndData()
{
    codec::MemorySource empty({});
    QVERIFY(!codec::sampleRatio(empty));
    const codec::Bytes data = test::text(1'000);
    test::SlowSource pipe(data);
    QVERIFY(!codec::sampleRatio(pipe));
    QCOMPARE(pipe.reads(), 0);
}

QTEST_GUILESS_MAIN(SampleRatioTest)
#include "sampleratiotest.moc"
