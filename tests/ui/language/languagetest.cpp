#include "ui/settings/language.h"
#include "ui/settings/interfacelanguage.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace holdall;
using ui::InterfaceLanguage;

namespace {

/// A word of the window, of a language's catalogue.
QString extractWord()
{
    return QCoreApplication::translate("JobText", "Extract");
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWishedLanguageThatThereIsIsTaken_data()
    {
        QTest::addColumn<QStringList>("wished");
        QTest::addColumn<QString>("taken");
        QTest::newRow("plain") << QStringList{QStringLiteral("fr")} << QStringLiteral("fr");
        QTest::newRow("of a country") << QStringList{QStringLiteral("de-AT")} << QStringLiteral("de");
        QTest::newRow("the second") << QStringList{QStringLiteral("nl-NL"), QStringLiteral("es-MX")}
                                    << QStringLiteral("es");
        QTest::newRow("none of ours") << QStringList{QStringLiteral("nl")} << QStringLiteral("en");
        QTest::newRow("none at all") << QStringList() << QStringLiteral("en");
    }

    void theFirstWishedLanguageThatThereIsIsTaken()
    {
        QFETCH(const QStringList, wished);
        QTEST(ui::languageFor(wished), "taken");
    }

    void everyLanguageHasWordsOfItsOwnAndOfQt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("extract");
        QTest::addColumn<QString>("cancel");
        const auto row = [](const char* code, const QString& extract, const QString& cancel) {
            QTest::newRow(code) << QString::fromLatin1(code) << extract << cancel;
        };
        row("de", QStringLiteral("Entpacken"), QStringLiteral("Abbrechen"));
        row("en", QStringLiteral("Extract"), QStringLiteral("Cancel"));
        row("es", QStringLiteral("Extraer"), QStringLiteral("Cancelar"));
        row("fr", QStringLiteral("Extraire"), QStringLiteral("Annuler"));
        row("ja", QStringLiteral("展開"), QStringLiteral("キャンセル"));
        row("ar", QStringLiteral("استخراج"), QStringLiteral("ألغِ"));
    }

    void everyLanguageHasWordsOfItsOwnAndOfQt()
    {
        QFETCH(const QString, code);
        const InterfaceLanguage language(code);
        QTEST(extractWord(), "extract");
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QTEST(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), "cancel");
    }

    void everyLanguageThatIsOfferedHasACatalogue()
    {
        for (const ui::Language& offered : ui::languages()) {
            const QString file = QStringLiteral(":/i18n/holdall_%1.qm").arg(QLatin1StringView(offered.code));
            QVERIFY2(QFile::exists(file), offered.code);
        }
    }

    void numbersAreWrittenAsTheLanguageDoes()
    {
        const InterfaceLanguage german(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    }

    void arabicIsWrittenFromTheRightAndHasTheDigitsOfItsSentences()
    {
        InterfaceLanguage language(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().toString(12), QStringLiteral("12"));
        language.use(QStringLiteral("de"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theWordsOfTheSourcesComeBackInTheEnd()
    {
        {
            const InterfaceLanguage german(QStringLiteral("de"));
            QCOMPARE(extractWord(), QStringLiteral("Entpacken"));
        }
        QCOMPARE(extractWord(), QStringLiteral("Extract"));
    }

    void whatNobodySpeaksIsTheSystemsLanguage()
    {
        const InterfaceLanguage none(QStringLiteral("tlh"));
        QCOMPARE(QLocale(), QLocale::system());
    }
};

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
