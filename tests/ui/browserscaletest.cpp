#include "support/patience.h"
#include "support/program.h"
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

#include <algorithm>
#include <optional>

using namespace holdall;
using test::Watchdog;
using test::WindowFixture;
using ui::BrowserPage;
using ui::EntryModel;

namespace {

constexpr int count = 100'000;

std::string nameOf(int each, int perFolder)
{
    return "folder " + std::to_string(each / perFolder) + "/file name " + std::to_string(each * 7919 % count)
        + ".txt";
}

codec::Bytes manyInZip(int perFolder)
{
    test::Members members;
    members.reserve(count);
    for (int each = 0; each < count; ++each) {
        members.emplace_back(nameOf(each, perFolder), codec::Bytes());
    }
    return test::zipWith(members);
}

/// An empty file's header, as ustar has it.
std::string tarHeader(const std::string& name)
{
    std::string header(512, '\0');
    const auto put = [&](std::ptrdiff_t at, const std::string& text) {
        std::ranges::copy(text, header.begin() + at);
    };
    put(0, name);
    put(100, "0000644");
    put(108, "0001750");
    put(116, "0001750");
    put(124, "00000000000");
    put(136, "14524770400");
    put(148, "        ");
    put(156, "0");
    put(257, std::string("ustar\00000", 8));
    unsigned sum = 0;
    for (const char each : header) {
        sum += static_cast<unsigned char>(each);
    }
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0').toStdString() + std::string("\0 ", 2));
    return header;
}

codec::Bytes manyInTarGz(int perFolder)
{
    std::string tar;
    for (int each = 0; each < count; ++each) {
        tar += tarHeader(nameOf(each, perFolder));
    }
    tar.append(1024, '\0');
    return test::run(QStringLiteral("gzip"), {QStringLiteral("-1")}, test::bytesOf(tar)).output;
}

bool areAllOpen(BrowserPage& page)
{
    for (int row = 0; row < page.model().rowCount(); ++row) {
        if (!page.view().isExpanded(page.model().index(row, 0))) {
            return false;
        }
    }
    return true;
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

private:
    static void lookAround(BrowserPage& page)
    {
        {
            const Watchdog watchdog;
            QScrollBar* bar = page.view().verticalScrollBar();
            for (int step = 0; step <= 50; ++step) {
                bar->setValue(bar->maximum() / 50 * step);
                QTest::qWait(1);
            }
            tell("scrolling", watchdog);
        }
        {
            const Watchdog watchdog;
            page.view().expandAllFolders();
            QTRY_VERIFY_WITH_TIMEOUT(areAllOpen(page), test::patience);
            QTest::qWait(50);
            tell("opening all folders", watchdog);
        }
        {
            const Watchdog watchdog;
            page.view().selectAll();
            QTest::qWait(50);
            tell("selecting all", watchdog);
            QVERIFY(page.view().selectedCount() >= std::size_t(count));
        }
    }

private Q_SLOTS:
    void aHundredThousandEntriesAreShownSearchedAndSorted_data()
    {
        QTest::addColumn<int>("perFolder");
        QTest::addColumn<bool>("isTar");
        QTest::newRow("zip, all in one folder") << count << false;
        QTest::newRow("zip, a thousand folders") << 100 << false;
        QTest::newRow("tar.gz, all in one folder") << count << true;
        QTest::newRow("tar.gz, a thousand folders") << 100 << true;
    }

    void aHundredThousandEntriesAreShownSearchedAndSorted()
    {
        QFETCH(int, perFolder);
        QFETCH(bool, isTar);
        WindowFixture fixture;
        const auto archive = isTar ? fixture.write("many.tar.gz", manyInTarGz(perFolder))
                                   : fixture.write("many.zip", manyInZip(perFolder));
        {
            const Watchdog watchdog;
            fixture.window().openArchives({archive});
            BrowserPage& page = *fixture.window().tabs().page();
            std::optional<bool> isWholeAtFirst;
            const QObject scope;
            connect(&page.model(), &QAbstractItemModel::rowsInserted, &scope,
                    [&] { isWholeAtFirst = isWholeAtFirst.value_or(!page.isLoading()); });
            QTRY_VERIFY_WITH_TIMEOUT(page.model().rowCount() > 0, test::patience);
            QCOMPARE(isWholeAtFirst, false); // the first rows come at once
            page.view().expand(page.model().index(0, 0));
            QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading() && !page.model().isSorting(), test::patience);
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
            QTRY_VERIFY_WITH_TIMEOUT(!page.model().isSorting(), test::patience);
            QTest::qWait(100);
            tell("sorting", watchdog);
        }
        {
            const Watchdog watchdog;
            auto* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
            QTest::keyClicks(search, QStringLiteral("name 99"));
            QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 1111, test::patience);
            QTRY_VERIFY_WITH_TIMEOUT(!page.model().isSorting(), test::patience);
            search->clear();
            QTest::qWait(100);
            tell("searching", watchdog);
        }
        lookAround(page);
        const Watchdog watchdog;
        QTest::keyClick(&page.view(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().tabs().page(), test::patience);
        QTest::qWait(50);
        tell("closing", watchdog);
    }

    void closingWhileReadingWaitsForNobody()
    {
        WindowFixture fixture;
        const auto archive = fixture.write("many.zip", manyInZip(1000));
        fixture.window().openArchives({archive});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().tabs().page()->model().rowCount() > 0, test::patience);
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
