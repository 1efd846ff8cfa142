#include "app/io/extraction/strippedname.h"

#include <QTest>

using namespace holdall;

class StrippedNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadingComponentsGo_data();
    void leadingComponentsGo();
    void namesOfNoMoreComponentsAreLeftOut_data();
    void namesOfNoMoreComponentsAreLeftOut();
    void unsafeNamesStayAsTheyAre_data();
    void unsafeNamesStayAsTheyAre();
};

void StrippedNameTest::leadingComponentsGo_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<unsigned>("count");
    QTest::addColumn<std::string>("stripped");
    QTest::newRow("none") << std::string("a/b") << 0U << std::string("a/b");
    QTest::newRow("one") << std::string("a/b/c") << 1U << std::string("b/c");
    QTest::newRow("two") << std::string("a/b/c") << 2U << std::string("c");
    QTest::newRow("a folder's") << std::string("a/b/") << 1U << std::string("b/");
    QTest::newRow("behind a dot") << std::string("./a/b") << 1U << std::string("b");
    QTest::newRow("dots between") << std::string("a/./b/c") << 2U << std::string("c");
    QTest::newRow("slashes") << std::string("a//b///c") << 2U << std::string("c");
}

void StrippedNameTest::leadingComponentsGo()
{
    QFETCH(const std::string, name);
    QFETCH(const unsigned, count);
    QFETCH(const std::string, stripped);
    QCOMPARE(strippedName(name, count), std::optional(stripped));
}

void StrippedNameTest::namesOfNoMoreComponentsAreLeftOut_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"a", "a/", "./a", "a/b", "a/b/", "./"}) {
        QTest::newRow(name) << std::string(name);
    }
}

void StrippedNameTest::namesOfNoMoreComponentsAreLeftOut()
{
    QFETCH(const std::string, name);
    QVERIFY(!strippedName(name, 2));
}

void StrippedNameTest::unsafeNamesStayAsTheyAre_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"/a/b/c", "../a/b", "a/../../b", "a/b/.."}) {
        QTest::newRow(name) << std::string(name);
    }
}

void StrippedNameTest::unsafeNamesStayAsTheyAre()
{
    QFETCH(const std::string, name);
    QCOMPARE(strippedName(name, 1), std::optional(name));
}

QTEST_GUILESS_MAIN(StrippedNameTest)
#include "strippednametest.moc"
