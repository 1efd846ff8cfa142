#include "codec/zstd/frames.h"
#include "support/program.h"

#include <QTest>

using namespace holdall;
using test::frameOf;

Q_DECLARE_METATYPE(codec::ZstdSettings)

/// zstd(1) and our coders read each other's frames.
class ZstdProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programReadsOurFrames_data();
    void programReadsOurFrames();
    void weReadTheProgramsFrames_data();
    void weReadTheProgramsFrames();
};

void ZstdProgramTest::programReadsOurFrames_data()
{
    QTest::addColumn<codec::ZstdSettings>("settings");
    for (int level = -7; level <= 22; ++level) {
        if (level != 0) {
            QTest::addRow("level %d", level) << codec::ZstdSettings{.level = level};
        }
    }
    QTest::newRow("no checksum") << codec::ZstdSettings{.checksum = false};
    for (const int window : {10, 18, 27}) {
        QTest::addRow("long %d", window) << codec::ZstdSettings{.longWindow = window};
    }
}

void ZstdProgramTest::programReadsOurFrames()
{
    QFETCH(const codec::ZstdSettings, settings);
    for (const test::Sample& sample : test::samples()) {
        const test::Ran ran =
            test::run(QStringLiteral("zstd"), {QStringLiteral("-dcq"), QStringLiteral("-M512MiB")},
                      frameOf(sample.data, settings));
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QVERIFY2(ran.output == sample.data, sample.name);
    }
}

void ZstdProgramTest::weReadTheProgramsFrames_data()
{
    QTest::addColumn<QStringList>("options");
    const auto add = [](const QString& options) {
        QTest::newRow(qPrintable(options)) << options.split(QLatin1Char(' '));
    };
    for (int level = 1; level <= 19; ++level) {
        add(QStringLiteral("-%1").arg(level));
    }
    for (int level = 20; level <= 22; ++level) {
        add(QStringLiteral("--ultra -%1").arg(level));
    }
    add(QStringLiteral("--fast"));
    add(QStringLiteral("--fast=7"));
    add(QStringLiteral("--fast=100"));
    add(QStringLiteral("--long=27"));
    add(QStringLiteral("--ultra --long=30"));
    add(QStringLiteral("--no-check"));
    add(QStringLiteral("--rsyncable -T2"));
    add(QStringLiteral("-B65536 -T2"));
    add(QStringLiteral("--adapt -T1"));
    add(QStringLiteral("--no-compress-literals -1"));
}

void ZstdProgramTest::weReadTheProgramsFrames()
{
    QFETCH(const QStringList, options);
    for (const test::Sample& sample : test::samples()) {
        const test::Ran ran =
            test::run(QStringLiteral("zstd"), QStringList{QStringLiteral("-cq")} + options, sample.data);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        for (const test::Chunks chunks : {test::Chunks{}, test::Chunks{.in = 7, .out = 1000}}) {
            const test::Decoded result = test::decodeInChunks(*test::zstdDecompressor(), ran.output, chunks);
            QVERIFY2(result.ended && !result.error, sample.name);
            QVERIFY2(result.data == sample.data, sample.name);
        }
    }
}

QTEST_GUILESS_MAIN(ZstdProgramTest)
#include "zstdprogramtest.moc"
