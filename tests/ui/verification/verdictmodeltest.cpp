#include "ui/verification/verdictmodel.h"
#include "support/patience.h"

#include "ui/verification/verdicts.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace holdall;
using test::verdictOn;
using ui::VerdictColumn;
using ui::VerdictModel;
using ui::Verification;
using Status = Verdict::Status;

namespace {

/// A verification whose job finds these first, and the model of it.
class Table {
public:
    explicit Table(const std::vector<Verdict>& verdicts)
        : m_job(m_queue.add(BatchVerifyRequest{.paths = {"/a"}}, test::finding(verdicts)))
        , verification(m_queue, *m_job)
        , model(verification)
        , m_tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    /// Has a further job find these.
    void find(const std::vector<Verdict>& verdicts)
    {
        verification.goOn(*m_queue.add(BatchVerifyRequest{.paths = {"/a"}}, test::finding(verdicts)));
        QTRY_VERIFY_WITH_TIMEOUT(!verification.isRunning(), test::patience);
    }

    QStringList column(VerdictColumn column = VerdictColumn::Name) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.cell(row, column);
        }
        return texts;
    }

private:
    JobQueue m_queue;
    Job* m_job;

public:
    Verification verification;
    VerdictModel model;

private:
    QAbstractItemModelTester m_tester;
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

class VerdictModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorstStandsFirst()
    {
        const Table table({verdictOn("/d/intact"), verdictOn("/d/unchecked", Status::Unchecked),
                           verdictOn("/d/truncated", Status::Truncated),
                           verdictOn("/d/locked", Status::Encrypted),
                           verdictOn("/d/damaged", Status::Damaged), verdictOn("/d/odd", Status::Unsupported),
                           verdictOn("/d/closed", Status::Unreadable)});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 7, test::patience);
        QCOMPARE(table.column(), words("damaged truncated closed odd locked unchecked intact"));
    }

    void whatArrivesLaterComesToItsPlace()
    {
        Table table({verdictOn("/d/m"), verdictOn("/d/c", Status::Damaged), verdictOn("/d/x")});
        table.model.sort(static_cast<int>(VerdictColumn::Name), Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 3, test::patience);
        table.find({verdictOn("/d/n"), verdictOn("/d/a"), verdictOn("/d/z")});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 6, test::patience);
        QCOMPARE(table.column(), words("z x n m c a"));
    }

    void aSelectionStaysWithItsFiles()
    {
        Table table({verdictOn("/d/m"), verdictOn("/d/x")});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 2, test::patience);
        QItemSelectionModel selection(&table.model);
        selection.setCurrentIndex(table.model.index(1, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(table.model.cell(selection.currentIndex().row(), VerdictColumn::Name), QStringLiteral("x"));
        table.find({verdictOn("/d/a", Status::Damaged), verdictOn("/d/b", Status::Truncated)});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 4, test::patience);
        QCOMPARE(selection.currentIndex().row(), 3);
        QCOMPARE(table.model.cell(selection.currentIndex().row(), VerdictColumn::Name), QStringLiteral("x"));
    }

    void filesAreFilteredByStatusAndText()
    {
        Table table({verdictOn("/one/Alpha.xz"), verdictOn("/two/beta.xz", Status::Damaged),
                     verdictOn("/two/gamma.xz"), verdictOn("/two/alpha.xz", Status::Truncated)});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 4, test::patience);
        table.model.setFilter({Status::Damaged, Status::Truncated}, {});
        QCOMPARE(table.column(), words("beta.xz alpha.xz"));
        table.model.setFilter({}, QStringLiteral(" ALPHA "));
        QCOMPARE(table.column(), words("alpha.xz Alpha.xz"));
        table.model.setFilter({}, QStringLiteral("/two"));
        QCOMPARE(table.model.rowCount(), 3);
        table.model.setFilter({Status::Damaged}, QStringLiteral("alpha"));
        QCOMPARE(table.model.rowCount(), 0);
        table.find({verdictOn("/three/alpha", Status::Damaged), verdictOn("/three/alpha2")});
        QTRY_COMPARE_WITH_TIMEOUT(table.column(), words("alpha"), test::patience);
        table.model.setFilter({}, {});
        QCOMPARE(table.model.rowCount(), 6);
    }

    void aFileThatIsVerifiedAgainTakesItsPlace()
    {
        Table table(
            {verdictOn("/d/a", Status::Damaged), verdictOn("/d/b"), verdictOn("/d/c", Status::Damaged)});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 3, test::patience);
        table.find({verdictOn("/d/a")});
        QTRY_COMPARE_WITH_TIMEOUT(table.column(), words("c a b"), test::patience);
        QCOMPARE(table.verification.counts(),
                 (Verification::Counts{{Status::Damaged, 1}, {Status::Intact, 2}}));
        table.model.setFilter({Status::Damaged}, {});
        table.find({verdictOn("/d/c")});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 0, test::patience);
    }

    void everyColumnSorts()
    {
        Verdict large = verdictOn("/d/large", Status::Damaged, 5'000'000);
        large.entry = "z";
        large.entries = 9;
        large.format = codec::Format::Zstd;
        large.check = codec::Check::XxHash64;
        large.streams = 7;
        large.blocks = 70;
        large.duration = std::chrono::seconds(4);
        Table table({large, verdictOn("/a/small", Status::Intact, 10)});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 2, test::patience);
        for (int column = 0; column < ui::verdictColumnCount; ++column) {
            table.model.sort(column, Qt::AscendingOrder);
            const QStringList up = table.column();
            table.model.sort(column, Qt::DescendingOrder);
            const QStringList down = table.column();
            QVERIFY2(up != down, qPrintable(ui::titleOf(static_cast<VerdictColumn>(column))));
        }
    }

    void verdictsAreToldInWordsToo()
    {
        const Table table({verdictOn("/d/a\nb", Status::Damaged, 4096)});
        QTRY_COMPARE_WITH_TIMEOUT(table.model.rowCount(), 1, test::patience);
        QCOMPARE(table.model.cell(0, VerdictColumn::Status), QStringLiteral("Damaged"));
        QCOMPARE(table.model.cell(0, VerdictColumn::Name), QStringLiteral("a\\nb"));
        QCOMPARE(table.model.cell(0, VerdictColumn::Offset), QLocale().toString(2048));
        QVERIFY(!table.model.cell(0, VerdictColumn::Finding).isEmpty());
        QVERIFY(!table.model.index(0, 0).data(Qt::DecorationRole).isNull());
    }
};

QTEST_MAIN(VerdictModelTest)
#include "verdictmodeltest.moc"
