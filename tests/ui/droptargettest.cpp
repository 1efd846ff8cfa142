#include "ui/droptarget/droptarget.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/queue/queueprogress.h"
#include "ui/widgets/motion.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using test::WindowFixture;
using ui::DropTarget;

namespace {

void drop(DropTarget& target, const QMimeData& data)
{
    QDragEnterEvent enter(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDropEvent drop(target.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
}

/// A target in a window whose dialogs would come up if anything asked.
struct Scene {
    explicit Scene(const ui::DropTargetPreferences& preferences = {})
        : target(fixture.queue(), fixture.window().intake(), preferences)
    {
        target.show();
    }

    WindowFixture fixture{ui::Preferences()};
    DropTarget target;
};

} // namespace

class DropTargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDropIsCompressedWithoutAQuestion()
    {
        Scene scene;
        const auto source = scene.fixture.write("a.txt", test::text(1000));
        drop(scene.target, *test::dragOf({source}));
        QVERIFY(scene.fixture.waitUntilDone(1));
        QVERIFY(std::filesystem::exists(scene.fixture.folder() / "a.txt.xz"));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theChosenWishIsDone()
    {
        Scene scene({.wish = ui::Wish::Verify});
        const auto source = scene.fixture.write("a.txt", test::text(1000));
        drop(scene.target, *test::dragOf({source}));
        QTRY_COMPARE_WITH_TIMEOUT(scene.fixture.queue().jobs().size(), std::size_t(1), test::patience);
        QVERIFY(std::holds_alternative<VerifyRequest>(scene.fixture.queue().jobs().front()->request()));
        QVERIFY(scene.target.accessibleDescription().contains(QStringLiteral("verified")));
    }

    void filesAreTakenFromTheClipboard()
    {
        Scene scene;
        const auto source = scene.fixture.write("a.txt", test::text(1000));
        QApplication::clipboard()->setMimeData(test::dragOf({source}).release());
        QTest::keyClick(&scene.target, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(scene.fixture.waitUntilDone(1));
    }

    void textIsNotTaken()
    {
        Scene scene;
        QMimeData text;
        text.setText(QStringLiteral("hello"));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&scene.target, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void arrowsMoveItAndItsPlaceIsKept()
    {
        Scene scene({.place = QPoint(100, 120)});
        QCOMPARE(scene.target.pos(), QPoint(100, 120));
        QSignalSpy changed(&scene.target, &DropTarget::preferencesChanged);
        QTest::keyClick(&scene.target, Qt::Key_Right);
        QTest::keyClick(&scene.target, Qt::Key_Down);
        QVERIFY(scene.target.pos().x() > 100 && scene.target.pos().y() > 120);
        QCOMPARE(scene.target.preferences().place, std::optional(scene.target.pos()));
        QVERIFY(!changed.isEmpty());
        for (int press = 0; press < 500; ++press) {
            QTest::keyClick(&scene.target, Qt::Key_Left, Qt::ControlModifier);
        }
        QVERIFY(scene.target.screen()->availableGeometry().contains(scene.target.geometry()));
    }

    void aPlaceOutsideOfAllScreensIsNotTaken()
    {
        Scene scene({.place = QPoint(-5000, 90'000)});
        QVERIFY(scene.target.screen()->availableGeometry().contains(scene.target.geometry()));
    }

    void keysOpenTheWindowAndHideIt()
    {
        Scene scene;
        QSignalSpy opened(&scene.target, &DropTarget::windowWanted);
        QSignalSpy hidden(&scene.target, &DropTarget::hideWanted);
        QTest::keyClick(&scene.target, Qt::Key_Return);
        QTest::mouseDClick(&scene.target, Qt::LeftButton);
        QTest::keyClick(&scene.target, Qt::Key_Escape);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(hidden.size(), 1);
    }

    void theMenuChangesWhatADropDoes()
    {
        Scene scene;
        QSignalSpy changed(&scene.target, &DropTarget::preferencesChanged);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QApplication::sendEvent(&scene.target, &event);
        auto* menu = scene.target.findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&') == QStringLiteral("Extract")) {
                action->trigger();
            }
        }
        QCOMPARE(scene.target.preferences().wish, ui::Wish::Extract);
        QCOMPARE(changed.size(), 1);
        menu->close();
    }

    void progressAndTheEndAreSaid()
    {
        Scene scene;
        JobQueue& queue = scene.fixture.queue();
        queue.setLimit(1);
        Job* job = queue.add(VerifyRequest{.source = std::filesystem::path("/x")}, test::untilCancelled());
        QTRY_VERIFY_WITH_TIMEOUT(scene.target.accessibleDescription().contains(QStringLiteral("40 %")),
                                 test::patience);
        QVERIFY(!scene.target.grab().isNull());
        job->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.target.accessibleDescription().contains(QStringLiteral("All jobs are done")),
            test::patience);
        queue.add(VerifyRequest{.source = std::filesystem::path("/x")},
                  test::endingWith({.kind = Outcome::Kind::Failed}));
        QTRY_VERIFY_WITH_TIMEOUT(scene.target.accessibleDescription().contains(QStringLiteral("need a look")),
                                 test::patience);
    }

    void theQueueAsAWholeIsTheSumOfItsJobs()
    {
        JobQueue queue;
        queue.setLimit(1);
        const ui::QueueProgress progress(queue);
        QVERIFY(!progress.isBusy());
        queue.add(VerifyRequest{.source = std::filesystem::path("/1")}, test::untilCancelled());
        queue.add(VerifyRequest{.source = std::filesystem::path("/2")}, test::untilCancelled());
        QTRY_COMPARE_WITH_TIMEOUT(progress.share(), 0.2, test::patience);
        queue.jobs().front()->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(progress.share(), 0.7, test::patience);
    }

    void nothingMovesWhereMotionIsReduced()
    {
        using namespace std::chrono_literals;
        ui::setMotionReduced(true);
        QCOMPARE(ui::motionTime(400ms), 0ms);
        ui::setMotionReduced(false);
        QCOMPARE(ui::motionTime(400ms), 400ms);
    }
};

QTEST_MAIN(DropTargetTest)
#include "droptargettest.moc"
