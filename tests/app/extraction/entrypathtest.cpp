#include "app/io/extraction/entrypath.h"

#include "app/io/extraction/namecollisions.h"

#include <QTest>

using namespace holdall;
using namespace std::literals;

namespace {

constexpr std::size_t depth = 1'000;

QByteArray repeated(const char* component, int times)
{
    return QByteArray(component).repeated(times);
}

} // namespace

class EntryPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreCleaned_data();
    void namesAreCleaned();
    void hostileNamesAreRefused_data();
    void hostileNamesAreRefused();
    void zeroByteIsRefused();
    void rootIsTold();
    void twinsAreToldOnce_data();
    void twinsAreToldOnce();
    void sameNameElsewhereIsNoTwin();
};

void EntryPathTest::namesAreCleaned_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parent");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("plain") << QByteArray("a") << QByteArray("a") << QByteArray() << QByteArray("a");
    QTest::newRow("folders") << QByteArray("a/b/c") << QByteArray("a/b/c") << QByteArray("a/b")
                             << QByteArray("c");
    QTest::newRow("noise") << QByteArray("./a/.//b///c/./") << QByteArray("a/b/c") << QByteArray("a/b")
                           << QByteArray("c");
    QTest::newRow("dots") << QByteArray("...//..a/b..") << QByteArray(".../..a/b..") << QByteArray(".../..a")
                          << QByteArray("b..");
    QTest::newRow("drive") << QByteArray("C:\\x\\..\\y") << QByteArray("C:\\x\\..\\y") << QByteArray()
                           << QByteArray("C:\\x\\..\\y");
    QTest::newRow("no UTF-8") << QByteArray("a/\xFF\n") << QByteArray("a/\xFF\n") << QByteArray("a")
                              << QByteArray("\xFF\n");
    QTest::newRow("longest component")
        << repeated("x", 255) << repeated("x", 255) << QByteArray() << repeated("x", 255);
    QTest::newRow("deepest") << repeated("d/", 1'000) + "f" << repeated("d/", 1'000) + "f"
                             << repeated("d/", 999) + "d" << QByteArray("f");
}

void EntryPathTest::namesAreCleaned()
{
    QFETCH(const QByteArray, name);
    const Result<EntryPath> path = EntryPath::clean(name.toStdString(), depth);
    QVERIFY(path);
    QTEST(QByteArray::fromStdString(path->text()), "text");
    QTEST(QByteArray(path->parent().data(), qsizetype(path->parent().size())), "parent");
    QTEST(QByteArray(path->name().data(), qsizetype(path->name().size())), "last");
}

void EntryPathTest::hostileNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<EntryProblem>("problem");
    const auto unsafe = EntryProblem::UnsafeName;
    const auto tooLong = EntryProblem::NameTooLong;
    QTest::newRow("empty") << QByteArray() << unsafe;
    QTest::newRow("up") << QByteArray("..") << unsafe;
    QTest::newRow("up and in") << QByteArray("../x") << unsafe;
    QTest::newRow("in and up") << QByteArray("a/../../x") << unsafe;
    QTest::newRow("harmless up") << QByteArray("a/../x") << unsafe;
    QTest::newRow("up at the end") << QByteArray("a/..") << unsafe;
    QTest::newRow("up behind noise") << QByteArray(".//..///x") << unsafe;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << unsafe;
    QTest::newRow("twice absolute") << QByteArray("//x") << unsafe;
    QTest::newRow("component") << "a/" + repeated("x", 256) << tooLong;
    QTest::newRow("65,536 bytes") << repeated("x/", 32'768) << tooLong;
    QTest::newRow("5,000 folders") << repeated("d/", 5'000) + "f" << tooLong;
    QTest::newRow("1,001 folders") << repeated("d/", 1'001) + "f" << tooLong;
}

void EntryPathTest::hostileNamesAreRefused()
{
    QFETCH(const QByteArray, name);
    const Result<EntryPath> path = EntryPath::clean(name.toStdString(), depth);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Data);
    QTEST(path.error().entry.value(), "problem");
    QCOMPARE(path.error().path, name.toStdString());
}

void EntryPathTest::zeroByteIsRefused()
{
    QCOMPARE(EntryPath::clean("a\0b"sv, depth).error().entry, EntryProblem::UnsafeName);
}

void EntryPathTest::rootIsTold()
{
    QVERIFY(EntryPath::clean(".", depth)->isRoot());
    QVERIFY(EntryPath::clean("././/", depth)->isRoot());
    QVERIFY(!EntryPath::clean("./a", depth)->isRoot());
}

void EntryPathTest::twinsAreToldOnce_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("areTwins");
    QTest::newRow("case") << QByteArray("readme") << QByteArray("README") << true;
    QTest::newRow("normalisation") << QByteArray("caf\xC3\xA9") << QByteArray("cafe\xCC\x81") << true;
    QTest::newRow("both") << QByteArray("CAF\xC3\x89") << QByteArray("cafe\xCC\x81") << true;
    QTest::newRow("folding to ASCII") << QByteArray("\xE2\x84\xAA") << QByteArray("k") << true;
    QTest::newRow("sharp s") << QByteArray("stra\xC3\x9F"
                                           "e")
                             << QByteArray("STRASSE") << true;
    QTest::newRow("same") << QByteArray("a") << QByteArray("a") << false;
    QTest::newRow("different") << QByteArray("a") << QByteArray("b") << false;
    QTest::newRow("no UTF-8") << QByteArray("\xFFz") << QByteArray("\xFFZ") << false;
}

void EntryPathTest::twinsAreToldOnce()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    NameCollisions names;
    QVERIFY(!names.add(0, first.toStdString()));
    QTEST(names.add(0, second.toStdString()), "areTwins");
    QVERIFY(!names.add(0, second.toStdString()));
    QVERIFY(!names.add(0, first.toStdString()));
}

void EntryPathTest::sameNameElsewhereIsNoTwin()
{
    NameCollisions names;
    QVERIFY(!names.add(0, "a"));
    QVERIFY(!names.add(1, "A"));
}

QTEST_GUILESS_MAIN(EntryPathTest)
#include "entrypathtest.moc"
