#include "app/displayname.h"

#include <QTest>

#include <filesystem>
#include <string>

using namespace holdall;

class DisplayNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTextIsUnchanged_data();
    void ordinaryTextIsUnchanged();
    void everyControlIsVisible();
    void directionMarksAreVisible_data();
    void directionMarksAreVisible();
    void neighboursOfMarksAreUnchanged_data();
    void neighboursOfMarksAreUnchanged();
    void invalidBytesAreVisible_data();
    void invalidBytesAreVisible();
    void pathIsShownAsItsText();
    void pathsGoToQtAndBack_data();
    void pathsGoToQtAndBack();
};

void DisplayNameTest::ordinaryTextIsUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral(" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~");
    QTest::newRow("backslash and n") << QStringLiteral("a\\nb");
    QTest::newRow("two bytes") << QStringLiteral("Gr\u00fc\u00dfe \u00a0 \u07ff");
    QTest::newRow("three bytes") << QStringLiteral("\u0800 \u4e2d\u6587 \uffee");
    QTest::newRow("four bytes") << QString::fromUtf8("\xF0\x90\x80\x80 \xF0\x9F\x8E\x81 \xF4\x8F\xBF\xBD");
    QTest::newRow("right to left") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd.tar.xz");
    QTest::newRow("decomposed") << QStringLiteral("u\u0308");
    QTest::newRow("markup") << QStringLiteral("<img src=x>&amp;");
}

void DisplayNameTest::ordinaryTextIsUnchanged()
{
    QFETCH(const QString, text);
    QCOMPARE(displayText(text.toStdString()), text);
}

void DisplayNameTest::everyControlIsVisible()
{
    QCOMPARE(displayText("a\nb\rc\td"), QStringLiteral("a\\nb\\rc\\td"));
    QCOMPARE(displayText(std::string_view("\0\x01\x1B\x1F\x7F", 5)),
             QStringLiteral("\\x00\\x01\\x1B\\x1F\\x7F"));
    for (char16_t control = 0x80; control <= 0x9F; ++control) {
        const QString expected = QStringLiteral("\\u00%1").arg(static_cast<int>(control), 2, 16).toUpper();
        QCOMPARE(displayText(QString(QChar(control)).toStdString()).toUpper(), expected);
    }
    for (char character = 0; character < 0x20; ++character) {
        QVERIFY(displayText({&character, 1}).startsWith(u'\\'));
    }
}

void DisplayNameTest::directionMarksAreVisible_data()
{
    QTest::addColumn<char16_t>("mark");
    for (const int mark : {0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
                           0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF}) {
        QTest::addRow("U+%04X", mark) << static_cast<char16_t>(mark);
    }
}

void DisplayNameTest::directionMarksAreVisible()
{
    QFETCH(const char16_t, mark);
    const QString text = QStringLiteral("evil") + QChar(mark) + QStringLiteral("txt.exe");
    const QString code = QString::number(mark, 16).rightJustified(4, u'0').toUpper();
    QCOMPARE(displayText(text.toStdString()), QStringLiteral("evil\\u%1txt.exe").arg(code));
}

void DisplayNameTest::neighboursOfMarksAreUnchanged_data()
{
    QTest::addColumn<char16_t>("character");
    for (const int character :
         {0x20, 0x7E, 0xA0, 0x061B, 0x061D, 0x200D, 0x2010, 0x2027, 0x202F, 0x2065, 0x206A, 0xFEFE, 0xFF00}) {
        QTest::addRow("U+%04X", character) << static_cast<char16_t>(character);
    }
}

void DisplayNameTest::neighboursOfMarksAreUnchanged()
{
    QFETCH(const char16_t, character);
    const QString text = QChar(character);
    QCOMPARE(displayText(text.toStdString()), text);
}

void DisplayNameTest::invalidBytesAreVisible_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9.gz") << QStringLiteral("caf\\xE9.gz");
    QTest::newRow("lone continuation") << QByteArray("\x80") << QStringLiteral("\\x80");
    QTest::newRow("cut off") << QByteArray("\xE4\xB8") << QStringLiteral("\\xE4\\xB8");
    QTest::newRow("cut off by ASCII") << QByteArray("\xE4\xB8z") << QStringLiteral("\\xE4\\xB8z");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QStringLiteral("\\xC0\\xAF");
    QTest::newRow("overlong, 3 bytes") << QByteArray("\xE0\x9F\xBF") << QStringLiteral("\\xE0\\x9F\\xBF");
    QTest::newRow("overlong, 4 bytes")
        << QByteArray("\xF0\x8F\xBF\xBF") << QStringLiteral("\\xF0\\x8F\\xBF\\xBF");
    QTest::newRow("lone surrogate") << QByteArray("\xED\xA0\x80") << QStringLiteral("\\xED\\xA0\\x80");
    QTest::newRow("too large") << QByteArray("\xF4\x90\x80\x80") << QStringLiteral("\\xF4\\x90\\x80\\x80");
    QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80")
                                << QStringLiteral("\\xF8\\x88\\x80\\x80\\x80");
    QTest::newRow("FE and FF") << QByteArray("\xFE\xFF") << QStringLiteral("\\xFE\\xFF");
    QTest::newRow("valid after invalid") << QByteArray("\xFF\xC3\xA9") << QStringLiteral("\\xFF\u00e9");
}

void DisplayNameTest::invalidBytesAreVisible()
{
    QFETCH(const QByteArray, bytes);
    QTEST(displayText(bytes.toStdString()), "shown");
}

void DisplayNameTest::pathIsShownAsItsText()
{
    QCOMPARE(displayName(std::filesystem::path("dir/a\nb\xFF")), QStringLiteral("dir/a\\nb\\xFF"));
}

void DisplayNameTest::pathsGoToQtAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << QStringLiteral("/tmp/a b.xz");
    QTest::newRow("Unicode") << QStringLiteral("/tmp/Gr\u00fc\u00dfe/\u4e2d\u6587");
    QTest::newRow("controls") << QStringLiteral("a\nb\u202e");
}

void DisplayNameTest::pathsGoToQtAndBack()
{
    QFETCH(const QString, text);
    QCOMPARE(pathToQt(pathFromQt(text)), text);
    QCOMPARE(pathFromQt(text), std::filesystem::path(text.toStdString()));
}

QTEST_GUILESS_MAIN(DisplayNameTest)
#include "displaynametest.moc"
