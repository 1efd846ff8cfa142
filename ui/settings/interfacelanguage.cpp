#include "ui/settings/interfacelanguage.h"

#include "ui/settings/language.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QWidget>

namespace holdall::ui {

namespace {

QString catalogue(const QString& name, const QString& code)
{
    return QStringLiteral(":/i18n/%1_%2.qm").arg(name, code);
}

/// How numbers and dates are written. Who has the system in that language keeps the ways of the own country.
/// Digits are those that counts in sentences have, also in Arabic, where countries differ.
QLocale localeFor(const QString& code)
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale(code).language()) {
        return system;
    }
    return code == u"ar" ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

void setLocale(const QLocale& locale)
{
    QLocale::setDefault(locale);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        window->setLocale(locale); // those that stand have the one before
    }
}

} // namespace

InterfaceLanguage::InterfaceLanguage(const QString& code)
{
    use(code);
}

InterfaceLanguage::~InterfaceLanguage()
{
    uninstall();
}

void InterfaceLanguage::use(const QString& code)
{
    uninstall();
    if (!code.isEmpty() && QFile::exists(catalogue(QStringLiteral("holdall"), code))) {
        install(code);
        setLocale(localeFor(code));
    } else {
        install(languageFor(QLocale::system().uiLanguages()));
        setLocale(QLocale::system());
    }
}

/// Qt's words first: their catalogue also says in which direction the language is written.
void InterfaceLanguage::install(const QString& code)
{
    if (m_qtWords.load(catalogue(QStringLiteral("qtbase"), code))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    if (m_words.load(catalogue(QStringLiteral("holdall"), code))) {
        QCoreApplication::installTranslator(&m_words);
    }
}

void InterfaceLanguage::uninstall()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

} // namespace holdall::ui
