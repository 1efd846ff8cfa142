// What becomes of single entries: shown, opened, entered, told of.

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/entrydelivery.h"
#include "ui/browser/entrydetails.h"
#include "ui/browser/helddrop.h"
#include "ui/browser/openwithdialog.h"
#include "ui/browser/preview.h"
#include "ui/browser/previewpane.h"
#include "ui/browser/propertiesdialog.h"
#include "ui/extract/extractdialog.h"
#include "ui/openfixture.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::OpenFixture;
using test::sampleZip;
using ui::BrowserPage;
using ui::Command;

namespace {

codec::Bytes nestedZip()
{
    return test::zipWith({{"docs/inner.zip", sampleZip()}, {"outside.txt", test::bytesOf("out\n")}});
}

/// Opens "inner.zip" in "outer.zip" by the keyboard.
void enterInner(OpenFixture& fixture)
{
    fixture.page().view().expand(fixture.find(u"docs"_s));
    fixture.select(u"inner.zip"_s);
    QTest::keyClick(&fixture.page().view(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window().tabs().count(), 3, test::patience);
    QVERIFY(fixture.waitUntilRead());
}

void showAs(BrowserPage& page, const QString& what)
{
    auto* choice = page.findChild<QComboBox*>(u"previewAs"_s);
    const int row = choice->findData(what) >= 0 ? choice->findData(what) : choice->findText(what);
    QVERIFY(row >= 0);
    choice->setCurrentIndex(row);
    Q_EMIT choice->activated(row);
}

void previewOf(OpenFixture& fixture, const QString& name)
{
    fixture.select(name);
    fixture.page().previewSelected();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.page().details().preview().isVisible(), test::patience);
}

} // namespace

class BrowserEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArchiveInAnArchiveOpensBesideIt()
    {
        OpenFixture fixture("outer.zip", nestedZip());
        enterInner(fixture);
        QCOMPARE(fixture.window().tabs().tabText(2), u"outer.zip › inner.zip"_s);
        QVERIFY(fixture.names().contains(u"readme.txt"_s));
        QVERIFY(!fixture.page().isEditable());
        QVERIFY(!fixture.isEnabled(Command::AddFiles));
    }

    void enteringItOnceMoreShowsTheSameTab()
    {
        OpenFixture fixture("outer.zip", nestedZip());
        enterInner(fixture);
        fixture.window().tabs().setCurrentIndex(1);
        QTest::keyClick(&fixture.page().view(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().tabs().currentIndex(), 2, test::patience);
        QCOMPARE(fixture.window().tabs().count(), 3);
    }

    void itsCopyGoesWithItsTab()
    {
        OpenFixture fixture("outer.zip", nestedZip());
        enterInner(fixture);
        const std::filesystem::path copy = fixture.page().archive();
        QVERIFY(std::filesystem::exists(copy));
        fixture.window().tabs().closePage();
        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(copy.parent_path()), test::patience);
    }

    void itOutlivesTheTabOfTheOuterOne()
    {
        OpenFixture fixture("outer.zip", nestedZip());
        enterInner(fixture);
        fixture.window().tabs().setCurrentIndex(1);
        fixture.window().tabs().closePage();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().tabs().count(), 2, test::patience);
        QVERIFY(std::filesystem::exists(fixture.page().archive()));
        previewOf(fixture, u"readme.txt"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.page().details().previewText(), u"hello\n"_s, test::patience);
    }

    void whatIsInItIsExtractedBesideTheOuterOne()
    {
        OpenFixture fixture("outer.zip", nestedZip());
        enterInner(fixture);
        fixture.select(u"readme.txt"_s);
        fixture.trigger(Command::ExtractEntries);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::ExtractDialog*>(), test::patience);
        fixture.window().findChild<ui::ExtractDialog*>()->accept();
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(std::filesystem::exists(fixture.folder() / "readme.txt"));
    }

    void whatIsNoTextIsShownAsBytesPageByPage()
    {
        codec::Bytes data = test::noise(10'000, 1);
        data[0] = std::byte(0);
        OpenFixture fixture("a.zip", test::zipWith({{"a.bin", data}}));
        previewOf(fixture, u"a.bin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().details().previewText().startsWith(u"00000000  00 "_s),
                                 test::patience);
        QTest::mouseClick(fixture.page().details().preview().findChildren<QToolButton*>().value(1),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().details().previewText().startsWith(u"00001000  "_s),
                                 test::patience);
    }

    void bytesBeginOnTheLeftInEveryWindow()
    {
        ui::PreviewPane pane;
        pane.setLayoutDirection(Qt::RightToLeft);
        const auto* content = pane.findChild<QPlainTextEdit*>();
        pane.showPreview({.text = u"00000000  68"_s, .isBytes = true});
        QCOMPARE(content->layoutDirection(), Qt::LeftToRight);
        pane.showPreview({.text = u"hello"_s});
        QCOMPARE(content->layoutDirection(), Qt::RightToLeft);
    }

    void bytesAreToldByTheirOffsets()
    {
        const ui::Preview preview = ui::makePreview({.bytes = test::bytesOf("hello, world"), .isAll = true},
                                                    {.as = ui::PreviewChoice::As::Bytes});
        QCOMPARE(preview.text,
                 u"00000000  68 65 6C 6C 6F 2C 20 77  hello, w\n00000008  6F 72 6C 64              orld"_s);
    }

    void aTextIsReadInTheEncodingThatIsChosen()
    {
        OpenFixture fixture("a.zip", test::zipWith({{"a.txt", test::bytesOf("\xcf\xf0\xe8\xe2\xe5\xf2")}}));
        previewOf(fixture, u"a.txt"_s);
        showAs(fixture.page(), u"windows-1251"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.page().details().previewText(), u"Привет"_s, test::patience);
        showAs(fixture.page(), u"Bytes (hexadecimal)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().details().previewText().startsWith(u"00000000  CF F0"_s),
                                 test::patience);
    }

    void ofALargeFileTheBeginningIsShown()
    {
        OpenFixture fixture("a.zip", test::zipWith({{"a.txt", test::text(3'000'000)}}));
        previewOf(fixture, u"a.txt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.page().details().previewText().isEmpty(), test::patience);
        QVERIFY(!fixture.page().details().noteText().isEmpty());
        QVERIFY(fixture.page().details().previewText().size() <= 64 * 1024);
    }

    void propertiesOfAnEntryAreShownAndCopied()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"readme.txt"_s);
        fixture.trigger(Command::EntryProperties);
        auto* dialog = fixture.page().findChild<ui::PropertiesDialog*>();
        QVERIFY(dialog);
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == u"Copy"_s) {
                button->click();
            }
        }
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"readme.txt"_s) && copied.contains(u"rw-r--r--"_s), qPrintable(copied));
    }

    void propertiesOfTheArchiveTellItsCommentAndEncoding()
    {
        const auto archive = test::runPython(uR"(import io, zipfile
b = io.BytesIO()
z = zipfile.ZipFile(b, 'w')
z.writestr('abcd.txt', 'x')
z.comment = b'made by hand'
z.close()
out = b.getvalue().replace(b'abcd', bytes([0x8f, 0xe0, 0xa8, 0xa2])))"_s,
                                             {});
        OpenFixture fixture("a.zip", archive.output);
        fixture.page().view().clearSelection();
        QTest::keyClick(&fixture.page().view(), Qt::Key_Return, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().findChild<ui::PropertiesDialog*>(), test::patience);
        QStringList texts;
        for (const QLabel* label :
             fixture.page().findChild<ui::PropertiesDialog*>()->findChildren<QLabel*>()) {
            texts << label->text();
        }
        QVERIFY2(texts.contains(u"made by hand"_s), qPrintable(texts.join(u'\n')));
        QVERIFY(texts.contains(u"ZIP"_s));
        auto* encoding = fixture.page().findChild<QComboBox*>(u"encoding"_s);
        QVERIFY2(encoding->currentText().startsWith(u"Found: "_s), qPrintable(encoding->currentText()));
    }

    void ownersOfEntriesAreTold()
    {
        EntryTree tree;
        const auto id = tree.add({.name = "a", .ownerName = "ada", .groupName = "users"});
        QCOMPARE(tree.owner(tree[*id]), std::string("ada:users"));
    }

    void allFoldersAreOpenedAndAllRowsSelected()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.trigger(Command::ExpandAll);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().view().isExpanded(fixture.find(u"manual"_s)), test::patience);
        fixture.page().view().selectAll();
        QCOMPARE(fixture.page().view().selectedCount(), std::size_t(8));
        fixture.trigger(Command::CollapseAll);
        QVERIFY(!fixture.page().view().isExpanded(fixture.find(u"doc"_s)));
        fixture.page().view().selectAll();
        QCOMPARE(fixture.page().view().selectedCount(), std::size_t(4));
    }

    void columnsAreChosenAndRemembered()
    {
        QByteArray kept;
        {
            OpenFixture fixture("a.zip", sampleZip());
            fixture.page().view().setColumnHidden(ui::EntryModel::Crc, true);
            kept = fixture.page().view().saveColumns();
        }
        OpenFixture fixture("a.zip", sampleZip());
        fixture.page().view().restoreColumns(kept);
        QVERIFY(fixture.page().view().isColumnHidden(ui::EntryModel::Crc));
        QVERIFY(!fixture.page().view().isColumnHidden(ui::EntryModel::Size));
    }

    void openArchivesComeBackUnreadAndWhatIsGoneDoesNot()
    {
        ui::Preferences kept = test::WindowFixture::withoutDialog();
        test::WindowFixture fixture;
        kept.openArchives = {fixture.write("a.zip", sampleZip()), fixture.folder() / "gone.zip"};
        ui::MainWindow window(kept);
        window.show();
        QSignalSpy lost(&window.tabs(), &ui::BrowserTabs::lost);
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, test::patience);
        QCOMPARE(window.tabs().count(), 2);
        QVERIFY(!window.tabs().page());
        BrowserPage& page = *window.tabs().pages().front();
        QVERIFY(page.isLoading());
        window.tabs().setCurrentWidget(&page);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), test::patience);
        window.close();
        QCOMPARE(window.preferences().openArchives, std::vector{kept.openArchives.front()});
    }

    void programsAreStartedWithTheFileInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("exec");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("file") << QByteArray("edit %f") << QStringList{u"edit"_s, u"/a b"_s};
        QTest::newRow("address") << QByteArray("edit --new %U")
                                 << QStringList{u"edit"_s, u"--new"_s, u"file:///a%20b"_s};
        QTest::newRow("quotes") << QByteArray("\"/opt/my edit/run\" \"a\\\"b\" %F")
                                << QStringList{u"/opt/my edit/run"_s, u"a\"b"_s, u"/a b"_s};
        QTest::newRow("percent") << QByteArray("edit 50%% %i %f")
                                 << QStringList{u"edit"_s, u"50%"_s, u"/a b"_s};
        QTest::newRow("takes none") << QByteArray("edit") << QStringList{};
        QTest::newRow("broken quotes") << QByteArray("edit \"%f") << QStringList{};
    }

    void programsAreStartedWithTheFileInItsPlace()
    {
        QFETCH(const QByteArray, exec);
        QFETCH(const QStringList, command);
        QCOMPARE(commandLine(exec.toStdString(), "/a b"), command);
    }

    void aProgramIsChosenToOpenAnEntry()
    {
        OpenFixture fixture("a.zip", sampleZip());
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString((fixture.folder() / "data").native()));
        const auto shown = fixture.folder() / "shown";
        fixture.write("data/applications/shower.desktop",
                      test::bytesOf("[Desktop Entry]\nType=Application\nName=A Shower\nMimeType=text/plain;\n"
                                    "Exec=cp %f \""
                                    + shown.native() + "\"\n"));
        fixture.select(u"readme.txt"_s);
        fixture.trigger(Command::OpenEntryWith);
        ui::OpenWithDialog* dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = fixture.window().findChild<ui::OpenWithDialog*>()),
                                 test::patience);
        auto* search = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(search, u"shower"_s);
        const auto* programs = dialog->findChild<QListWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(programs->currentItem() != nullptr
                                     && programs->currentItem()->text() == u"A Shower"_s,
                                 test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), test::patience);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(shown), test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(test::contentOf(shown), test::bytesOf("hello\n"), test::patience);
        qputenv("XDG_DATA_HOME", before);
    }

    void aDropIsHeldUntilItIsLetThrough()
    {
        QWidget window;
        window.show();
        QSignalSpy held(new ui::HeldDrop(&window), &ui::HeldDrop::held);
        auto& hold = *window.findChild<ui::HeldDrop*>();
        hold.begin();
        QTest::qWait(1);
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton);
        QCOMPARE(held.size(), 1);
        QVERIFY(hold.isHolding());
        hold.letThrough();
        QVERIFY(!hold.isHolding());
        QTest::mouseRelease(window.windowHandle(), Qt::LeftButton);
        QCOMPARE(held.size(), 1);
        hold.end();
    }
};

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status; // this program reads foreign archives for itself
    }
    const QApplication application(argc, argv);
    BrowserEntriesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browserentriestest.moc"
