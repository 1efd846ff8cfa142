#include "app/io/outputname.h"

#include <QTest>

#include <set>

using namespace holdall;

class OutputNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberStandsBeforeTheSuffixes_data();
    void numberStandsBeforeTheSuffixes();
    void namesStayWithinWhatFileSystemsTake();
    void hiddenNamesAreKnownAgain();
};

void OutputNameTest::numberStandsBeforeTheSuffixes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("numbered");
    const auto row = [](const char* name, const char* numbered) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(numbered);
    };
    row("a", "a (2)");
    row("a.xz", "a (2).xz");
    row("a.tar.xz", "a (2).tar.xz");
    row("a.tgz", "a (2).tgz");
    row("photo.jpg.gz", "photo (2).jpg.gz");
    row("a.tar", "a (2).tar");
    row("release-1.2", "release-1.2 (2)");
    row("release-1.2.xz", "release-1.2 (2).xz");
    row(".hidden", ".hidden (2)");
    row(".hidden.xz", ".hidden (2).xz");
    row("two words. And more", "two words. And more (2)");
    row("end.", "end. (2)");
    row("folder (xz)", "folder (xz) (2)");
}

void OutputNameTest::numberStandsBeforeTheSuffixes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, numbered);
    QCOMPARE(numberedName(name.toStdString(), 2), numbered.toStdString());
}

void OutputNameTest::namesStayWithinWhatFileSystemsTake()
{
    QCOMPARE(numberedName(std::string(255, 'n'), 10), std::string(250, 'n') + " (10)");
    std::string umlauts;
    while (umlauts.size() < 254) {
        umlauts += "ä";
    }
    const std::string numbered = numberedName(umlauts + ".xz", 2);
    QVERIFY(numbered.size() <= 255);
    QVERIFY(numbered.ends_with("ä (2).xz"));
    QCOMPARE(hiddenName(std::string(255, 'n')).size(), std::size_t(255));
}

void OutputNameTest::hiddenNamesAreKnownAgain()
{
    std::set<std::string> names;
    for (int i = 0; i < 100; ++i) {
        names.insert(hiddenName("a.xz"));
    }
    QCOMPARE(names.size(), std::size_t(100));
    for (const std::string& name : names) {
        QVERIFY(isHiddenName(name));
    }
    QVERIFY(isHiddenName(hiddenName(std::string(255, 'n'))));
    for (const char* name : {"", ".", "a.holdall-0123456789abcdef", ".holdall-0123456789abcdef",
                             ".a.holdall-0123456789abcde", ".a.holdall-0123456789abcdeF", ".a.xz"}) {
        QVERIFY2(!isHiddenName(name), name);
    }
}

QTEST_GUILESS_MAIN(OutputNameTest)
#include "outputnametest.moc"
