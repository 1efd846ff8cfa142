#include "app/text/textdecoding.h"

#include <QTest>

#include <string_view>

using namespace holdall;
using namespace Qt::StringLiterals;

namespace {

codec::Bytes bytesOf(std::string_view text)
{
    const codec::ByteView view = std::as_bytes(std::span(text));
    return {view.begin(), view.end()};
}

} // namespace

class TextDecodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreFound_data()
    {
        using namespace std::string_view_literals;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char* name, std::string_view bytes, const char* encoding) {
            QTest::newRow(name) << QByteArray(bytes.data(), qsizetype(bytes.size()))
                                << QString::fromLatin1(encoding);
        };
        row("ASCII", "plain text\n", "UTF-8");
        row("UTF-8",
            "Stra\xC3\x9F"
            "e\n",
            "UTF-8");
        row("marked UTF-8", "\xEF\xBB\xBFx", "UTF-8");
        row("marked UTF-16",
            "\xFF\xFE"
            "a\0b\0"sv,
            "UTF-16");
        row("UTF-16 without a mark", "h\0e\0l\0l\0o\0 \0y\0o\0u\0"sv, "UTF-16LE");
        row("the other way round", "\0h\0e\0l\0l\0o\0 \0y\0o\0u"sv, "UTF-16BE");
        row("bytes",
            "\x7F"
            "ELF\2\1\1\0\0"sv,
            "");
        row("control characters", "\1\2\3\4\5 text", "");
        row("terminal colours", "\x1B[31mred\x1B[0m\n", "UTF-8");
    }

    void encodingsAreFound()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        const auto found = findTextEncoding(bytesOf(bytes.toStdString()), false);
        QCOMPARE(QString::fromStdString(found.value_or("")), encoding);
    }

    void aCharacterThatIsCutIsNoReasonToDoubt()
    {
        const codec::Bytes bytes = bytesOf("Stra\xC3");
        QCOMPARE(findTextEncoding(bytes, true), std::optional<std::string>("UTF-8"));
    }

    void oldEncodingsAreDetectedAndRead()
    {
        // "Как хорошо, что вы пришли к нам сегодня вечером", in KOI8-R
        const codec::Bytes bytes =
            bytesOf("\xEB\xC1\xCB \xC8\xCF\xD2\xCF\xDB\xCF, \xDE\xD4\xCF \xD7\xD9 \xD0\xD2\xC9\xDB\xCC\xC9 "
                    "\xCB \xCE\xC1\xCD \xD3\xC5\xC7\xCF\xC4\xCE\xD1 \xD7\xC5\xDE\xC5\xD2\xCF\xCD");
        QCOMPARE(findTextEncoding(bytes, false), std::optional<std::string>("KOI8-R"));
        QCOMPARE(decodeText(bytes, "KOI8-R"),
                 std::optional(u"Как хорошо, что вы пришли к нам сегодня вечером"_s));
    }

    void marksAreLeftOut() { QCOMPARE(decodeText(bytesOf("\xEF\xBB\xBFx"), "UTF-8"), std::optional(u"x"_s)); }

    void unknownEncodingsAreRefused() { QVERIFY(!decodeText(bytesOf("x"), "no such encoding")); }
};

QTEST_APPLESS_MAIN(TextDecodingTest)
#include "textdecodingtest.moc"
