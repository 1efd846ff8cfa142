#include "app/cli/parsing/values.h"
#include "app/cli/exitstatus.h"
#include "app/io/pattern.h"

#include <QTest>

using namespace holdall;
using namespace holdall::cli;

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesTakeBinaryUnits_data();
    void sizesTakeBinaryUnits();
    void badSizesAreRefused_data();
    void badSizesAreRefused();
    void presetsTakeSignsAndExtreme();
    void badPresetsAreRefused_data();
    void badPresetsAreRefused();
    void patternsWithoutSlashSeeTheLastNameOnly();
    void patternsWithSlashSeeThePathAsGiven();
    void damageOutweighsTheSystem();
};

void ValuesTest::sizesTakeBinaryUnits_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("zero") << std::string("0") << quint64{0};
    QTest::newRow("bytes") << std::string("4096") << quint64{4096};
    QTest::newRow("KiB") << std::string("2KiB") << quint64{2048};
    QTest::newRow("MiB") << std::string("64MiB") << quint64{64} * 1024 * 1024;
    QTest::newRow("GiB") << std::string("3GiB") << quint64{3} * 1024 * 1024 * 1024;
    QTest::newRow("K") << std::string("2K") << quint64{2048};
    QTest::newRow("M") << std::string("1M") << quint64{1024} * 1024;
    QTest::newRow("G") << std::string("1G") << quint64{1024} * 1024 * 1024;
    QTest::newRow("largest") << std::string("18446744073709551615") << std::numeric_limits<quint64>::max();
}

void ValuesTest::sizesTakeBinaryUnits()
{
    QFETCH(const std::string, text);
    QFETCH(const quint64, bytes);
    QCOMPARE(sizeFromText(text).value_or(77), bytes);
}

void ValuesTest::badSizesAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", "K", "MiB", "-1", "+1", " 1", "1 ", "1.5M", "1T", "1kib", "0x10", "1KiBK",
                             "18446744073709551616", "17179869184GiB"}) {
        QTest::newRow(text) << std::string(text);
    }
}

void ValuesTest::badSizesAreRefused()
{
    QFETCH(const std::string, text);
    QVERIFY(!sizeFromText(text));
}

void ValuesTest::presetsTakeSignsAndExtreme()
{
    QCOMPARE(presetFromText("6"), (PresetValue{.level = 6, .extreme = false}));
    QCOMPARE(presetFromText("9e"), (PresetValue{.level = 9, .extreme = true}));
    QCOMPARE(presetFromText("-1"), (PresetValue{.level = -1, .extreme = false}));
    QCOMPARE(presetFromText("22"), (PresetValue{.level = 22, .extreme = false}));
}

void ValuesTest::badPresetsAreRefused_data()
{
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", "e", "6x", "6ee", "e6", "--1", "+1", "99999999999"}) {
        QTest::newRow(text) << std::string(text);
    }
}

void ValuesTest::badPresetsAreRefused()
{
    QFETCH(const std::string, text);
    QVERIFY(!presetFromText(text));
}

void ValuesTest::patternsWithoutSlashSeeTheLastNameOnly()
{
    const std::vector<std::string> patterns = {"*.o", "b?d"};
    QVERIFY(matchesAny(patterns, "x.o"));
    QVERIFY(matchesAny(patterns, "some/folder/x.o"));
    QVERIFY(matchesAny(patterns, "bad"));
    QVERIFY(!matchesAny(patterns, "x.o/file"));
    QVERIFY(!matchesAny({}, "x.o"));
}

void ValuesTest::patternsWithSlashSeeThePathAsGiven()
{
    const std::vector<std::string> patterns = {"src/*.c"};
    QVERIFY(matchesAny(patterns, "src/a.c"));
    QVERIFY(!matchesAny(patterns, "a.c"));
    QVERIFY(!matchesAny(patterns, "src/deep/a.c"));
    QVERIFY(!matchesAny(patterns, "/home/src/a.c"));
}

void ValuesTest::damageOutweighsTheSystem()
{
    QCOMPARE(worse(ExitStatus::System, ExitStatus::Data), ExitStatus::Data);
    QCOMPARE(worse(ExitStatus::Data, ExitStatus::System), ExitStatus::Data);
    QCOMPARE(worse(ExitStatus::Done, ExitStatus::System), ExitStatus::System);
    QCOMPARE(worse(ExitStatus::Interrupted, ExitStatus::Data), ExitStatus::Interrupted);
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
