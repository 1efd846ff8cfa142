#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/compress/compressdialog.h"
#include "ui/queue/detailspanel.h"
#include "ui/welcomepage.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace holdall;
using test::WindowFixture;
using ui::Command;
using ui::JobTableModel;

namespace {

/// The bar that asks something now.
ui::ChoiceBar* askingBar(WindowFixture& fixture)
{
    for (ui::ChoiceBar* bar : fixture.window().findChildren<ui::ChoiceBar*>()) {
        if (bar->isAsking()) {
            return bar;
        }
    }
    return nullptr;
}

void answer(ui::ChoiceBar& bar, const QString& text)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

Job* addRunning(WindowFixture& fixture)
{
    Job* job =
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x")}, test::untilCancelled());
    const bool runs = QTest::qWaitFor([job] { return job->state() == JobState::Running; }, test::patience);
    return runs && QTest::qWaitFor([&] { return fixture.model().rowOf(*job) >= 0; }, test::patience)
        ? job
        : nullptr;
}

void select(WindowFixture& fixture, const Job& job)
{
    fixture.view().setCurrentIndex(fixture.model().index(fixture.model().rowOf(job), 0));
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welcomeGivesWayToTheQueue()
    {
        WindowFixture fixture;
        QVERIFY(fixture.window().findChild<ui::WelcomePage*>()->isVisible());
        Job* job = addRunning(fixture);
        QVERIFY(job);
        QVERIFY(!fixture.window().findChild<ui::WelcomePage*>()->isVisible());
        QVERIFY(fixture.view().isVisible());
    }

    void compressedVerifiedAndExtractedBack()
    {
        WindowFixture fixture;
        const codec::Bytes data = test::text(300'000);
        const auto source = fixture.write("a.txt", data);
        fixture.drop(*test::dragOf({source}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        QCOMPARE(fixture.cell(0, JobTableModel::Result), QStringLiteral("Verified: identical, CRC64"));

        std::filesystem::remove(source);
        fixture.window().intake().take({fixture.folder() / "a.txt.xz"}, ui::Wish::Extract);
        QVERIFY(fixture.waitUntilDone(2));
        QVERIFY(test::contentOf(source) == data);
    }

    void damageIsShownInTheRowWithItsOffset()
    {
        WindowFixture fixture;
        const auto source = fixture.write("a.txt", test::noise(100'000));
        fixture.drop(*test::dragOf({source}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        codec::Bytes bytes = test::contentOf(fixture.folder() / "a.txt.xz");
        bytes[bytes.size() / 2] ^= std::byte(0x10);
        const auto broken = fixture.write("broken.xz", bytes);
        fixture.window().intake().take({broken}, ui::Wish::Verify);
        QVERIFY(fixture.waitUntilDone(2));
        const QString result = fixture.cell(1, JobTableModel::Result);
        QVERIFY2(result.startsWith(QStringLiteral("Damaged at byte ")), qPrintable(result));
    }

    void cancellingAsksAndLeavesNothing()
    {
        WindowFixture fixture;
        const auto source = fixture.write("a.bin", test::noise(40'000'000));
        fixture.window().intake().take({source}, ui::Wish::Compress);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.queue().jobs().empty(), test::patience);
        Job* job = fixture.queue().jobs().front();
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Running, test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(job->progress().done > 0, test::patience);
        QTest::keyClick(&fixture.view(), Qt::Key_Escape);
        QVERIFY(askingBar(fixture));
        QCOMPARE(job->state(), JobState::Running);
        answer(*askingBar(fixture), QStringLiteral("Cancel the Job"));
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Cancelled, test::patience);
        QCOMPARE(namesIn(fixture.folder()), std::vector<std::string>{"a.bin"});
    }

    void spacePausesAndResumes()
    {
        WindowFixture fixture;
        Job* job = addRunning(fixture);
        QVERIFY(job);
        select(fixture, *job);
        fixture.view().setFocus();
        QTest::keyClick(&fixture.view(), Qt::Key_Space);
        QCOMPARE(job->state(), JobState::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.cell(0, JobTableModel::State), QStringLiteral("Paused"),
                                  test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window()
                                     .findChild<ui::WindowActions*>()
                                     ->at(Command::PauseOrResume)
                                     ->text()
                                     .contains(QStringLiteral("Resume")),
                                 test::patience);
        QTest::keyClick(&fixture.view(), Qt::Key_Space);
        QCOMPARE(job->state(), JobState::Running);
    }

    void aConflictIsAskedInTheWindow()
    {
        ui::Preferences preferences = WindowFixture::withoutDialog();
        preferences.compress.conflict = Conflict::Ask;
        WindowFixture fixture(preferences);
        const auto source = fixture.write("a.txt", test::text(1000));
        fixture.write("a.txt.xz", test::text(10));
        fixture.window().intake().take({source}, ui::Wish::Compress);
        QTRY_VERIFY_WITH_TIMEOUT(askingBar(fixture), test::patience);
        QVERIFY(askingBar(fixture)->text().contains(QStringLiteral("a.txt.xz")));
        QVERIFY(!QApplication::activeModalWidget());
        answer(*askingBar(fixture), QStringLiteral("Keep both"));
        QVERIFY(fixture.waitUntilDone(1));
        QCOMPARE(namesIn(fixture.folder()), (std::vector<std::string>{"a (2).txt.xz", "a.txt", "a.txt.xz"}));
    }

    void anAnswerForTheRestIsGivenOnce()
    {
        WindowFixture fixture;
        std::atomic<int> replaced = 0;
        const Operation asks = [&replaced](JobContext& context) {
            const auto said = context.ask({.kind = Question::Kind::Conflict, .path = "/x"});
            replaced += said == Answer::Overwrite ? 1 : 0;
            return Outcome{.kind = Outcome::Kind::Succeeded};
        };
        for (int job = 0; job < 5; ++job) {
            fixture.queue().add(CompressRequest{.source = std::filesystem::path("/x")}, asks);
        }
        QTRY_VERIFY_WITH_TIMEOUT(askingBar(fixture), test::patience);
        askingBar(fixture)->findChild<QAbstractButton*>(QStringLiteral("repeat"))->setChecked(true);
        answer(*askingBar(fixture), QStringLiteral("Replace"));
        QVERIFY(fixture.waitUntilDone(5));
        QCOMPARE(replaced.load(), 5);
    }

    void closingWithJobsAsksOnce()
    {
        WindowFixture fixture;
        QVERIFY(addRunning(fixture));
        fixture.window().close();
        fixture.window().close();
        QVERIFY(fixture.window().isVisible());
        const auto boxes = fixture.window().findChildren<QMessageBox*>();
        QCOMPARE(boxes.size(), 1);
        QSignalSpy closing(&fixture.window(), &ui::MainWindow::closing);
        for (QAbstractButton* button : boxes.front()->buttons()) {
            if (boxes.front()->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isVisible(), test::patience);
        QCOMPARE(closing.size(), 1);
    }

    void keepingOnKeepsTheWindow()
    {
        WindowFixture fixture;
        Job* job = addRunning(fixture);
        QVERIFY(job);
        fixture.window().close();
        fixture.window().findChild<QMessageBox*>()->reject();
        QVERIFY(fixture.window().isVisible());
        QCOMPARE(job->state(), JobState::Running);
    }

    void detailsOfAFailureAreShownAndCopied()
    {
        WindowFixture fixture;
        fixture.window().intake().take({"/does/not/exist.xz"}, ui::Wish::Verify);
        QVERIFY(fixture.waitUntilDone(1));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::DetailsPanel*>()->text().contains(
                                     QStringLiteral("/does/not/exist.xz")),
                                 test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isEnabled(Command::CopyDetails), test::patience);
        fixture.trigger(Command::CopyDetails);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("/does/not/exist.xz")));
    }

    void retryAndClear()
    {
        WindowFixture fixture;
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x")}, test::endingWith({}));
        QVERIFY(fixture.waitUntilDone(1));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isEnabled(Command::Retry), test::patience);
        fixture.trigger(Command::Retry);
        QVERIFY(fixture.waitUntilDone(2));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 2, test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isEnabled(Command::ClearFinished), test::patience);
        fixture.trigger(Command::ClearFinished);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 0, test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::WelcomePage*>()->isVisible(), test::patience);
    }

    void namedFilesAreOffered()
    {
        WindowFixture fixture;
        const auto archive =
            fixture.write("a.gz", codec::Bytes{std::byte(0x1f), std::byte(0x8b), std::byte(8)});
        fixture.window().intake().take({archive}, ui::Wish::Offer);
        QTRY_VERIFY_WITH_TIMEOUT(askingBar(fixture), test::patience);
        QVERIFY(fixture.queue().jobs().empty());
        answer(*askingBar(fixture), QStringLiteral("Verify"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.queue().jobs().size(), std::size_t(1), test::patience);
        QVERIFY(std::holds_alternative<VerifyRequest>(fixture.queue().jobs().front()->request()));
    }

    void whatIsAskedForIsAskedEvenIfDialogsAreOff()
    {
        WindowFixture fixture(WindowFixture::withoutDialog());
        const auto file = fixture.write("a\n'b", codec::Bytes(5));
        fixture.window().ask(ui::Wish::Compress, {file});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::CompressDialog*>() != nullptr,
                                 test::patience);
        QVERIFY(fixture.queue().jobs().empty());
    }

    void columnsAndGeometryComeBack()
    {
        ui::Preferences kept;
        {
            WindowFixture fixture;
            fixture.window().resize(700, 500);
            fixture.view().setColumnWidth(JobTableModel::Name, 333);
            fixture.window().close();
            kept = fixture.window().preferences();
        }
        WindowFixture fixture(kept);
        QCOMPARE(fixture.window().size(), QSize(700, 500));
        QCOMPARE(fixture.view().columnWidth(JobTableModel::Name), 333);
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
