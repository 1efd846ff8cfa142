#include "ui/screenshots.h"

#include "support/sampledata.h"
#include "ui/droptarget/droptarget.h"
#include "ui/openfixture.h"
#include "ui/recent/recentview.h"
#include "ui/session.h"
#include "ui/verification/verdicts.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationhead.h"
#include "ui/verification/verificationpage.h"
#include "ui/verification/verifications.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace holdall::test {

namespace {

/// The menus of the bar, with an archive open.
void pictureMenuBar(OpenFixture& fixture)
{
    fixture.select(QStringLiteral("readme.txt"));
    const char* names[] = {"menu-file",     "menu-job",  "menu-archive", "menu-view",
                           "menu-settings", "menu-help", nullptr};
    const char** name = names;
    for (const QAction* action : fixture.window().menuBar()->actions()) {
        if (*name != nullptr) {
            pictureMenu(*action->menu(), *name++);
        }
    }
}

/// Of the header of a view: which columns there are.
void pictureColumns(QTreeView& view, const char* name)
{
    Q_EMIT view.header()->customContextMenuRequested({});
    pictureMenu(*view.findChild<QMenu*>(), name);
}

void pictureRecent()
{
    WindowFixture fixture;
    fixture.window().session().recent().add(fixture.write("holdall-1.0.zip", {}),
                                            ui::RecentArchive::Use::Opened);
    auto* view = fixture.window().findChild<ui::RecentView*>();
    [[maybe_unused]] const bool isListed =
        QTest::qWaitFor([view] { return view->items().count() > 0; }, 10'000);
    view->items().setCurrentRow(0);
    Q_EMIT view->items().customContextMenuRequested({});
    pictureMenu(*view->findChild<QMenu*>(), "menu-recent");
}

void pictureTarget()
{
    WindowFixture fixture;
    ui::DropTarget target(fixture.queue(), fixture.window().intake(), {});
    target.show();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&target, &event);
    pictureMenu(*target.findChild<QMenu*>(), "menu-droptarget");
}

void pictureVerdicts()
{
    WindowFixture fixture;
    fixture.queue().add(BatchVerifyRequest{.paths = {"/home/ada/backups"}},
                        finding({verdictOn("/home/ada/a.xz", Verdict::Status::Damaged),
                                 verdictOn("/home/ada/b.zip", Verdict::Status::Encrypted)}));
    QTest::qWait(300);
    ui::VerificationPage& page = *fixture.window().verifications().page();
    page.view().selectAll();
    QMenu menu; // as the view makes it of its actions
    menu.addActions(page.view().actions());
    pictureMenu(menu, "menu-verdicts");
    pictureMenu(*page.head().again().menu(), "menu-verify-again");
    pictureColumns(page.view(), "menu-verdict-columns");
}

/// Closing the window, of which the program is told, brings the question.
void pictureBoxes()
{
    WindowFixture fixture;
    fixture.trigger(ui::Command::About);
    savePicture(*fixture.window().findChild<QMessageBox*>(), "about");
    delete fixture.window().findChild<QMessageBox*>();
    fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/x")}, untilCancelled());
    fixture.window().close();
    savePicture(*fixture.window().findChild<QMessageBox*>(), "quit");
    delete fixture.window().findChild<QMessageBox*>();
    fixture.queue().cancelAll();
}

} // namespace

void pictureMenus()
{
    OpenFixture fixture("a.zip", sampleZip());
    pictureMenuBar(fixture);
    pictureColumns(fixture.page().view(), "menu-entry-columns");
    pictureColumns(fixture.view(), "menu-job-columns");
    pictureRecent();
    pictureTarget();
    pictureVerdicts();
    pictureBoxes();
}

} // namespace holdall::test
