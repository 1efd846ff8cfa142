#include "codec/oneshot.h"
#include "support/formatcases.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/testarchives.h"
#include "ui/verification/filterbar.h"
#include "ui/verification/verdictdetails.h"
#include "ui/verification/verdicts.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationcommands.h"
#include "ui/verification/verificationhead.h"
#include "ui/verification/verificationpage.h"
#include "ui/verification/verifications.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace holdall;
using test::WindowFixture;
using ui::VerdictColumn;
using ui::VerificationPage;
using ui::Wish;
using Status = Verdict::Status;

namespace {

codec::Bytes compressed(codec::ByteView data, codec::Format format = codec::Format::Xz)
{
    return codec::compress(data, codec::EncoderOptions::make({.format = format, .level = 1}).value()).value();
}

codec::Bytes damaged(codec::Bytes file)
{
    file.at(file.size() / 2) ^= std::byte(0x10);
    return file;
}

/// Clicks the button of the bar whose text, less its access key, begins so.
void answer(ui::ChoiceBar& bar, const QString& text)
{
    for (QAbstractButton* button : bar.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text)) {
            button->click();
            return;
        }
    }
    QFAIL("there is no such answer");
}

/// The words of the first column, one behind the other.
QString statuses(const VerificationPage& page)
{
    QStringList texts;
    const QAbstractItemModel& model = *page.view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, 0).data().toString();
    }
    return texts.join(u' ');
}

} // namespace

class VerificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void severalFilesOpenATable()
    {
        const auto good = m_fixture->write("good.xz", compressed(test::text(5000)));
        const auto bad =
            m_fixture->write("bad.gz", damaged(compressed(test::noise(5000), codec::Format::Gzip)));
        codec::Bytes half = compressed(test::noise(9000), codec::Format::Bzip2);
        half.resize(half.size() / 2);
        const auto cut = m_fixture->write("cut.bz2", half);
        verify({good, bad, cut, m_fixture->folder() / "missing.xz"}, 4);
        QCOMPARE(statuses(*page()), QStringLiteral("Damaged Truncated Unreadable Intact"));
        QVERIFY(page()->head().stateText().contains(QStringLiteral("3 of 4")));
        QCOMPARE(m_fixture->queue().jobs().size(), std::size_t(1));
        QVERIFY(m_fixture->cell(0, ui::JobTableModel::Result).contains(QStringLiteral("3 of 4")));
    }

    void aFolderIsSearched()
    {
        m_fixture->write("set/one/a.xz", compressed(test::text(100)));
        m_fixture->write("set/two/b.zst", compressed(test::text(200), codec::Format::Zstd));
        m_fixture->write("set/two/plain.txt", test::text(300));
        verify({m_fixture->folder() / "set"}, 2);
        QCOMPARE(statuses(*page()), QStringLiteral("Intact Intact"));
    }

    void aFolderWithoutArchivesSaysSo()
    {
        m_fixture->write("set/plain.txt", test::text(300));
        m_fixture->window().intake().take({m_fixture->folder() / "set"}, Wish::Verify);
        QVERIFY(m_fixture->waitUntilDone(1));
        QTRY_VERIFY_WITH_TIMEOUT(page()->head().stateText().contains(QStringLiteral("No archives")),
                                 test::patience);
    }

    void oneFileIsARowOfTheQueue()
    {
        const auto file = m_fixture->write("good.xz", compressed(test::text(5000)));
        m_fixture->window().intake().take({file}, Wish::Verify);
        QVERIFY(m_fixture->waitUntilDone(1));
        QVERIFY(page() == nullptr);
    }

    void aCommandLineOpensATableToo()
    {
        const auto report = m_fixture->folder() / "report.json";
        const auto file = m_fixture->write("good.xz", compressed(test::text(5000)));
        m_fixture->window().intake().takeRequests({BatchVerifyRequest{.paths = {file}, .reports = {report}}});
        QVERIFY(m_fixture->waitUntilDone(1));
        QTRY_COMPARE_WITH_TIMEOUT(statuses(*page()), QStringLiteral("Intact"), test::patience);
        QVERIFY(std::filesystem::exists(report));
    }

    void theRowOfTheQueueOpensThePageAgain()
    {
        verifyTwo();
        m_fixture->trigger(ui::Command::CloseTab);
        QTRY_VERIFY_WITH_TIMEOUT(page() == nullptr, test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window().findChildren<VerificationPage*>().size(), 0,
                                  test::patience);
        m_fixture->view().setCurrentIndex(m_fixture->model().index(0, 0));
        QTest::keyClick(&m_fixture->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page() != nullptr, test::patience);
        QCOMPARE(statuses(*page()), QStringLiteral("Damaged Intact"));
        m_fixture->trigger(ui::Command::CloseTab);
        m_fixture->trigger(ui::Command::ClearFinished); // and nothing is left
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->model().rowCount(), 0, test::patience);
    }

    void whatWasMendedIsIntactWhenItIsVerifiedAgain()
    {
        verifyTwo();
        m_fixture->write("bad.xz", compressed(test::noise(3000)));
        page()->commands().verifyNotIntact();
        QVERIFY(m_fixture->waitUntilDone(2));
        QTRY_COMPARE_WITH_TIMEOUT(statuses(*page()), QStringLiteral("Intact Intact"), test::patience);
        const auto& again = std::get<BatchVerifyRequest>(m_fixture->queue().jobs().back()->request());
        QCOMPARE(again.paths.size(), std::size_t(1));
        QCOMPARE(m_fixture->window().findChildren<VerificationPage*>().size(), 1);
    }

    void encryptedArchivesAreVerifiedWithAPassword()
    {
        const auto locked = m_fixture->write("locked.zip", test::zipWith({{"a", test::text(900)}}, "secret"));
        verify({locked, m_fixture->write("b.xz", compressed(test::text(9)))}, 2);
        QCOMPARE(statuses(*page()), QStringLiteral("Encrypted Intact"));
        page()->view().setCurrentIndex(page()->model().index(0, 0));
        page()->commands().askPasswordAndVerify();
        page()
            ->questions()
            .findChild<QLineEdit*>(QStringLiteral("secret"))
            ->setText(QStringLiteral("secret"));
        answer(page()->questions(), QStringLiteral("Verify"));
        QVERIFY(m_fixture->waitUntilDone(2));
        QTRY_COMPARE_WITH_TIMEOUT(statuses(*page()), QStringLiteral("Intact Intact"), test::patience);
    }

    void verdictsAreSeenWhileTheJobWorksOn()
    {
        begin(test::findingForEver({test::verdictOn("/a/b.xz", Status::Damaged)}));
        QTRY_COMPARE_WITH_TIMEOUT(statuses(*page()), QStringLiteral("Damaged"), test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(page()->head().stateText().contains(QStringLiteral("1 of 10")),
                                 test::patience);
        QVERIFY(page()->head().save().isEnabled());
        QVERIFY(!page()->head().again().isVisible());
        page()->head().pause().click();
        QCOMPARE(m_fixture->queue().jobs().front()->state(), JobState::Paused);
        page()->head().pause().click();
        QCOMPARE(m_fixture->queue().jobs().front()->state(), JobState::Running);
    }

    void cancellingAsksAndKeepsWhatWasFound()
    {
        begin(test::findingForEver({test::verdictOn("/a/b.xz")}));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model().rowCount(), 1, test::patience);
        page()->view().setFocus();
        QTest::keyClick(&page()->view(), Qt::Key_Escape);
        QVERIFY(page()->questions().isAsking());
        answer(page()->questions(), QStringLiteral("Cancel It"));
        QVERIFY(m_fixture->waitUntilDone(1));
        QCOMPARE(page()->model().rowCount(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(page()->head().stateText().startsWith(QStringLiteral("Cancelled")),
                                 test::patience);
    }

    void closingAsksWhatBecomesOfTheJob()
    {
        begin(test::findingForEver({test::verdictOn("/a/b.xz")}));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model().rowCount(), 1, test::patience);
        m_fixture->trigger(ui::Command::CloseTab);
        QVERIFY(page() != nullptr);
        answer(page()->questions(), QStringLiteral("Stay"));
        QVERIFY(page() != nullptr);
        m_fixture->trigger(ui::Command::CloseTab);
        answer(page()->questions(), QStringLiteral("Keep Running"));
        QTRY_VERIFY_WITH_TIMEOUT(page() == nullptr, test::patience);
        Job* const job = m_fixture->queue().jobs().front();
        QCOMPARE(job->state(), JobState::Running);
        m_fixture->window().verifications().show(job);
        QTRY_COMPARE_WITH_TIMEOUT(page()->model().rowCount(), 1, test::patience);
        m_fixture->trigger(ui::Command::CloseTab);
        answer(page()->questions(), QStringLiteral("Cancel It"));
        QVERIFY(m_fixture->waitUntilDone(1));
        QCOMPARE(job->state(), JobState::Cancelled);
    }

    void enterOpensTheArchive()
    {
        const auto archive = m_fixture->write("a.zip", test::zipWith({{"x", test::text(100)}}));
        verify({archive, m_fixture->write("b.xz", compressed(test::text(9)))}, 2);
        page()->filter().field().setText(QStringLiteral("a.zip"));
        page()->view().setCurrentIndex(page()->model().index(0, 0));
        QTest::keyClick(&page()->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window().tabs().page() != nullptr, test::patience);
        QCOMPARE(m_fixture->window().tabs().page()->archive(), archive);
    }

    void chipsAndTextFilter()
    {
        verifyTwo();
        QToolButton* intact = nullptr;
        for (QToolButton* chip : page()->filter().findChildren<QToolButton*>()) {
            intact = chip->isVisible() && chip->text() == QStringLiteral("Intact 1") ? chip : intact;
        }
        QVERIFY(intact != nullptr);
        intact->click();
        QCOMPARE(statuses(*page()), QStringLiteral("Intact"));
        page()->filter().clear();
        page()->filter().field().setText(QStringLiteral("BAD"));
        QCOMPARE(statuses(*page()), QStringLiteral("Damaged"));
    }

    void detailsAreOfTheCurrentFile()
    {
        verifyTwo();
        page()->view().setCurrentIndex(page()->model().index(0, 0));
        const QString text = page()->details().toPlainText();
        QVERIFY(text.contains(QStringLiteral("bad.xz")));
        QVERIFY(text.contains(QStringLiteral("What you can do")));
        QVERIFY(text.contains(QStringLiteral("CRC64")));
    }

    void rowsAreCopiedAsLinesAndAsATable()
    {
        verifyTwo();
        page()->view().selectAll();
        page()->commands().copyLines();
        QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().startsWith(QStringLiteral("Damaged: ")));
        page()->commands().copyTable();
        lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.front().count(u'\t'), ui::verdictColumnCount - 1);
        QCOMPARE(lines.back().count(u'\t'), ui::verdictColumnCount - 1);
    }

    void aReportIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("page") << QStringLiteral("report.html");
        QTest::newRow("table") << QStringLiteral("report.csv");
        QTest::newRow("JSON") << QStringLiteral("report.json");
    }

    void aReportIsWritten()
    {
        QFETCH(QString, name);
        verifyTwo();
        const auto path = m_fixture->folder() / name.toStdString();
        page()->saveReport(path);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(name), test::patience);
        const codec::Bytes text = test::contentOf(path);
        QVERIFY(
            QByteArrayView(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size()))
                .contains("bad.xz"));
    }

    void aReportThatCannotBeWrittenIsToldInThePage()
    {
        verifyTwo();
        page()->saveReport(m_fixture->folder() / "no such folder" / "report.html");
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("no such folder")), test::patience);
    }

    void everyControlHasANameAndIsReachedByKeyboard()
    {
        begin(test::findingForEver({test::verdictOn("/a/b.xz", Status::Damaged)}));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model().rowCount(), 1, test::patience);
        for (const QWidget* widget : page()->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isControl = button != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr
                || qobject_cast<const QAbstractItemView*>(widget) != nullptr;
            const bool isPartOfAnother = qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr
                || qobject_cast<const QHeaderView*>(widget) != nullptr;
            if (isControl && !isPartOfAnother && widget->isVisible()) {
                const bool isNamed =
                    !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(isNamed, widget->metaObject()->className());
                QVERIFY2(widget->focusPolicy() & Qt::TabFocus, widget->metaObject()->className());
            }
        }
    }

    void theWindowClosesWithAPageAtWork()
    {
        begin(test::findingForEver({test::verdictOn("/a/b.xz")}));
        QTRY_COMPARE_WITH_TIMEOUT(page()->model().rowCount(), 1, test::patience);
        m_fixture.reset(); // and nothing that is gone is looked at
    }

private:
    VerificationPage* page() const { return m_fixture->window().verifications().page(); }

    QString message() const { return page()->findChild<QLabel*>(QStringLiteral("message"))->text(); }

    void begin(Operation operation)
    {
        m_fixture->queue().add(BatchVerifyRequest{.paths = {"/a"}}, std::move(operation));
        QTRY_VERIFY_WITH_TIMEOUT(page() != nullptr, test::patience);
    }

    void verify(const test::Paths& paths, int rows)
    {
        m_fixture->window().intake().take(paths, Wish::Verify);
        QVERIFY(m_fixture->waitUntilDone(1));
        QTRY_VERIFY_WITH_TIMEOUT(page() != nullptr, test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(page()->model().rowCount(), rows, test::patience);
    }

    void verifyTwo()
    {
        verify({m_fixture->write("good.xz", compressed(test::text(5000))),
                m_fixture->write("bad.xz", damaged(compressed(test::noise(3000))))},
               2);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(VerificationTest)
#include "verificationtest.moc"
