#include "app/estimate/sampledraw.h"

#include <QTest>

#include <numeric>

using namespace holdall;

namespace {

std::uint64_t sizeOf(const SampleRun& run)
{
    return std::accumulate(run.begin(), run.end(), std::uint64_t(0),
                           [](std::uint64_t sum, const SampleSpan& span) { return sum + span.size; });
}

std::uint64_t chosen(const SampleDraw& draw)
{
    std::uint64_t sum = 0;
    for (const SampleRun& run : draw.runs()) {
        sum += sizeOf(run);
    }
    return sum;
}

} // namespace

class SampleDrawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void littleDataIsChosenWhole()
    {
        SampleDraw draw;
        for (int file = 0; file < 100; ++file) {
            draw.add("small", 1000);
        }
        draw.add("middle", 3 * SampleDraw::runSize + 1);
        QCOMPARE(chosen(draw), draw.total());
    }

    void emptyFilesAreNothing()
    {
        SampleDraw draw;
        draw.add("empty", 0);
        QVERIFY(draw.runs().empty());
        QCOMPARE(draw.total(), 0U);
    }

    void theChoiceStaysSmall_data()
    {
        QTest::addColumn<quint64>("files");
        QTest::addColumn<quint64>("size");
        QTest::newRow("one huge file") << quint64(1) << (quint64(1) << 50U);
        QTest::newRow("tiny files") << quint64(300'000) << quint64(17);
        QTest::newRow("middle files") << quint64(10'000) << quint64(300'001);
    }

    void theChoiceStaysSmall()
    {
        QFETCH(quint64, files);
        QFETCH(quint64, size);
        SampleDraw draw;
        for (quint64 file = 0; file < files; ++file) {
            draw.add(std::to_string(file), size);
        }
        QCOMPARE(draw.total(), files * size);
        QVERIFY(draw.runs().size() < 2 * SampleDraw::leastRuns);
        QVERIFY(draw.runs().size()
                >= std::min<quint64>(SampleDraw::leastRuns, draw.total() / SampleDraw::runSize));
        for (const SampleRun& run : draw.runs()) {
            QVERIFY(sizeOf(run) <= SampleDraw::runSize);
            for (const SampleSpan& span : run) {
                QVERIFY(span.offset + span.size <= size);
            }
        }
    }

    void largeFilesGetTheirShare()
    {
        SampleDraw draw;
        draw.add("small", 10'000'000);
        draw.add("large", 90'000'000);
        std::uint64_t large = 0;
        for (const SampleRun& run : draw.runs()) {
            large += run.front().path == "large" ? 1U : 0U;
        }
        const double share = static_cast<double>(large) / static_cast<double>(draw.runs().size());
        QVERIFY2(share > 0.85 && share < 0.95, qPrintable(QString::number(share)));
    }
};

QTEST_GUILESS_MAIN(SampleDrawTest)
#include "sampledrawtest.moc"
