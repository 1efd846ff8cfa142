#include "ui/screenshots.h"

#include "support/sampledata.h"
#include "ui/browser/archiveeditor.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entrydetails.h"
#include "ui/browser/entryview.h"
#include "ui/browser/openwithdialog.h"
#include "ui/browser/propertiesdialog.h"
#include "ui/testarchives.h"
#include "ui/windowfixture.h"

#include <QDragLeaveEvent>
#include <QLineEdit>
#include <QTest>

namespace holdall::test {

namespace {

codec::Bytes sampleArchive()
{
    Members members{
        {"holdall-1.0/README.md", bytesOf("# Holdall\n\nA desktop archiver that proves what it packs.\n")},
        {"holdall-1.0/LICENSE", text(1100)},
        {"holdall-1.0/ui/mainwindow.cpp", text(11'000)},
        {"holdall-1.0/ui/a rather long name of a file that has to be elided somewhere.cpp", text(90)},
        {"holdall-1.0/photos/garden.raw", noise(2'400'000)},
        {"holdall-1.0/\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.txt", text(400)},
    };
    for (int file = 1; file < 30; ++file) {
        members.emplace_back("holdall-1.0/tests/case " + std::to_string(file) + ".txt", text(3000));
    }
    members.emplace_back("holdall-1.0/sources.zip",
                         zipWith({{"main.cpp", text(900)}, {"include/main.h", text(300)}}));
    return zipWith(members);
}

QModelIndex find(ui::BrowserPage& page, const QString& name)
{
    return page.model()
        .match(page.model().index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

void select(ui::BrowserPage& page, const QString& name)
{
    page.view().select(find(page, name));
}

/// All about an entry and an archive, and what is inside of it.
void pictureEntries(WindowFixture& fixture)
{
    ui::BrowserPage& page = *fixture.window().tabs().page();
    page.showProperties();
    savePicture(*page.findChild<ui::PropertiesDialog*>(), "properties-entry");
    delete page.findChild<ui::PropertiesDialog*>();
    page.view().clearSelection();
    page.showProperties();
    savePicture(*page.findChild<ui::PropertiesDialog*>(), "properties-archive");
    delete page.findChild<ui::PropertiesDialog*>();
    select(page, QStringLiteral("garden.raw"));
    page.previewSelected();
    QTest::qWait(400);
    savePicture(fixture.window(), "browser-bytes");
    ui::OpenWithDialog dialog("/x/README.md", fixture.window().tabs().workers(), &page);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTest::qWait(300);
    savePicture(dialog, "openwith");
    dialog.hide();
    const auto data = dragOf({"/home/ada/letter.txt"});
    const QRect row = page.view().visualRect(find(page, QStringLiteral("photos")));
    fixture.hover(*data, page.view().viewport()->mapTo(&fixture.window(), row.center()));
    savePicture(fixture.window(), "zones-folder");
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&fixture.window(), &leave);
    select(page, QStringLiteral("sources.zip"));
    page.openSelected();
    QTest::qWait(400);
    savePicture(fixture.window(), "browser-nested");
    fixture.window().tabs().closePage();
    QTest::qWait(50);
}

} // namespace

void pictureBrowser()
{
    WindowFixture fixture;
    fixture.window().resize(1280, 720);
    codec::Bytes archive = sampleArchive();
    fixture.window().openArchives({fixture.write("holdall-1.0.zip", archive)});
    ui::BrowserPage& page = *fixture.window().tabs().page();
    waitUntilRead(page);
    page.view().expandAll();
    select(page, QStringLiteral("README.md"));
    page.previewSelected();
    QTest::qWait(400);
    savePicture(fixture.window(), "browser");
    pictureEntries(fixture);
    select(page, QStringLiteral("README.md"));
    fixture.hover(*dragOf({"/home/ada/letter.txt"}), fixture.window().rect().center());
    savePicture(fixture.window(), "zones-archive");
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&fixture.window(), &leave);
    page.editor().removeSelected();
    savePicture(fixture.window(), "browser-delete");
    page.editor().renameSelected();
    savePicture(fixture.window(), "browser-rename");
    page.view().setFocus();
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("search"));
    search->setText(QStringLiteral("case 1"));
    QTest::qWait(300);
    page.view().select(page.model().index(2, 0));
    savePicture(fixture.window(), "browser-search");
    archive.resize(archive.size() / 2);
    fixture.window().openArchives({fixture.write("backup & more.zip", archive)});
    waitUntilRead(*fixture.window().tabs().page());
    savePicture(fixture.window(), "browser-damaged");
    fixture.window().resize(760, 520);
    fixture.window().tabs().setCurrentWidget(&page);
    savePicture(fixture.window(), "browser-small");
}

} // namespace holdall::test
