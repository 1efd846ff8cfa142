#include "ui/queue/jobtablemodel.h"
#include "support/patience.h"

#include "ui/queue/jobdetails.h"
#include "ui/queue/namedelegate.h"
#include "ui/queue/queueview.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using ui::JobTableModel;

namespace {

const std::filesystem::path damaged = "/somewhere/damaged.xz";

Outcome damagedVerdict()
{
    const Error error = errorFrom({.kind = codec::ErrorKind::Corrupt, .offset = 4096}, damaged);
    Verdict verdict{.status = Verdict::Status::Damaged, .path = damaged, .error = error};
    return {.kind = Outcome::Kind::Succeeded, .summary = {.verdict = verdict}};
}

Outcome verified()
{
    Verdict verdict{.status = Verdict::Status::Intact, .check = codec::Check::Crc64};
    return {.kind = Outcome::Kind::Succeeded,
            .summary = {.bytesRead = 1000, .bytesWritten = 310, .files = 1, .verdict = verdict}};
}

} // namespace

class JobTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerifiedResultSaysSo()
    {
        JobQueue queue;
        JobTableModel model(queue);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy idle(&queue, &JobQueue::idle);
        queue.add(CompressRequest{.source = std::filesystem::path("/a/b.txt")}, test::endingWith(verified()));
        QVERIFY(idle.wait(test::patience));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, test::patience);
        QCOMPARE(text(model, JobTableModel::Name), QStringLiteral("b.txt"));
        QCOMPARE(text(model, JobTableModel::Result), QStringLiteral("Verified: identical, CRC64"));
        QCOMPARE(text(model, JobTableModel::Ratio), QStringLiteral("31 %"));
        QCOMPARE(text(model, JobTableModel::State), QStringLiteral("Done"));
    }

    void damageIsShownWithItsOffset()
    {
        JobQueue queue;
        JobTableModel model(queue);
        QSignalSpy idle(&queue, &JobQueue::idle);
        const Job* job = queue.add(VerifyRequest{.source = damaged}, test::endingWith(damagedVerdict()));
        QVERIFY(idle.wait(test::patience));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, test::patience);
        QCOMPARE(text(model, JobTableModel::Result), QStringLiteral("Damaged at byte 4096"));
        QVERIFY(ui::detailsText(*job).contains(QStringLiteral("Damaged at byte 4096")));
    }

    void aNameIsNeverMarkup()
    {
        JobQueue queue;
        JobTableModel model(queue);
        queue.add(VerifyRequest{.source = std::filesystem::path("/a/<b>x</b>")}, test::untilCancelled());
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, test::patience);
        const QString tip = model.index(0, JobTableModel::Name).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
    }

    void manyJobsComeInOneInsertion()
    {
        JobQueue queue;
        JobTableModel model(queue);
        QSignalSpy inserted(&model, &JobTableModel::rowsInserted);
        constexpr int many = 10'000;
        for (int job = 0; job < many; ++job) {
            queue.add(VerifyRequest{.source = std::filesystem::path("/x")}, test::endingWith(verified()));
        }
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, test::patience);
        QCOMPARE(inserted.size(), 1);
    }

    void finishedRowsGoTogether()
    {
        JobQueue queue;
        JobTableModel model(queue);
        QSignalSpy idle(&queue, &JobQueue::idle);
        for (int job = 0; job < 100; ++job) {
            queue.add(VerifyRequest{.source = std::filesystem::path("/x")}, test::endingWith(verified()));
        }
        QVERIFY(idle.wait(test::patience));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100, test::patience);
        QSignalSpy removed(&model, &JobTableModel::rowsRemoved);
        queue.removeFinished();
        QVERIFY(!model.job(0));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 0, test::patience);
        QCOMPARE(removed.size(), 1);
    }

    void onlyRunningRowsAreSampled()
    {
        JobQueue queue;
        queue.setLimit(1);
        JobTableModel model(queue);
        queue.add(VerifyRequest{.source = std::filesystem::path("/1")}, test::untilCancelled());
        queue.add(VerifyRequest{.source = std::filesystem::path("/2")}, test::untilCancelled());
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(queue.jobs().front()->state(), JobState::Running, test::patience);
        QSignalSpy changed(&model, &JobTableModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 3, test::patience);
        for (const QList<QVariant>& signal : changed) {
            QCOMPARE(signal.at(0).toModelIndex().row(), 0);
            QCOMPARE(signal.at(1).toModelIndex().row(), 0);
        }
        QCOMPARE(model.index(0, 0).data(JobTableModel::PermilleRole).toInt(), 400);
    }

    void cellsArePainted()
    {
        JobQueue queue;
        JobTableModel model(queue);
        ui::QueueView view(model);
        view.resize(1200, 300);
        view.show();
        const QImage empty = view.grab().toImage();
        queue.add(CompressRequest{.source = std::filesystem::path("/1")}, test::untilCancelled());
        QTRY_VERIFY_WITH_TIMEOUT(!queue.jobs().empty() && queue.jobs().front()->state() == JobState::Running,
                                 test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0, 0).data(JobTableModel::PermilleRole).toInt(), 400,
                                  test::patience);
        const QImage full = view.grab().toImage();
        for (const auto column : {JobTableModel::Name, JobTableModel::Progress}) {
            const QRect cell = view.visualRect(model.index(0, column)).translated(view.viewport()->pos());
            QVERIFY(full.copy(cell) != empty.copy(cell));
        }
    }

private:
    static QString text(const JobTableModel& model, JobTableModel::Column column)
    {
        return model.index(0, column).data().toString();
    }
};

QTEST_MAIN(JobTableModelTest)
#include "jobtablemodeltest.moc"
