#include "ui/desktop/filemanager.h"
#include "support/patience.h"
#include "ui/desktop/bus.h"
#include "ui/desktop/standin.h"

#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>

using namespace holdall;
using namespace Qt::StringLiterals;
using ui::Bus;
using ui::FileManager;

/// Catches the folders that are to be opened.
class FolderLog : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl& url) { urls.push_back(url); }
};

class FileManagerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_private.isRunning()); }
    void init() { QDesktopServices::setUrlHandler(u"file"_s, &m_folders, "take"); }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"file"_s);
        m_folders.urls.clear();
    }

    void filesAreShownByTheFileManagerByteForByte()
    {
        test::StandIn fileManager(m_private, u"org.freedesktop.FileManager1"_s);
        fileManager.answer(u"ShowItems"_s, QVariantList());
        Bus session(Bus::Kind::Session);
        FileManager files(session);
        files.show({"/home/ada/a b#?.xz", "/home/ada/\xff\xe4\n%41.zip"});
        QTRY_COMPARE_WITH_TIMEOUT(fileManager.calls().size(), 1U, test::patience);
        const test::Recorded call = fileManager.calls().front();
        QCOMPARE(call.path, u"/org/freedesktop/FileManager1"_s);
        QCOMPARE(call.what(), u"org.freedesktop.FileManager1.ShowItems"_s);
        QCOMPARE(call.signature, u"ass"_s);
        QCOMPARE(
            call.arguments.value(0).toStringList(),
            (QStringList{u"file:///home/ada/a%20b%23%3F.xz"_s, u"file:///home/ada/%FF%E4%0A%2541.zip"_s}));
        QCOMPARE(call.arguments.value(1).toString(), QString());
        QVERIFY(m_folders.urls.isEmpty());
    }

    void folderIsOpenedIfTheFileManagerCannotShowFiles()
    {
        test::StandIn fileManager(m_private, u"org.freedesktop.FileManager1"_s);
        Bus session(Bus::Kind::Session);
        FileManager files(session);
        files.show({"/home/ada/\xff/f", "/other/g"});
        QTRY_COMPARE_WITH_TIMEOUT(m_folders.urls.size(), 1, test::patience);
        QCOMPARE(m_folders.urls.front().toEncoded(), "file:///home/ada/%FF");
    }

    void nothingIsAskedForNoFiles()
    {
        test::StandIn fileManager(m_private, u"org.freedesktop.FileManager1"_s);
        fileManager.answer(u"ShowItems"_s, QVariantList());
        Bus session(Bus::Kind::Session);
        FileManager files(session);
        files.show({});
        files.show({"/a"});
        QTRY_COMPARE_WITH_TIMEOUT(fileManager.calls().size(), 1U, test::patience);
        QCOMPARE(fileManager.calls().front().arguments.value(0).toStringList(), QStringList{u"file:///a"_s});
    }

private:
    test::PrivateBus m_private;
    FolderLog m_folders;
};

QTEST_MAIN(FileManagerTest)
#include "filemanagertest.moc"
