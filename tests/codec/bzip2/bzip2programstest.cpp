#include "bzip2streams.h"
#include "support/program.h"

#include <QTest>

using namespace holdall;
using codec::Bytes;

/// bzip2(1) and Python's bz2 module read what we wrote, and we what they wrote.
class Bzip2ProgramsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bzip2ReadsOurs_data();
    void bzip2ReadsOurs();
    void weReadBzip2s_data();
    void weReadBzip2s();
    void pythonReadsOurs_data();
    void pythonReadsOurs();
    void weReadPythons_data();
    void weReadPythons();
    void damageIsDamageToBoth();
};

namespace {

void addLevels()
{
    QTest::addColumn<int>("level");
    for (int level = 1; level <= 9; ++level) {
        QTest::addRow("%d", level) << level;
    }
}

/// The samples, and several blocks at the lowest level.
std::vector<test::Sample> interopSamples()
{
    std::vector<test::Sample> samples = test::samples();
    samples.push_back({"blocks", test::text(350'000)});
    return samples;
}

void verifyReads(const Bytes& stream, const test::Sample& sample)
{
    const auto result = test::decodeInChunks(*test::bzip2Decompressor(), stream, {.in = 100});
    QVERIFY(result.ended);
    QCOMPARE(result.consumed, stream.size());
    QVERIFY2(result.data == sample.data, sample.name);
}

} // namespace

void Bzip2ProgramsTest::bzip2ReadsOurs_data()
{
    addLevels();
}

void Bzip2ProgramsTest::bzip2ReadsOurs()
{
    QFETCH(const int, level);
    for (const test::Sample& sample : interopSamples()) {
        const Bytes stream = test::bzip2Stream(sample.data, level);
        const test::Ran ran = test::run(QStringLiteral("bzip2"), {QStringLiteral("-dc")}, stream);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QVERIFY2(ran.output == sample.data, sample.name);
    }
}

void Bzip2ProgramsTest::weReadBzip2s_data()
{
    addLevels();
}

void Bzip2ProgramsTest::weReadBzip2s()
{
    QFETCH(const int, level);
    for (const test::Sample& sample : interopSamples()) {
        const test::Ran ran = test::run(
            QStringLiteral("bzip2"), {QStringLiteral("-c"), QStringLiteral("-%1").arg(level)}, sample.data);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        verifyReads(ran.output, sample);
    }
}

void Bzip2ProgramsTest::pythonReadsOurs_data()
{
    addLevels();
}

void Bzip2ProgramsTest::pythonReadsOurs()
{
    QFETCH(const int, level);
    const test::Sample sample = test::samples().back();
    const QString code = QStringLiteral("decoder = bz2.BZ2Decompressor()\n"
                                        "out = decoder.decompress(data)\n"
                                        "assert decoder.eof and not decoder.unused_data");
    const test::Ran ran = test::runPython(code, test::bzip2Stream(sample.data, level));
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QVERIFY(ran.output == sample.data);
}

void Bzip2ProgramsTest::weReadPythons_data()
{
    addLevels();
}

void Bzip2ProgramsTest::weReadPythons()
{
    QFETCH(const int, level);
    const test::Sample sample = test::samples().back();
    const test::Ran ran =
        test::runPython(QStringLiteral("out = bz2.compress(data, %1)").arg(level), sample.data);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    verifyReads(ran.output, sample);
}

void Bzip2ProgramsTest::damageIsDamageToBoth()
{
    const test::Ran whole = test::run(QStringLiteral("bzip2"), {QStringLiteral("-c")}, test::text(1'000));
    QCOMPARE(whole.status, 0);
    for (const std::size_t at : {std::size_t(4), std::size_t(10), std::size_t(13), std::size_t(40),
                                 whole.output.size() - 3, whole.output.size() - 5}) {
        Bytes damaged = whole.output;
        damaged[at] ^= std::byte(0x10);
        QVERIFY(test::run(QStringLiteral("bzip2"), {QStringLiteral("-t")}, damaged).status != 0);
        QVERIFY(!test::bzip2Decompressor()->decompress(damaged));
    }
}

QTEST_GUILESS_MAIN(Bzip2ProgramsTest)
#include "bzip2programstest.moc"
