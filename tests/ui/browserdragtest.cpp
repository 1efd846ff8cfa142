// Drags between programs, on a screen of the test's own.

#include "app/archive/readerprocess/archivereaderprogram.h"
#include "app/displayname.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/browser/entrydelivery.h"
#include "ui/openfixture.h"
#include "ui/virtualscreen.h"

#include <QApplication>
#include <QProcess>
#include <QTabBar>
#include <QTest>

#include <fstream>
#include <iterator>

using namespace holdall;
using namespace Qt::StringLiterals;
using test::OpenFixture;

namespace {

constexpr QPoint sinkPlace(760, 100);
constexpr QPoint inSink(900, 250);
constexpr QPoint inSource(1000, 600);

/// Another program, into which things are dropped.
class Sink {
public:
    explicit Sink(std::filesystem::path folder) : m_folder(std::move(folder))
    {
        std::filesystem::create_directories(m_folder);
        m_process.start(QStringLiteral(DROP_SINK),
                        {pathToQt(m_folder), QString::number(sinkPlace.x()), QString::number(sinkPlace.y())});
    }

    ~Sink()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Sink)

    bool isReady() const { return std::filesystem::exists(m_folder / "ready"); }
    bool gotDrop() const { return std::filesystem::exists(m_folder / "dropped"); }

    std::string told() const
    {
        std::ifstream file(m_folder / "dropped");
        return {std::istreambuf_iterator<char>(file), {}};
    }

    const std::filesystem::path& folder() const { return m_folder; }

private:
    const std::filesystem::path m_folder;
    QProcess m_process;
};

/// Another program, out of which a file can be dragged.
class DragSource {
public:
    explicit DragSource(const std::filesystem::path& file)
    {
        const QString place = QStringLiteral("200x160+%1+%2").arg(inSource.x() - 100).arg(inSource.y() - 80);
        m_process.start(QStringLiteral(DRAG_SOURCE), {u"-qwindowgeometry"_s, place, pathToQt(file)});
    }

    ~DragSource()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(DragSource)

    static bool isReady()
    {
        return QProcess::execute(u"xdotool"_s,
                                 {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Drag source$"_s})
            == 0;
    }

private:
    QProcess m_process;
};

QPoint placeOf(OpenFixture& fixture, const QString& name)
{
    ui::EntryView& view = fixture.page().view();
    const QRect row = view.visualRect(fixture.find(name));
    return view.viewport()->mapToGlobal(QPoint(row.left() + 40, row.center().y()));
}

codec::Bytes largeZip()
{
    return test::zipWith({{"large.bin", codec::Bytes(200'000'000)}, {"small.txt", test::bytesOf("small\n")}});
}

} // namespace

class BrowserDragTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != u"xcb"_s) {
            QSKIP("no virtual screen can be had here");
        }
    }

    void aFileComesFromAnotherProgram()
    {
        test::WindowFixture fixture;
        fixture.window().setGeometry(0, 0, 740, 600);
        const auto file = fixture.write("a file.txt", test::text(1000));
        const DragSource source(file);
        QTRY_VERIFY_WITH_TIMEOUT(source.isReady(), test::patience);
        test::dragByMouse(inSource, test::outsideZones);
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(std::filesystem::exists(file.native() + ".xz"));
    }

    void aFileArrivesInAnotherProgram()
    {
        OpenFixture fixture("a.zip", test::sampleZip());
        fixture.window().setGeometry(0, 0, 740, 600);
        const Sink sink(fixture.folder() / "sink");
        QTRY_VERIFY_WITH_TIMEOUT(sink.isReady(), test::patience);
        test::dragByMouse(placeOf(fixture, u"readme.txt"_s), inSink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.gotDrop(), test::patience);
        QCOMPARE(sink.told(), std::string("readme.txt\n"));
        QCOMPARE(test::contentOf(sink.folder() / "readme.txt"), test::bytesOf("hello\n"));
    }

    void aFolderArrivesWithWhatIsInIt()
    {
        OpenFixture fixture("a.zip", test::sampleZip());
        fixture.window().setGeometry(0, 0, 740, 600);
        const Sink sink(fixture.folder() / "sink");
        QTRY_VERIFY_WITH_TIMEOUT(sink.isReady(), test::patience);
        fixture.select(u"src"_s);
        fixture.page().view().selectionModel()->select(
            fixture.find(u"[a]*?.txt"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        test::dragByMouse(placeOf(fixture, u"src"_s), inSink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.gotDrop(), test::patience);
        QVERIFY(!sink.told().contains("failed"));
        QVERIFY(std::filesystem::exists(sink.folder() / "src/file9.cpp"));
        QVERIFY(std::filesystem::exists(sink.folder() / "src/file10.cpp"));
        QVERIFY(std::filesystem::exists(sink.folder() / "[a]*?.txt"));
        QVERIFY(!std::filesystem::exists(sink.folder() / "readme.txt"));
    }

    /// The button is released long before the file is there.
    void aLargeFileArrivesWhole()
    {
        OpenFixture fixture("a.zip", largeZip());
        fixture.window().setGeometry(0, 0, 740, 600);
        const Sink sink(fixture.folder() / "sink");
        QTRY_VERIFY_WITH_TIMEOUT(sink.isReady(), test::patience);
        test::dragByMouse(placeOf(fixture, u"large.bin"_s), inSink);
        QTRY_VERIFY_WITH_TIMEOUT(sink.gotDrop(), test::patience);
        QCOMPARE(sink.told(), std::string("large.bin\n"));
        QCOMPARE(std::filesystem::file_size(sink.folder() / "large.bin"), std::uintmax_t(200'000'000));
    }

    void anEntryIsMovedIntoAFolderOfItsArchive()
    {
        OpenFixture fixture("a.zip", test::sampleZip());
        fixture.window().setGeometry(0, 0, 740, 600);
        test::dragByMouse(placeOf(fixture, u"readme.txt"_s), placeOf(fixture, u"src"_s));
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(fixture.waitUntilRead());
        QVERIFY(fixture.names(fixture.find(u"src"_s)).contains(u"readme.txt"_s));
        QVERIFY(!fixture.names().contains(u"readme.txt"_s));
    }

    void anEntryIsDraggedIntoAnotherTab()
    {
        OpenFixture fixture("a.zip", test::sampleZip());
        fixture.window().setGeometry(0, 0, 740, 600);
        ui::BrowserTabs& tabs = fixture.window().tabs();
        fixture.window().openArchives(
            {fixture.write("b.zip", test::zipWith({{"other.txt", test::bytesOf("other\n")}}))});
        QVERIFY(fixture.waitUntilRead());
        const QRect tab = tabs.tabBar()->tabRect(tabs.currentIndex());
        tabs.setCurrentIndex(tabs.currentIndex() - 1);
        QVERIFY(fixture.names().contains(u"readme.txt"_s));
        const QRect tree = fixture.page().view().viewport()->rect();
        const QPoint inTree =
            fixture.page().view().viewport()->mapToGlobal(QPoint(tree.center().x(), tree.bottom() - 20));
        test::dragByMouse(placeOf(fixture, u"readme.txt"_s), tabs.tabBar()->mapToGlobal(tab.center()),
                          inTree);
        QVERIFY(fixture.names().contains(u"other.txt"_s)); // the other tab is shown
        QVERIFY(fixture.waitUntilDone(1));
        QVERIFY(fixture.waitUntilRead());
        QCOMPARE(fixture.names(), QStringList({u"other.txt"_s, u"readme.txt"_s}));
    }

    void nothingIsLeftOfADragThatEndsNowhere()
    {
        OpenFixture fixture("a.zip", largeZip());
        fixture.window().setGeometry(0, 0, 740, 600);
        test::dragByMouse(placeOf(fixture, u"large.bin"_s), QPoint(1100, 700));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.page().statusText().isEmpty(), test::patience);
        QVERIFY(fixture.queue().jobs().empty());
    }
};

int main(int argc, char* argv[])
{
    if (const std::optional<int> status = runArchiveReader(argc, argv)) {
        return *status; // this program reads foreign archives for itself
    }
    const test::VirtualScreen screen;
    const QApplication application(argc, argv);
    BrowserDragTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browserdragtest.moc"
