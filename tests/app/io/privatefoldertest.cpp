#include "app/io/privatefolder.h"

#include <QTest>
#include <QThreadPool>

#include <fstream>

using namespace holdall;
namespace fs = std::filesystem;

class PrivateFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namingItMakesNothing()
    {
        const PrivateFolder folder;
        QVERIFY(!fs::exists(folder.path()));
    }

    void nobodyElseCanEnterIt()
    {
        PrivateFolder folder;
        QVERIFY(folder.make());
        QCOMPARE(fs::status(folder.path()).permissions(), fs::perms::owner_all);
    }

    void whatIsThereAlreadyIsNotTaken()
    {
        PrivateFolder folder;
        QVERIFY(fs::create_directory(folder.path()));
        QVERIFY(!folder.make());
        QVERIFY(fs::remove(folder.path()));
    }

    void allGoesWithIt()
    {
        fs::path path;
        {
            PrivateFolder folder;
            QVERIFY(folder.make());
            path = folder.path();
            fs::create_directories(path / "closed" / "in\xff side");
            std::ofstream(path / "closed" / "in\xff side" / "file") << "x";
            fs::permissions(path / "closed" / "in\xff side", fs::perms::none);
            fs::permissions(path / "closed", fs::perms::owner_read | fs::perms::owner_exec);
        }
        QVERIFY(!fs::exists(path));
    }

    void linksAreNotFollowed()
    {
        PrivateFolder kept;
        QVERIFY(kept.make());
        std::ofstream(kept.path() / "file") << "x";
        {
            PrivateFolder folder;
            QVERIFY(folder.make());
            fs::create_directory_symlink(kept.path(), folder.path() / "link");
        }
        QVERIFY(fs::exists(kept.path() / "file"));
    }

    void theSharedOneGoesWithItsLastOwner()
    {
        auto folder = makeSharedFolder();
        QVERIFY(folder->make());
        const fs::path path = folder->path();
        auto other = folder;
        folder.reset();
        QVERIFY(fs::exists(path));
        other.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(!fs::exists(path));
    }
};

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "privatefoldertest.moc"
