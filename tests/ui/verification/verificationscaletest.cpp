#include "support/patience.h"
#include "ui/verification/filterbar.h"
#include "ui/verification/verdicts.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationpage.h"
#include "ui/verification/verifications.h"
#include "ui/watchdog.h"
#include "ui/windowfixture.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace holdall;
using test::Watchdog;
using test::WindowFixture;
using Status = Verdict::Status;

namespace {

std::vector<Verdict> manyVerdicts(int count)
{
    std::vector<Verdict> verdicts;
    for (int file = 0; file < count; ++file) {
        const auto status = file % 97 == 0 ? Status::Damaged
            : file % 101 == 0              ? Status::Truncated
                                           : Status::Intact;
        const std::string path = "/home/ada/backups/year " + std::to_string(file % 37) + "/archive number "
            + std::to_string(file * 7919 % count) + ".tar.xz";
        verdicts.push_back(test::verdictOn(path, status, static_cast<std::uint64_t>(file) * 977 % 1'000'003));
    }
    return verdicts;
}

} // namespace

/// Machines are noisy, so the figures are told, not judged; that the loop turns all the while is.
class VerificationScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLoopTurnsWhileVerdictsArrive()
    {
        m_fixture.window().resize(1280, 720);
        const Watchdog watchdog;
        m_fixture.queue().add(BatchVerifyRequest{.paths = {"/home/ada/backups"}},
                              test::finding(manyVerdicts(files)));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.window().verifications().page() != nullptr, test::patience);
        m_page = m_fixture.window().verifications().page();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), files, test::patience);
        tell("arriving", watchdog);
    }

    void sortingTurnsToo()
    {
        for (int column = 0; column < ui::verdictColumnCount; ++column) {
            const Watchdog watchdog;
            m_page->view().header()->setSortIndicator(column, Qt::DescendingOrder);
            turn();
            tell("sorting", watchdog);
        }
    }

    void filteringTurnsToo()
    {
        const Watchdog watchdog;
        for (const QChar letter : QStringLiteral("number 77")) {
            m_page->filter().field().insert(letter);
            turn();
        }
        QVERIFY(m_page->model().rowCount() > 0);
        m_page->filter().clear();
        turn();
        tell("filtering", watchdog);
    }

    void selectingAllAndScrollingTurn()
    {
        const Watchdog watchdog;
        m_page->view().selectAll();
        turn();
        for (int step = 0; step < 20; ++step) {
            m_page->view().scrollTo(m_page->model().index(step * files / 20, 0));
            turn();
        }
        tell("selecting all and scrolling", watchdog);
    }

private:
    static constexpr int files = 10'000;

    static void turn()
    {
        for (int event = 0; event < 10; ++event) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
    }

    static void tell(const char* what, const Watchdog& watchdog)
    {
        QVERIFY(watchdog.turns() > 0);
        qInfo("%s, %d files: longest time between two turns %lld ms (%d turns)", what, files,
              static_cast<long long>(watchdog.longest()), watchdog.turns());
    }

    WindowFixture m_fixture;
    ui::VerificationPage* m_page = nullptr;
};

QTEST_MAIN(VerificationScaleTest)
#include "verificationscaletest.moc"
