#include "app/fileuri.h"

#include <QSysInfo>
#include <QTest>

using namespace holdall;

namespace fs = std::filesystem;

class FileUriTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyByteOfAPathComesBack()
    {
        std::string name = "/";
        for (int byte = 1; byte < 256; ++byte) {
            name.push_back(static_cast<char>(byte));
        }
        const QByteArray uri = fileUri(name);
        QVERIFY(uri.startsWith("file:///"));
        for (const char character : uri) {
            QVERIFY(character > ' ' && character < '\x7f'); // nothing that another program could misread
        }
        QCOMPARE(pathFromFileUri(uri.toStdString())->native(), name);
    }

    void urisOfThisMachineArePaths_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::newRow("no host") << QByteArray("file:///a%20b");
        QTest::newRow("localhost") << QByteArray("file://localhost/a%20b");
        QTest::newRow("its name") << "file://" + QSysInfo::machineHostName().toUtf8() + "/a%20b";
        QTest::newRow("short") << QByteArray("file:/a b");
        QTest::newRow("capitals") << QByteArray("FILE:///a%20b");
    }

    void urisOfThisMachineArePaths()
    {
        QFETCH(const QByteArray, uri);
        QCOMPARE(pathFromFileUri(uri.toStdString()), fs::path("/a b"));
    }

    void whatIsNoFileHereIsNoPath_data()
    {
        QTest::addColumn<QByteArray>("uri");
        for (const char* uri : {"", "/a", "file:a", "file://", "file://other.example/a", "https:///a",
                                "file:///%00", "file:///a%4", "file:///a%zz"}) {
            QTest::newRow(uri) << QByteArray(uri);
        }
    }

    void whatIsNoFileHereIsNoPath()
    {
        QFETCH(const QByteArray, uri);
        QVERIFY(!pathFromFileUri(uri.toStdString()));
    }
};

QTEST_GUILESS_MAIN(FileUriTest)
#include "fileuritest.moc"
