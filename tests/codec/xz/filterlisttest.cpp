#include "codec/xz/filterlist.h"

#include <QTest>

using namespace holdall;
using namespace holdall::codec;

class FilterListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndFiltersSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"lzma2:preset=6", "lzma2:preset=9e", "lzma1:preset=0", "x86 lzma2:preset=6,dict=64KiB",
              "delta:dist=4 lzma2:preset=6,lc=0,lp=2,pb=0", "arm64:start=8 delta:dist=256 lzma2:preset=1",
              "lzma2:preset=6e,depth=1000", "lzma2:preset=3,mf=bt3", "powerpc ia64 sparc lzma2:preset=6",
              "lzma2:preset=6,dict=5000"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }

    void textAndFiltersSayTheSame()
    {
        QFETCH(QByteArray, text);
        const Result<FilterChain> chain = FilterChain::parse(text.toStdString());
        QVERIFY(chain.has_value());
        const std::string back = filterText(filtersOf(*chain));
        const Result<FilterChain> again = FilterChain::parse(back);
        QVERIFY2(again.has_value(), back.c_str());
        QCOMPARE(again->text(), chain->text());
        QCOMPARE(back, text.toStdString()); // nothing needless in it
    }

    void whatIsSpelledOutCondensesBack()
    {
        for (int level = 0; level <= 9; ++level) {
            const LzmaFilter filter{.preset = {.level = level}};
            const LzmaFilter all = spelledOut(filter);
            QVERIFY(all.dictionarySize && all.niceLength && all.matchFinder && all.depth);
            QCOMPARE(filterText({condensed(all)}), "lzma2:preset=" + std::to_string(level));
        }
    }

    void oddFiltersHaveATextToo()
    {
        const LzmaFilter odd{.literalContextBits = 4, .literalPositionBits = 4};
        const std::string text = filterText({odd, DeltaFilter{.distance = 3}});
        QCOMPARE(text, std::string("lzma2:preset=6,lc=4,lp=4 delta:dist=3"));
        QVERIFY(!FilterChain::parse(text).has_value());
    }

    void theMistakeIsPointedAt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("filter") << QByteArray("x86 nonsense") << QByteArray("x86 ");
        QTest::newRow("option") << QByteArray("lzma2:colour=red") << QByteArray("lzma2:");
        QTest::newRow("value") << QByteArray("lzma2:preset=9,nice=1000")
                               << QByteArray("lzma2:preset=9,nice=");
        QTest::newRow("zero") << QByteArray("x86\0lzma2", 9) << QByteArray("x86");
    }

    void theMistakeIsPointedAt()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, before);
        QCOMPARE(mistakeIn(text.toStdString()), std::optional<std::size_t>(before.size()));
        QVERIFY(!mistakeIn("x86 lzma2:preset=9"));
    }
};

QTEST_GUILESS_MAIN(FilterListTest)
#include "filterlisttest.moc"
