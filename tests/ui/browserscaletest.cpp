#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entryview.h"
#include "ui/testarchives.h"
#include "ui/watchdog.h"
#include "ui/windowfixture.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace holdall;
using test::Watchdog;
using test::WindowFixture;
using ui::BrowserPage;
using ui::EntryModel;

namespace {

constexpr int count = 100'000;

/// How many of them are in one folder.
codec::Bytes manyEntries(int perFolder)
{
    test::Members members;
    members.reserve(count);
    for (int each = 0; each < count; ++each) {
        const std::string folder = "folder " + std::to_string(each / perFolder);
        members.emplace_back(folder + "/file name " + std::to_string(each * 7919 % count) + ".txt",
                             codec::Bytes());
    }
    return test::zipWith(members);
}

void tell(const char* what, const Watchdog& watchdog)
{
    qInfo("%s: longest time between two turns of the event loop %lld ms (%d turns)", what,
          static_cast<long long>(watchdog.longest()), watchdog.turns());
}

} // namespace

/// Machines are noisy, so times are told, not judged; what is to be seen at the end is.
class BrowserScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandEntriesAreShownSearchedAndSorted_data()
    {
        QTest::addColumn<int>("perFolder");
        QTest::newRow("all in one folder") << count;
        QTest::newRow("a thousand folders") << 100;
    }

    void aHundredThousandEntriesAreShownSearchedAndSorted()
    {
        QFETCH(int, perFolder);
        WindowFixture fixture;
        const auto archive = fixture.write("many.zip", manyEntries(perFolder));
        {
            const Watchdog watchdog;
            fixture.window().openArchives({archive});
            BrowserPage& page = *fixture.window().tabs().page();
            QTRY_VERIFY_WITH_TIMEOUT(page.model().rowCount() > 0, 60'000);
            QVERIFY(page.isLoading()); // the first rows come at once
            page.view().expand(page.model().index(0, 0));
            QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading() && !page.model().isSorting(), 60'000);
            QTest::qWait(100);
            tell("reading and sorting", watchdog);
        }
        BrowserPage& page = *fixture.window().tabs().page();
        const EntryTree& tree = page.model().tree();
        QCOMPARE(tree.totals().files, std::uint64_t(count));
        const QModelIndex folder = page.model().index(0, 0);
        QCOMPARE(page.model().rowCount(folder), perFolder);
        QVERIFY(page.view().isExpanded(folder));
        {
            const Watchdog watchdog;
            page.view().sortByColumn(EntryModel::Name, Qt::DescendingOrder);
            QTRY_VERIFY_WITH_TIMEOUT(!page.model().isSorting(), 60'000);
            QTest::qWait(100);
            tell("sorting", watchdog);
        }
        {
            const Watchdog watchdog;
            auto* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
            QTest::keyClicks(search, QStringLiteral("name 99"));
            QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 1111, 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(!page.model().isSorting(), 60'000);
            search->clear();
            QTest::qWait(100);
            tell("searching", watchdog);
        }
        {
            const Watchdog watchdog;
            QScrollBar* bar = page.view().verticalScrollBar();
            for (int step = 0; step <= 50; ++step) {
                bar->setValue(bar->maximum() / 50 * step);
                QTest::qWait(1);
            }
            tell("scrolling", watchdog);
        }
        const Watchdog watchdog;
        page.view().selectAll();
        QTest::qWait(50);
        QTest::keyClick(&page.view(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.window().tabs().page());
        QTest::qWait(50);
        tell("selecting all and closing", watchdog);
    }

    void closingWhileReadingWaitsForNobody()
    {
        WindowFixture fixture;
        const auto archive = fixture.write("many.zip", manyEntries(1000));
        fixture.window().openArchives({archive});
        QTRY_VERIFY(fixture.window().tabs().page()->model().rowCount() > 0);
        QElapsedTimer time;
        time.start();
        fixture.window().tabs().closePage();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        qInfo("closing took %lld ms", static_cast<long long>(time.elapsed()));
        QCOMPARE(fixture.window().tabs().count(), 1);
    }
};

QTEST_MAIN(BrowserScaleTest)
#include "browserscaletest.moc"
