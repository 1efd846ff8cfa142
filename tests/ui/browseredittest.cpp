#include "app/archive/readerprocess/archivereaderprogram.h"
#include "support/patience.h"
#include "support/program.h"
#include "ui/browser/archiveeditor.h"
#include "ui/drop/dropzone.h"
#include "ui/drop/dropzones.h"
#include "ui/openfixture.h"

#include <QApplication>
#include <QPushButton>
#include <QStatusBar>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::askingBar;
using test::OpenFixture;
using test::sampleZip;
using ui::Command;

namespace {

/// Waits until the archive was changed and read again.
bool waitUntilChanged(OpenFixture& fixture)
{
    return fixture.waitUntilDone(1) && fixture.waitUntilRead()
        && QTest::qWaitFor([&] { return fixture.page().isEditable(); }, test::patience);
}

void choose(ui::ChoiceBar& bar, const QString& text)
{
    for (QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

QLineEdit* nameField(OpenFixture& fixture)
{
    return fixture.page().view().findChild<QLineEdit*>();
}

const ui::DropZone* zoneForAdding(OpenFixture& fixture)
{
    for (const ui::DropZone* zone : fixture.window().findChild<ui::DropZones*>()->zones()) {
        if (zone->wish() == ui::Wish::Add) {
            return zone;
        }
    }
    return nullptr;
}

} // namespace

/// Adding, renaming and deleting entries of an open archive.
namespace {

/// The middle of an entry's row, in the window's coordinates.
QPoint placeOf(OpenFixture& fixture, const QString& name)
{
    ui::EntryView& view = fixture.page().view();
    return view.viewport()->mapTo(&fixture.window(), view.visualRect(fixture.find(name)).center());
}

} // namespace

class BrowserEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSelectedIsDeletedAfterAsking()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"src"_s);
        QTest::keyClick(&fixture.page().view(), Qt::Key_Delete);
        ui::ChoiceBar* const bar = askingBar(fixture.page());
        QVERIFY(bar);
        QVERIFY(fixture.queue().jobs().empty());
        choose(*bar, u"&Delete"_s);
        QVERIFY(waitUntilChanged(fixture));
        QCOMPARE(fixture.names(), (QStringList{u"doc"_s, u"[a]*?.txt"_s, u"readme.txt"_s}));
        QCOMPARE(fixture.cell(0, ui::JobTableModel::Result), u"Changed, and read again"_s);
    }

    void whatIsKeptIsKept()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"src"_s);
        fixture.trigger(Command::DeleteEntries);
        choose(*askingBar(fixture.page()), u"&Keep"_s);
        QVERIFY(fixture.queue().jobs().empty());
        QVERIFY(!askingBar(fixture.page()));
        QVERIFY(fixture.page().view().hasFocus());
    }

    void aNameIsEditedInTheTree()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"file9.cpp"_s);
        QTest::keyClick(&fixture.page().view(), Qt::Key_F2);
        QLineEdit* const field = nameField(fixture);
        QVERIFY(field);
        QCOMPARE(field->text(), u"file9.cpp"_s);
        field->setText(u"zä 9.cpp"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(waitUntilChanged(fixture));
        QCOMPARE(fixture.names(fixture.find(u"src"_s)), (QStringList{u"file10.cpp"_s, u"zä 9.cpp"_s}));
    }

    void aNameThatStaysChangesNothing()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"readme.txt"_s);
        fixture.trigger(Command::RenameEntry);
        QTest::keyClick(nameField(fixture), Qt::Key_Return);
        QVERIFY(fixture.queue().jobs().empty());
    }

    void impossibleNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("above") << u".."_s;
        QTest::newRow("slash") << u"a/b"_s;
        QTest::newRow("long") << QString(256, u'x');
    }

    void impossibleNamesAreRefused()
    {
        QFETCH(const QString, name);
        OpenFixture fixture("a.zip", sampleZip());
        fixture.entries().setData(fixture.find(u"readme.txt"_s), name);
        QVERIFY(fixture.queue().jobs().empty());
        QVERIFY(!fixture.page().statusText().isEmpty());
        QVERIFY(fixture.names().contains(u"readme.txt"_s));
    }

    void aNameThatIsTakenIsAskedAbout()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.entries().setData(fixture.find(u"file9.cpp"_s), u"file10.cpp"_s);
        ui::ChoiceBar* bar = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((bar = askingBar(fixture.window())), test::patience);
        choose(*bar, u"&Replace"_s);
        QVERIFY(waitUntilChanged(fixture));
        QCOMPARE(fixture.names(fixture.find(u"src"_s)), QStringList{u"file10.cpp"_s});
    }

    void filesAreDroppedIntoTheSelectedFolder()
    {
        OpenFixture fixture("a.zip", sampleZip());
        const auto source = fixture.write("new.txt", test::text(500));
        fixture.select(u"src"_s);
        const auto data = test::dragOf({source});
        fixture.hover(*data, test::outsideZones);
        const ui::DropZone* const zone = zoneForAdding(fixture);
        QVERIFY(zone->isVisible());
        QVERIFY(zone->accessibleDescription().contains(u"a.zip/src"_s));
        fixture.drop(*data, zone->mapTo(&fixture.window(), zone->rect().center()));
        QVERIFY(waitUntilChanged(fixture));
        QVERIFY(fixture.names(fixture.find(u"src"_s)).contains(u"new.txt"_s));
        QVERIFY(std::filesystem::exists(source));
    }

    void filesAreDroppedOnAFolderOfTheTree()
    {
        OpenFixture fixture("a.zip", sampleZip());
        const auto source = fixture.write("new.txt", test::text(500));
        const auto data = test::dragOf({source});
        fixture.hover(*data, placeOf(fixture, u"doc"_s));
        QVERIFY(zoneForAdding(fixture)->accessibleDescription().contains(u"a.zip/doc"_s));
        fixture.drop(*data, placeOf(fixture, u"doc"_s));
        QVERIFY(waitUntilChanged(fixture));
        QVERIFY(fixture.names(fixture.find(u"doc"_s)).contains(u"new.txt"_s));
    }

    void filesAreDroppedBesideAnEntry()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.page().view().expand(fixture.find(u"src"_s));
        const auto data = test::dragOf({fixture.write("new.txt", test::text(500))});
        fixture.drop(*data, placeOf(fixture, u"file9.cpp"_s));
        QVERIFY(waitUntilChanged(fixture));
        QVERIFY(fixture.names(fixture.find(u"src"_s)).contains(u"new.txt"_s));
    }

    void anArchiveIsNotPutIntoItself()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.drop(*test::dragOf({fixture.page().archive()}), placeOf(fixture, u"doc"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().statusBar()->currentMessage().contains(u"itself"_s),
                                 test::patience);
        QVERIFY(fixture.queue().jobs().empty());
    }

    void entriesAreMovedIntoAnotherFolder()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"readme.txt"_s);
        fixture.page().editor().moveSelected("src");
        QVERIFY(waitUntilChanged(fixture));
        QVERIFY(fixture.names(fixture.find(u"src"_s)).contains(u"readme.txt"_s));
        QVERIFY(!fixture.names().contains(u"readme.txt"_s));
    }

    void aFolderIsNotMovedIntoItself()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"doc"_s);
        fixture.page().editor().moveSelected("doc/manual");
        QVERIFY(fixture.queue().jobs().empty());
        QVERIFY(fixture.page().statusText().contains(u"itself"_s));
    }

    void nothingIsAddedWhereNoArchiveIsOpen()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.window().tabs().setCurrentIndex(0);
        fixture.hover(*test::dragOf({"/x.txt"}), test::outsideZones);
        QVERIFY(!zoneForAdding(fixture)->isVisible());
        QVERIFY(!fixture.isEnabled(Command::AddFiles));
    }

    void damagedArchivesAreNotChanged()
    {
        codec::Bytes archive = sampleZip();
        archive.resize(archive.size() - 30); // a part of its end
        OpenFixture fixture("a.zip", archive);
        QVERIFY(!fixture.page().isEditable());
        QVERIFY(!fixture.isEnabled(Command::DeleteEntries));
    }

    void aChangeThatFailsSaysWhyAndChangesNothing()
    {
        OpenFixture fixture("a.zip", sampleZip());
        const codec::Bytes before = test::contentOf(fixture.page().archive());
        fixture.page().editor().add({fixture.folder() / "absent"}, {});
        QVERIFY(fixture.waitUntilDone(1));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().statusText().isEmpty(), test::patience);
        QVERIFY(fixture.page().isEditable());
        QVERIFY(test::contentOf(fixture.page().archive()) == before);
    }
};

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status; // this program reads foreign archives for itself
    }
    const QApplication application(argc, argv);
    BrowserEditTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browseredittest.moc"
