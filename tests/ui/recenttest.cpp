#include "app/io/testfolder.h"
#include "support/patience.h"
#include "support/sampledata.h"
#include "ui/recent/recentview.h"
#include "ui/session.h"
#include "ui/testarchives.h"
#include "ui/welcomepage.h"
#include "ui/windowfixture.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace holdall;
using test::TestFolder;
using test::WindowFixture;
using ui::RecentArchive;
using ui::RecentFile;
using ui::RecentList;
using Use = ui::RecentArchive::Use;

namespace {

using Path = std::filesystem::path;

test::Names pathsIn(const ui::RecentArchives& archives)
{
    test::Names names;
    for (const RecentArchive& archive : archives) {
        names.push_back(archive.path.native());
    }
    return names;
}

} // namespace

class RecentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestStandsFirstAndOnce()
    {
        const TestFolder folder;
        RecentFile file(folder.path());
        for (const char* path : {"/a", "/b", "/\xff", "/a"}) {
            QVERIFY(file.add({{.path = path, .use = Use::Made}}).has_value());
        }
        QCOMPARE(pathsIn(RecentFile(folder.path()).read()), (test::Names{"/a", "/\xff", "/b"}));
    }

    void noMoreThanMostAreKept()
    {
        const TestFolder folder;
        RecentFile file(folder.path());
        for (int archive = 0; archive < 20; ++archive) {
            QVERIFY(file.add({{.path = "/" + std::to_string(archive)}}).has_value());
        }
        const ui::RecentArchives archives = file.read();
        QCOMPARE(archives.size(), RecentFile::most);
        QCOMPARE(archives.front().path.native(), std::string("/19"));
    }

    void theFileIsForItsOwnerOnly()
    {
        const TestFolder folder;
        RecentFile file(folder / "data");
        QVERIFY(file.add({{.path = "/a"}}).has_value());
        struct stat status = {};
        QCOMPARE(::stat((folder / "data/recent.json").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void programsSideBySideShareTheList()
    {
        const TestFolder folder;
        RecentFile first(folder.path());
        RecentFile second(folder.path());
        QVERIFY(first.add({{.path = "/1"}}).has_value());
        QVERIFY(second.add({{.path = "/2"}}).has_value());
        QVERIFY(first.remove("/1").has_value());
        QCOMPARE(pathsIn(second.read()), test::Names{"/2"});
    }

    void aDamagedFileIsAnEmptyList()
    {
        const TestFolder folder;
        folder.write("recent.json", test::noise(500));
        RecentFile file(folder.path());
        QVERIFY(file.read().empty());
        QVERIFY(file.add({{.path = "/a"}}).has_value());
        QCOMPARE(pathsIn(file.read()), test::Names{"/a"});
    }

    void missingArchivesAreFound()
    {
        const TestFolder folder;
        const Path there = folder.write("there.zip", {});
        RecentFile file(folder.path());
        QVERIFY(file.add({{.path = folder / "gone.zip"}}).has_value());
        QVERIFY(file.add({{.path = there}}).has_value());
        const ui::RecentArchives archives = file.read();
        QVERIFY(archives[0].exists);
        QVERIFY(!archives[1].exists);
    }

    void withoutKeepingTheListIsForgotten()
    {
        const TestFolder folder;
        RecentList list;
        list.keepIn(folder.path());
        list.add("/a", Use::Made);
        QTRY_COMPARE_WITH_TIMEOUT(list.archives().size(), std::size_t(1), test::patience);
        list.setKept(false);
        QTRY_VERIFY_WITH_TIMEOUT(list.archives().empty(), test::patience);
        QCOMPARE(folder.names(), test::Names());
        QSignalSpy changed(&list, &RecentList::changed);
        list.add("/b", Use::Made);
        list.setKept(true);
        list.add("/c", Use::Made);
        QTRY_COMPARE_WITH_TIMEOUT(pathsIn(list.archives()), test::Names{"/c"}, test::patience);
    }

    void whatIsMadeExtractedAndOpenedIsListed()
    {
        WindowFixture fixture;
        const Path source = fixture.write("a.txt", test::text(1000));
        fixture.window().intake().take({source}, ui::Wish::Compress);
        QVERIFY(fixture.waitUntilDone(1));
        const Path made = fixture.folder() / "a.txt.xz";
        RecentList& list = fixture.window().session().recent();
        QTRY_COMPARE_WITH_TIMEOUT(pathsIn(list.archives()), test::Names{made.native()}, test::patience);
        QCOMPARE(list.archives().front().use, Use::Made);
        fixture.window().intake().take({made}, ui::Wish::Extract);
        QVERIFY(fixture.waitUntilDone(2));
        QTRY_COMPARE_WITH_TIMEOUT(list.archives().front().use, Use::Extracted, test::patience);
        const Path zip = fixture.write("b.zip", test::zipWith({{"x", test::text(10)}}));
        fixture.window().openArchives({zip});
        QTRY_COMPARE_WITH_TIMEOUT(pathsIn(list.archives()), (test::Names{zip.native(), made.native()}),
                                  test::patience);
        QCOMPARE(list.archives().front().use, Use::Opened);
    }

    void returnOpensAndDeleteForgets()
    {
        WindowFixture fixture;
        const Path zip = fixture.write("b.zip", test::zipWith({{"x", test::text(10)}}));
        RecentList& list = fixture.window().session().recent();
        list.add("/gone & lost.zip", Use::Made);
        list.add(zip, Use::Opened);
        ui::RecentView& view = fixture.window().findChild<ui::WelcomePage*>()->recent();
        QTRY_COMPARE_WITH_TIMEOUT(view.items().count(), 2, test::patience);
        QVERIFY(view.isVisible());
        QVERIFY(view.items()
                    .item(1)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Not there any more")));
        QSignalSpy opened(&view, &ui::RecentView::openWanted);
        view.items().setCurrentRow(0);
        QTest::keyClick(&view.items(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<Path>(), zip);
        view.items().setCurrentRow(1);
        QTest::keyClick(&view.items(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(view.items().count(), 1, test::patience);
        view.findChild<QPushButton*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!view.isVisible(), test::patience);
    }
};

QTEST_MAIN(RecentTest)
#include "recenttest.moc"
