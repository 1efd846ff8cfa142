#include "ui/desktop/launcherentry.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/signallog.h"

#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Bus;
using ui::LauncherEntry;

class LauncherEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }

    void progressAndCountAreSentInTheTypesOfTheInterface()
    {
        const test::SignalLog log(m_private, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        LauncherEntry entry(m_session);
        entry.show(0.25, 3);
        QTRY_COMPARE_WITH_TIMEOUT(log.entries().size(), 1U, test::patience);
        const test::Recorded& update = log.entries().front();
        QCOMPARE(update.signature, u"sa{sv}"_s);
        QCOMPARE(update.arguments.value(0).toString(), u"application://org.holdall.Holdall.desktop"_s);
        const QVariantMap properties = update.arguments.value(1).toMap();
        QCOMPARE(properties.value(u"progress"_s), QVariant(0.25));
        QCOMPARE(properties.value(u"progress-visible"_s), QVariant(true));
        QCOMPARE(properties.value(u"count"_s), QVariant(qlonglong(3)));
        QCOMPARE(properties.value(u"count-visible"_s), QVariant(true));
    }

    void whatDoesNotDifferIsNotSentAgain()
    {
        const test::SignalLog log(m_private, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        LauncherEntry entry(m_session);
        entry.show(0.5, 1);
        entry.show(0.5001, 1); // less than a pixel of a task bar
        entry.show(0.6, 1);
        entry.clear();
        entry.clear();
        QTRY_COMPARE_WITH_TIMEOUT(log.entries().size(), 3U, test::patience);
        QCOMPARE(log.entries()[0].arguments.value(1).toMap().value(u"count-visible"_s), QVariant(false));
        const QVariantMap last = log.entries()[2].arguments.value(1).toMap();
        QCOMPARE(last.value(u"progress-visible"_s), QVariant(false));
        QCOMPARE(last.value(u"count-visible"_s), QVariant(false));
    }

private:
    test::PrivateBus m_private;
    Bus m_session{Bus::Kind::Session};
};

QTEST_GUILESS_MAIN(LauncherEntryTest)
#include "launcherentrytest.moc"
