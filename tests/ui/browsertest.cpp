#include "app/archive/readerprocess/archivereaderprogram.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/browser/entrydetails.h"
#include "ui/browser/entryview.h"
#include "ui/drop/dropzones.h"
#include "ui/extract/extractdialog.h"
#include "ui/openfixture.h"
#include "ui/testarchives.h"
#include "ui/widgets/choicebar.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::askingBar;
using test::OpenFixture;
using test::sampleZip;
using test::WindowFixture;
using ui::BrowserPage;
using ui::Command;
using ui::EntryModel;

namespace {

void typePassword(ui::ChoiceBar& bar, const QString& password)
{
    auto* field = bar.findChild<QLineEdit*>(QStringLiteral("secret"));
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class BrowserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDroppedArchiveIsOpened()
    {
        WindowFixture fixture;
        fixture.drop(*test::dragOf({fixture.write("a.zip", sampleZip())}), test::outsideZones);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().tabs().page(), test::patience);
        QVERIFY(fixture.queue().jobs().empty());
    }

    void severalDroppedArchivesAreQueued()
    {
        WindowFixture fixture;
        const auto first = fixture.write("a.zip", sampleZip());
        const auto second = fixture.write("b.zip", sampleZip());
        fixture.drop(*test::dragOf({first, second}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(2));
        QVERIFY(!fixture.window().tabs().page());
    }

    void namedArchivesAreAllOpened()
    {
        WindowFixture fixture;
        const auto first = fixture.write("a.zip", sampleZip());
        const auto second = fixture.write("b.zip", sampleZip());
        fixture.window().intake().take({first, second}, ui::Wish::Offer);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().tabs().count(), 3, test::patience);
        fixture.window().intake().take({first}, ui::Wish::Offer);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().tabs().page()->archive(), first, test::patience);
        QCOMPARE(fixture.window().tabs().count(), 3);
    }

    void theTreeIsSortedWithFoldersFirst()
    {
        OpenFixture fixture("a.zip", sampleZip());
        QCOMPARE(fixture.names(), (QStringList{u"doc"_s, u"src"_s, u"[a]*?.txt"_s, u"readme.txt"_s}));
        QCOMPARE(fixture.names(fixture.find(u"src"_s)), (QStringList{u"file9.cpp"_s, u"file10.cpp"_s}));
        QVERIFY(fixture.summary().contains(u"ZIP"_s));
        QVERIFY(fixture.page().statusText().isEmpty());
    }

    void aClickOnAHeadingSorts()
    {
        OpenFixture fixture("a.zip", sampleZip());
        QHeaderView* header = fixture.page().view().header();
        const QPoint heading(header->sectionViewportPosition(EntryModel::Size) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, heading);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.entries().isSorting(), test::patience);
        const Qt::SortOrder order = header->sortIndicatorOrder();
        const QStringList small{u"[a]*?.txt"_s, u"readme.txt"_s};
        QCOMPARE(fixture.names().mid(2),
                 order == Qt::AscendingOrder ? small : QStringList(small.rbegin(), small.rend()));
    }

    void namesFromOutsideAreShownAsPlainText()
    {
        OpenFixture fixture("a.zip", test::zipWith({{"<b>x\x1b\xe2\x80\xae", {}}}));
        const QString name = fixture.names().value(0);
        QVERIFY2(name.startsWith(u"<b>x\\x1B"_s), qPrintable(name));
        QVERIFY(!name.contains(QChar(0x202e)));
    }

    /// Qt counts the width of one that is hidden as what there is to scroll.
    void hiddenColumnsTakeNoRoom()
    {
        OpenFixture fixture("a.zip", sampleZip());
        const QHeaderView& header = *fixture.page().view().header();
        const auto shown = [&header] {
            int width = 0;
            for (int section = 0; section < header.count(); ++section) {
                width += header.sectionSize(section);
            }
            return width;
        };
        QCOMPARE(header.length(), shown());
        fixture.search().setText(u"file"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.entries().showsMatches(), test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(header.length(), shown(), test::patience);
        fixture.search().clear();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.entries().showsMatches(), test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(header.length(), shown(), test::patience);
    }

    void searchingShowsAFlatListWithFolders()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.page().view().expand(fixture.find(u"src"_s));
        QTest::keyClick(&fixture.page().view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.search().hasFocus(), test::patience);
        QTest::keyClicks(&fixture.search(), u"CPP"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.names(), (QStringList{u"file9.cpp"_s, u"file10.cpp"_s}),
                                  test::patience);
        QCOMPARE(fixture.entries().index(0, EntryModel::Folder).data().toString(), QStringLiteral("src"));
        QVERIFY(!fixture.page().view().isColumnHidden(EntryModel::Folder));
        QTest::keyClick(&fixture.search(), Qt::Key_Escape);
        QCOMPARE(fixture.names().size(), 4);
        QVERIFY(fixture.page().view().isExpanded(fixture.find(u"src"_s)));
        QVERIFY(fixture.page().view().hasFocus());
    }

    void detailsTellOfTheSelectedEntry()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"a.txt"_s);
        const QString details = fixture.page().details().text();
        QVERIFY2(details.contains(u"doc/manual"_s), qPrintable(details));
        QVERIFY(details.contains(u"2.9 KiB"_s));
    }

    void whatIsSelectedIsExtractedAndNothingElse()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"[a]*?.txt"_s);
        fixture.page().view().selectionModel()->select(
            fixture.find(u"src"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&fixture.page().view(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::ExtractDialog*>(), test::patience);
        fixture.window().findChild<ui::ExtractDialog*>()->accept();
        QVERIFY(fixture.waitUntilDone(1));
        const auto into = fixture.folder() / "a";
        QVERIFY(std::filesystem::exists(into / "[a]*?.txt"));
        QVERIFY(std::filesystem::exists(into / "src/file9.cpp"));
        QVERIFY(!std::filesystem::exists(into / "readme.txt"));
        QVERIFY(!std::filesystem::exists(into / "doc"));
    }

    void extractAndTestAreAboutTheOpenArchive()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.trigger(Command::Verify);
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(std::holds_alternative<VerifyRequest>(fixture.queue().jobs().front()->request()));
        fixture.trigger(Command::Extract);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::ExtractDialog*>(), test::patience);
        fixture.window().findChild<ui::ExtractDialog*>()->accept();
        QVERIFY(fixture.waitUntilDone(2));
        QVERIFY(std::filesystem::exists(fixture.folder() / "a/doc/manual/a.txt"));
    }

    void textsAndPicturesArePreviewed()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(image.save(&buffer, "PNG"));
        OpenFixture fixture(
            "a.zip",
            test::zipWith({{"a.txt", test::bytesOf("hello")}, {"b.png", test::bytesOf(png.toStdString())}}));
        fixture.select(u"a.txt"_s);
        QTest::keyClick(&fixture.page().view(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.page().details().previewText(), QStringLiteral("hello"),
                                  test::patience);
        fixture.select(u"b.png"_s);
        QVERIFY(fixture.page().details().previewText().isEmpty());
        QTest::keyClick(&fixture.page().view(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(fixture.page().details().showsPicture(),
                                  qPrintable(fixture.page().details().noteText()), test::patience);
    }

    void anEntryIsOpenedFromAPrivateFolderThatGoesWithThePage()
    {
        OpenFixture fixture("a.zip", sampleZip());
        std::filesystem::path opened;
        connect(&fixture.page(), &BrowserPage::openWanted, this,
                [&](const std::filesystem::path& file) { opened = file; });
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "ignoreUrl");
        fixture.select(u"readme.txt"_s);
        QTest::keyClick(&fixture.page().view(), Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!opened.empty(), qPrintable(fixture.page().statusText()), test::patience);
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(test::contentOf(opened), test::bytesOf("hello\n"));
        QCOMPARE(m_urls, 1);
        using std::filesystem::perms;
        QCOMPARE(std::filesystem::status(opened).permissions(), perms::owner_read);
        const auto own = opened.parent_path();
        QVERIFY((std::filesystem::status(own).permissions() & (perms::group_all | perms::others_all))
                == perms::none);
        QTest::keyClick(&fixture.page().view(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!std::filesystem::exists(own), test::patience);
    }

    void damageLeavesWhatWasRead()
    {
        codec::Bytes archive =
            test::run(u"tar"_s,
                      {u"-cf"_s, u"-"_s, u"-C"_s, u"/"_s, u"etc/passwd"_s, u"etc/group"_s, u"etc/hostname"_s},
                      {})
                .output;
        QVERIFY(archive.size() > 4096);
        archive.resize(archive.size() / 2);
        std::size_t second = 512;
        while (second + 512 < archive.size() && std::memcmp(&archive[second], "etc/", 4) != 0) {
            second += 512;
        }
        archive[second] ^= std::byte(0xff); // its header's checksum is wrong now
        OpenFixture fixture("a.tar", archive);
        QVERIFY(!fixture.page().statusText().isEmpty());
        QVERIFY(fixture.find(u"passwd"_s).isValid());
    }

    void whatIsNoArchiveSaysSo()
    {
        OpenFixture fixture("a.zip", test::noise(1000));
        QVERIFY(!fixture.page().statusText().isEmpty());
        QCOMPARE(fixture.entries().rowCount(), 0);
    }

    void encryptedNamesAskInPlace()
    {
        WindowFixture fixture;
        const auto source = fixture.write("secret.txt", test::bytesOf("x"));
        const auto archive = fixture.folder() / "a.7z";
        const auto made =
            test::run(u"7z"_s,
                      {u"a"_s, u"-mhe=on"_s, u"-pright"_s, QString::fromStdString(archive.native()),
                       QString::fromStdString(source.native())},
                      {});
        QCOMPARE(made.status, 0);
        fixture.window().openArchives({archive});
        BrowserPage& page = *fixture.window().tabs().page();
        QTRY_VERIFY_WITH_TIMEOUT(askingBar(page), test::patience);
        typePassword(*askingBar(page), u"wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(askingBar(page), test::patience);
        QVERIFY(askingBar(page)->text().contains(u"not the password"_s));
        typePassword(*askingBar(page), u"right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), test::patience);
        QCOMPARE(page.model().index(0, 0).data().toString(), QStringLiteral("secret.txt"));
        QCOMPARE(page.requests().extraction().password, std::optional<std::string>("right"));
    }

    void aFileWithAPasswordIsPreviewedOnceItIsKnown()
    {
        OpenFixture fixture("a.zip", test::zipWith({{"a.txt", test::bytesOf("hello")}}, "right"));
        QVERIFY(fixture.summary().contains(u"encrypted"_s));
        fixture.select(u"a.txt"_s);
        fixture.page().previewSelected();
        QTRY_VERIFY_WITH_TIMEOUT(askingBar(fixture.page()), test::patience);
        typePassword(*askingBar(fixture.page()), u"right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.page().details().previewText(), QStringLiteral("hello"),
                                  test::patience);
    }

    void namesAreReadInTheEncodingThatIsChosen()
    {
        const auto archive = test::runPython(uR"(import io, zipfile
b = io.BytesIO()
z = zipfile.ZipFile(b, 'w')
z.writestr('abcd.txt', '')
z.close()
out = b.getvalue().replace(b'abcd', bytes([0x8f, 0xe0, 0xa8, 0xa2])))"_s,
                                             {});
        OpenFixture fixture("a.zip", archive.output);
        auto* encoding = fixture.page().findChild<QComboBox*>(QStringLiteral("encoding"));
        QVERIFY(encoding->isVisible());
        encoding->setCurrentIndex(encoding->findData(u"IBM866"_s));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QVERIFY(fixture.waitUntilRead());
        QCOMPARE(fixture.names(), QStringList(u"Прив.txt"_s));
        QCOMPARE(fixture.page().requests().extraction().encoding, std::string("IBM866"));
    }

    void namesAreCopied()
    {
        OpenFixture fixture("a.zip", sampleZip());
        fixture.select(u"a.txt"_s);
        QTest::keyClick(&fixture.page().view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("doc/manual/a.txt"));
    }

    void theMiddleButtonClosesATab()
    {
        OpenFixture fixture("a.zip", sampleZip());
        QTabBar* bar = fixture.window().tabs().tabBar();
        QTest::mouseClick(bar, Qt::MiddleButton, Qt::NoModifier, bar->tabRect(0).center());
        QCOMPARE(fixture.window().tabs().count(), 2); // the queue stays
        QTest::mouseClick(bar, Qt::MiddleButton, Qt::NoModifier, bar->tabRect(1).center());
        QCOMPARE(fixture.window().tabs().count(), 1);
        QVERIFY(!fixture.isEnabled(Command::CloseTab));
    }

    void everyControlHasANameAndTheKeyboardReachesIt()
    {
        OpenFixture fixture("a.zip", sampleZip());
        for (const QWidget* widget : fixture.page().findChildren<QWidget*>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && (widget->inherits("QAbstractItemView") || widget->inherits("QLineEdit")
                    || widget->inherits("QComboBox"));
            const bool isPart = widget->parentWidget()->inherits("QComboBox")
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                || widget->inherits("QHeaderView");
            if (isControl && !isPart) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
        fixture.search().setFocus();
        QTest::keyClick(&fixture.search(), Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().view().hasFocus(), test::patience);
    }

public Q_SLOTS:
    void ignoreUrl(const QUrl& /*url*/) { ++m_urls; }

private:
    int m_urls = 0;
};

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status; // this program reads foreign archives for itself
    }
    const QApplication application(argc, argv);
    BrowserTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browsertest.moc"
