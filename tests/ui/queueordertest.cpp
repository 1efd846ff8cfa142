#include "support/patience.h"
#include "ui/queue/detailspanel.h"
#include "ui/queue/limitsbar.h"
#include "ui/queue/throughputgraph.h"
#include "ui/session.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QSpinBox>
#include <QTest>

#include <thread>

using namespace holdall;
using test::WindowFixture;
using ui::Command;
using ui::JobTableModel;

namespace {

/// A running job, and `waiting` behind it.
std::vector<Job*> fill(WindowFixture& fixture, int waiting)
{
    fixture.queue().setLimit(1);
    std::vector<Job*> jobs;
    for (int job = 0; job <= waiting; ++job) {
        const std::filesystem::path source = "/" + std::to_string(job);
        jobs.push_back(fixture.queue().add(VerifyRequest{.source = source}, test::untilCancelled()));
    }
    [[maybe_unused]] const bool ready = QTest::qWaitFor(
        [&] { return fixture.model().rowCount() == waiting + 1 && jobs[0]->state() == JobState::Running; },
        test::patience);
    return jobs;
}

QStringList names(const WindowFixture& fixture)
{
    QStringList names;
    for (int row = 0; row < fixture.model().rowCount(); ++row) {
        names << fixture.model().index(row, JobTableModel::Name).data().toString();
    }
    return names;
}

void select(WindowFixture& fixture, const std::vector<int>& rows)
{
    fixture.view().clearSelection();
    for (const int row : rows) {
        fixture.view().selectionModel()->setCurrentIndex(
            fixture.model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    fixture.view().setFocus();
}

QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class QueueOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void altAndArrowsMoveWaitingJobs()
    {
        WindowFixture fixture;
        const QAbstractItemModelTester tester(&fixture.model());
        fill(fixture, 3);
        select(fixture, {3});
        QTest::keyClick(&fixture.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(fixture), list("0 1 3 2"));
        QCOMPARE(fixture.view().currentIndex().row(), 2);
        QTest::keyClick(&fixture.view(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&fixture.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(fixture), list("0 3 1 2"));
        QTest::keyClick(&fixture.view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(fixture), list("0 1 3 2"));
        QTest::keyClick(&fixture.view(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&fixture.view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(fixture), list("0 1 2 3"));
        QTest::keyClick(&fixture.view(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(names(fixture), list("0 3 1 2"));
        QCOMPARE(fixture.view().selectedJobs().size(), std::size_t(1));
    }

    void severalMoveTogether()
    {
        WindowFixture fixture;
        fill(fixture, 4);
        select(fixture, {2, 4});
        fixture.trigger(Command::MoveUp);
        QCOMPARE(names(fixture), list("0 2 4 1 3"));
        fixture.trigger(Command::MoveDown);
        QCOMPARE(names(fixture), list("0 1 2 4 3"));
    }

    void aRunningJobCannotBeMoved()
    {
        WindowFixture fixture;
        fill(fixture, 2);
        select(fixture, {0});
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.isEnabled(Command::MoveUp), test::patience);
        QVERIFY(!fixture.model().flags(fixture.model().index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(fixture.model().flags(fixture.model().index(1, 0)).testFlag(Qt::ItemIsDragEnabled));
        select(fixture, {1});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isEnabled(Command::MoveUp), test::patience);
    }

    void draggedRowsGoWhereTheyAreDropped()
    {
        WindowFixture fixture;
        fill(fixture, 3);
        const std::unique_ptr<QMimeData> data(fixture.model().mimeData(
            {fixture.model().index(0, 0), fixture.model().index(3, 0), fixture.model().index(3, 1)}));
        const QRect first = fixture.view().visualRect(fixture.model().index(1, 0));
        const QPoint between(first.center().x(), first.top() + 1);
        QDragEnterEvent enter(between, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.view().viewport(), &enter);
        QDragMoveEvent move(between, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.view().viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(between, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.view().viewport(), &drop);
        QCOMPARE(names(fixture), list("0 3 1 2"));
        QVERIFY(fixture.model().dropMimeData(data.get(), Qt::MoveAction, -1, 0, {}));
        QCOMPARE(names(fixture), list("0 1 2 3"));
    }

    void rowsOfAnotherQueueAreNotTaken()
    {
        WindowFixture fixture;
        fill(fixture, 2);
        JobQueue other;
        JobTableModel model(other);
        Job* job = other.add(VerifyRequest{.source = std::filesystem::path("/x")}, test::untilCancelled());
        job->pause();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, test::patience);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
        QVERIFY(!fixture.model().canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        const std::unique_ptr<QMimeData> files = test::dragOf({"/x"});
        QVERIFY(!fixture.model().canDropMimeData(files.get(), Qt::CopyAction, 0, 0, {}));
    }

    void movedJobsMayBeRemovedAndAdded()
    {
        WindowFixture fixture;
        const QAbstractItemModelTester tester(&fixture.model());
        const std::vector<Job*> jobs = fill(fixture, 4);
        select(fixture, {4});
        fixture.trigger(Command::MoveFirst);
        jobs[2]->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(jobs[2]->state(), JobState::Cancelled, test::patience);
        fixture.queue().removeFinished();
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/new")}, test::untilCancelled());
        QTRY_COMPARE_WITH_TIMEOUT(names(fixture), list("0 4 1 3 new"), test::patience);
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(fixture.model().rowOf(*fixture.model().job(row)), row);
        }
    }

    void limitsCountAtOnce()
    {
        WindowFixture fixture;
        const std::vector<Job*> jobs = fill(fixture, 3);
        auto* bar = fixture.window().findChild<ui::LimitsBar*>();
        QVERIFY(bar->isVisible());
        for (QSpinBox* box : bar->findChildren<QSpinBox*>()) {
            QVERIFY(!box->accessibleName().isEmpty());
            if (box->accessibleName() == QStringLiteral("Jobs at a time")) {
                box->setValue(3);
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(jobs[2]->state(), JobState::Running, test::patience);
        QCOMPARE(fixture.window().preferences().limits.jobsAtATime, 3);
        QCOMPARE(jobs[3]->state(), JobState::Queued);
    }

    void theLogTellsWhatHappened()
    {
        WindowFixture fixture;
        const std::vector<Job*> jobs = fill(fixture, 0);
        select(fixture, {0});
        jobs[0]->pause();
        jobs[0]->resume();
        jobs[0]->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(jobs[0]->state(), JobState::Cancelled, test::patience);
        const QString text = fixture.window().findChild<ui::DetailsPanel*>()->text();
        for (const char* event : {"Came into the queue", "Started", "Paused", "Went on", "Cancelled"}) {
            QVERIFY2(text.contains(QString::fromLatin1(event)), event);
        }
    }

    void theGraphSaysInWordsWhatItShows()
    {
        WindowFixture fixture;
        auto* graph = fixture.window().findChild<ui::ThroughputGraph*>();
        QVERIFY(graph->accessibleDescription().contains(QStringLiteral("Nothing")));
        fixture.queue().add(CompressRequest{.source = std::filesystem::path("/x")}, [](JobContext& context) {
            context.progress().total = 1'000'000'000;
            while (!context.isStopped()) {
                context.progress().done += 1000;
                context.progress().bytesIn += 1000;
                context.progress().bytesOut += 250;
                std::this_thread::yield();
            }
            return Outcome{.kind = Outcome::Kind::Cancelled};
        });
        QTRY_VERIFY_WITH_TIMEOUT(graph->accessibleDescription().contains(QStringLiteral("Ratio 25")),
                                 test::patience);
        QVERIFY(graph->accessibleDescription().contains(QStringLiteral("/s")));
        QVERIFY(!graph->grab().isNull());
    }
};

QTEST_MAIN(QueueOrderTest)
#include "queueordertest.moc"
