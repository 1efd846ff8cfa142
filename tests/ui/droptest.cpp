#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/browser/browserpage.h"
#include "ui/browser/browsertabs.h"
#include "ui/compress/compressdialog.h"
#include "ui/drop/dropcontent.h"
#include "ui/drop/dropzone.h"
#include "ui/drop/dropzones.h"
#include "ui/testarchives.h"
#include "ui/windowfixture.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QUrl>

using namespace holdall;
using test::WindowFixture;

namespace {

/// The middle of a zone, in the window's coordinates, once the zones are open.
QPoint middleOf(WindowFixture& fixture, ui::Wish wish)
{
    const auto* zones = fixture.window().findChild<ui::DropZones*>();
    for (const ui::DropZone* zone : zones->zones()) {
        if (zone->wish() == wish) {
            return zone->geometry().center();
        }
    }
    return {};
}

const ui::DropZone* zone(WindowFixture& fixture, ui::Wish wish)
{
    for (const ui::DropZone* zone : fixture.window().findChild<ui::DropZones*>()->zones()) {
        if (zone->wish() == wish) {
            return zone;
        }
    }
    return nullptr;
}

/// Opens and lays out the zones, so that their places are known.
void openZones(WindowFixture& fixture, const QMimeData& data)
{
    fixture.hover(data, test::outsideZones);
    QCoreApplication::processEvents();
}

std::unique_ptr<QMimeData> uris(const char* list)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("text/uri-list"), list);
    return data;
}

} // namespace

class DropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uriListsAreRead_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char* name, const char* list, const char* path) {
            QTest::newRow(name) << QByteArray(list) << QByteArray(path);
        };
        row("plain", "file:///a/b\r\n", "/a/b");
        row("no host", "file:/a/b", "/a/b");
        row("localhost", "file://localhost/a/b", "/a/b");
        row("upper case", "FILE:///a", "/a");
        row("space and percent", "file:///a%20b%25c", "/a b%c");
        row("not UTF-8", "file:///a%FFb",
            "/a\xff"
            "b");
        row("newline in the name", "file:///a%0Ab", "/a\nb");
        row("comment", "# hello\r\nfile:///a\r\n", "/a");
        row("other machine", "file://elsewhere.invalid/a", "");
        row("NUL", "file:///a%00b", "");
        row("web", "https://example.org/a.xz", "");
        row("no path", "file:", "");
        row("relative", "file:a", "");
        row("empty", "", "");
    }

    void uriListsAreRead()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, path);
        const ui::DropContent content = ui::readDrop(*uris(list.constData()));
        QCOMPARE(content.isEmpty(), path.isEmpty());
        if (path.isEmpty()) {
            QVERIFY(!content.refusal.isEmpty());
        } else {
            QCOMPARE(content.paths.size(), std::size_t(1));
            QCOMPARE(QByteArray::fromStdString(content.paths.front().native()), path);
        }
    }

    void pathsOfQtComeThroughToo()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/ä b")), QUrl::fromEncoded("file:///x%FF")});
        const ui::DropContent content = ui::readDrop(data);
        QCOMPARE(content.paths.size(), std::size_t(2));
        QVERIFY(content.paths[0] == std::filesystem::path("/ä b"));
        QVERIFY(content.paths[1] == std::filesystem::path("/x\xff"));
    }

    void textAndWebAddressesAreRefusedInTheStatusBar()
    {
        WindowFixture fixture;
        QMimeData text;
        text.setText(QStringLiteral("hello"));
        QVERIFY(!fixture.hover(text, test::outsideZones));
        QVERIFY(!fixture.window().statusBar()->currentMessage().isEmpty());
        fixture.drop(*uris("https://example.org/a.xz"), test::outsideZones);
        QVERIFY(fixture.window().statusBar()->currentMessage().contains(QStringLiteral("Web addresses")));
        QVERIFY(fixture.queue().jobs().empty());
    }

    void zonesLightUpWhileFilesHover()
    {
        WindowFixture fixture;
        const auto data = test::dragOf({"/a/b.xz"});
        openZones(fixture, *data);
        QVERIFY(zone(fixture, ui::Wish::Compress)->isVisible());
        QVERIFY(zone(fixture, ui::Wish::Verify)->isOpen());
        fixture.hover(*data, middleOf(fixture, ui::Wish::Verify));
        QVERIFY(zone(fixture, ui::Wish::Verify)->isHovered());
        QVERIFY(!zone(fixture, ui::Wish::Compress)->isHovered());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&fixture.window(), &leave);
        QVERIFY(!zone(fixture, ui::Wish::Compress)->isVisible());
    }

    void zonesThatCanDoNothingSayWhy()
    {
        WindowFixture fixture;
        openZones(fixture, *test::dragOf({"/a/b.txt"}));
        QVERIFY(zone(fixture, ui::Wish::Compress)->isOpen());
        QVERIFY(!zone(fixture, ui::Wish::Extract)->isOpen());
        QVERIFY(!zone(fixture, ui::Wish::Verify)->reason().isEmpty());
    }

    void aFileDroppedAnywhereIsCompressed()
    {
        WindowFixture fixture;
        const auto source = fixture.write("a.txt", test::text(100'000));
        fixture.drop(*test::dragOf({source}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(std::filesystem::exists(fixture.folder() / "a.txt.xz"));
    }

    void whatIsCompressedIsKnownByItsContent()
    {
        WindowFixture fixture;
        const auto source = fixture.write("a.txt", test::text(1000));
        fixture.drop(*test::dragOf({source}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        std::filesystem::rename(fixture.folder() / "a.txt.xz", fixture.folder() / "no suffix");
        fixture.drop(*test::dragOf({fixture.folder() / "no suffix"}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(2));
        QVERIFY(std::holds_alternative<ExtractRequest>(fixture.queue().jobs().back()->request()));
    }

    void theZoneDecides()
    {
        WindowFixture fixture;
        const auto data = test::dragOf({fixture.write("a.gz", test::text(10))});
        openZones(fixture, *data);
        fixture.drop(*data, middleOf(fixture, ui::Wish::Verify));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.queue().jobs().size(), std::size_t(1), test::patience);
        QVERIFY(std::holds_alternative<VerifyRequest>(fixture.queue().jobs().front()->request()));
        openZones(fixture, *data);
        fixture.drop(*data, middleOf(fixture, ui::Wish::Compress));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.queue().jobs().size(), std::size_t(2), test::patience);
        QVERIFY(std::holds_alternative<CompressRequest>(fixture.queue().jobs().back()->request()));
    }

    void namesThatAreNoTextArrive()
    {
        WindowFixture fixture;
        const auto source = fixture.write("a\xff.txt", test::text(1000));
        fixture.drop(*test::dragOf({source}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(std::filesystem::exists(fixture.folder() / "a\xff.txt.xz"));
        QVERIFY(
            fixture.cell(0, ui::JobTableModel::Name).contains(QStringLiteral("xFF"), Qt::CaseInsensitive));
    }

    void aFolderBecomesAnArchive()
    {
        WindowFixture fixture;
        fixture.write("tree/a.txt", test::text(1000));
        fixture.write("tree/b/c.txt", test::text(2000));
        fixture.drop(*test::dragOf({fixture.folder() / "tree"}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        const Outcome& outcome = *fixture.queue().jobs().front()->outcome();
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
        QCOMPARE(*outcome.summary.output, fixture.folder() / "tree.tar.xz");
        QCOMPARE(outcome.summary.bytesRead, 3000U);
        QVERIFY(fixture.cell(0, ui::JobTableModel::Result).startsWith(QStringLiteral("Verified")));
        fixture.window().intake().take({fixture.folder() / "tree.tar.xz"}, ui::Wish::Extract);
        QVERIFY(fixture.waitUntilDone(2));
        QCOMPARE(fixture.queue().jobs().back()->outcome()->summary.files, 2U);
    }

    void severalFilesBecomeOneArchive()
    {
        WindowFixture fixture;
        fixture.drop(*test::dragOf({fixture.write("a.txt", test::text(10)), fixture.write("b.txt", {})}),
                     test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        const auto& request = std::get<ArchiveRequest>(fixture.queue().jobs().front()->request());
        QCOMPARE(request.sources.size(), std::size_t(2));
    }

    void aFolderIsCompressedFileByFileIfThatIsWanted()
    {
        ui::Preferences preferences = WindowFixture::withoutDialog();
        preferences.compress.arrangement = Arrangement::Alone;
        WindowFixture fixture(preferences);
        fixture.write("tree/a.txt", test::text(1000));
        fixture.write("tree/b/c.txt", test::text(2000));
        fixture.drop(*test::dragOf({fixture.folder() / "tree"}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        const Outcome& outcome = *fixture.queue().jobs().front()->outcome();
        QCOMPARE(outcome.kind, Outcome::Kind::Succeeded);
        QVERIFY(outcome.summary.output.has_value());
        QVERIFY(std::filesystem::exists(*outcome.summary.output / "b" / "c.txt.xz"));
    }

    void theSameFileIsNotQueuedTwice()
    {
        WindowFixture fixture;
        fixture.queue().setLimit(1);
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/0")}, test::untilCancelled());
        const auto source = fixture.write("a.txt", test::text(10));
        fixture.drop(*test::dragOf({source, source}), test::outsideZones);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.queue().jobs().size(), std::size_t(2), test::patience);
        fixture.drop(*test::dragOf({source}), test::outsideZones);
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.window().statusBar()->currentMessage().startsWith(QStringLiteral("Already")),
            test::patience);
        QCOMPARE(fixture.queue().jobs().size(), std::size_t(2));
    }

    void theDialogComesFirstUnlessShiftIsHeld()
    {
        WindowFixture fixture({});
        const auto data = test::dragOf({fixture.write("a.txt", test::text(10))});
        fixture.drop(*data, test::outsideZones);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.window().findChild<ui::CompressDialog*>(), test::patience);
        QVERIFY(fixture.queue().jobs().empty());
        fixture.window().findChild<ui::CompressDialog*>()->accept();
        QVERIFY(fixture.waitUntilDone(1));
        fixture.drop(*test::dragOf({fixture.write("b.txt", test::text(10))}), test::outsideZones,
                     Qt::ShiftModifier);
        QVERIFY(fixture.waitUntilDone(2));
    }

    void textThatIsAListOfFilesIsTaken()
    {
        QMimeData data;
        data.setText(QStringLiteral("file:///a%20b\nfile:///c"));
        QCOMPARE(ui::readDrop(data).paths, (test::Paths{"/a b", "/c"}));
        data.setText(QStringLiteral("file:///a\nand then"));
        QVERIFY(ui::readDrop(data).isEmpty());
    }

    void whatIsGoneIsToldAndNothingIsAsked()
    {
        WindowFixture fixture({});
        fixture.drop(*test::dragOf({fixture.folder() / "gone.txt"}), test::outsideZones);
        QTRY_VERIFY_WITH_TIMEOUT(
            fixture.window().statusBar()->currentMessage().contains(QStringLiteral("gone.txt")),
            test::patience);
        QVERIFY(!fixture.window().findChild<ui::CompressDialog*>());
        QVERIFY(fixture.queue().jobs().empty());
    }

    void archivesAreKnownByTheirContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("no suffix") << QStringLiteral("backup") << true;
        QTest::newRow("unknown suffix") << QStringLiteral("backup.old") << true;
        QTest::newRow("another coder's suffix") << QStringLiteral("backup.gz") << true;
    }

    void archivesAreKnownByTheirContent()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isOpened);
        WindowFixture fixture;
        fixture.write("tree/a.txt", test::text(1000));
        fixture.drop(*test::dragOf({fixture.folder() / "tree"}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        const std::filesystem::path odd = fixture.folder() / name.toStdString();
        std::filesystem::rename(fixture.folder() / "tree.tar.xz", odd);
        fixture.drop(*test::dragOf({odd}), test::outsideZones);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().tabs().page() != nullptr, isOpened, test::patience);
    }

    void aDocumentThatIsAZipInsideIsCompressed()
    {
        WindowFixture fixture;
        const auto document = fixture.write("letter.odt", test::zipWith({{"content.xml", test::text(500)}}));
        fixture.drop(*test::dragOf({document}), test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(std::holds_alternative<CompressRequest>(fixture.queue().jobs().front()->request()));
    }

    void tenThousandFilesAreTakenAtOnce()
    {
        ui::Preferences preferences = WindowFixture::withoutDialog();
        preferences.compress.arrangement = Arrangement::Alone;
        WindowFixture fixture(preferences);
        fixture.queue().add(VerifyRequest{.source = std::filesystem::path("/0")}, test::untilCancelled());
        fixture.queue().setLimit(1);
        test::Paths paths;
        for (int file = 0; file < 10'000; ++file) {
            paths.push_back(fixture.write(std::to_string(file), {}));
        }
        fixture.drop(*test::dragOf(paths), test::outsideZones);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.model().rowCount(), 10'001, test::patience);
        fixture.queue().cancelAll();
        QVERIFY(fixture.waitUntilDone(10'001));
    }
};

QTEST_MAIN(DropTest)
#include "droptest.moc"
