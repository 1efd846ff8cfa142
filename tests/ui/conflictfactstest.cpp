#include "ui/queue/conflictfacts.h"
#include "ui/widgets/choicebar.h"

#include <QTest>

using namespace holdall;

namespace {

FileStatus file(std::uint64_t size, std::int64_t seconds)
{
    return {.kind = FileStatus::Kind::Regular, .size = size, .modified = {.seconds = seconds}};
}

const Question question{
    .path = "/d/x", .existing = file(1024, 100'000'000), .incoming = file(2048, 200'000'000)};

} // namespace

class ConflictFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewerAndTheLargerAreTold()
    {
        QCOMPARE(ui::advantagesOf(file(5, 100), file(5, 100)), QString());
        QCOMPARE(ui::advantagesOf(file(6, 100), file(5, 100)), QStringLiteral("larger"));
        QCOMPARE(ui::advantagesOf(file(5, 200), file(5, 100)), QStringLiteral("newer"));
        QCOMPARE(ui::advantagesOf(file(6, 200), file(5, 100)), QStringLiteral("newer, larger"));
        QCOMPARE(ui::advantagesOf(file(5, 101), file(5, 100)), QString()); // FAT keeps even seconds
        QCOMPARE(ui::advantagesOf(file(5, 101), file(5, 0)), QString()); // a time that is not known
    }

    void bothSidesCanBeReadOut()
    {
        const QString told = ui::ConflictFacts(question).accessibleDescription();
        QVERIFY2(told.contains(QStringLiteral("New: 2 KiB")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("newer, larger")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Existing: 1 KiB")), qPrintable(told));
    }

    void anUnknownSideIsLeftOut()
    {
        const QString told =
            ui::ConflictFacts({.path = "/d/x", .existing = file(1024, 0)}).accessibleDescription();
        QCOMPARE(told, QStringLiteral("Existing: 1 KiB"));
    }

    void theQuestionIsReadOutWithThem()
    {
        ui::ChoiceBar bar;
        bar.ask(QStringLiteral("Well?"), {{QStringLiteral("Yes"), [] { }}}, new ui::ConflictFacts(question));
        QVERIFY(bar.accessibleDescription().startsWith(QStringLiteral("Well? New: 2 KiB")));
        bar.ask(QStringLiteral("Or?"), {{QStringLiteral("Yes"), [] { }}});
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("Or?"));
        QVERIFY(!bar.findChild<ui::ConflictFacts*>());
    }
};

QTEST_MAIN(ConflictFactsTest)
#include "conflictfactstest.moc"
