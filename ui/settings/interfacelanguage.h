#pragma once

#include <QString>
#include <QTranslator>

namespace holdall::ui {

/// The language of all that the window shows, with the direction of writing and the way of numbers and dates
/// that go with it. There is one at a time; it belongs to the window's thread.
///
/// A change reaches every widget as QEvent::LanguageChange, once the event loop runs: see keepTranslated().
class InterfaceLanguage {
public:
    /// `code` as for use().
    explicit InterfaceLanguage(const QString& code);
    ~InterfaceLanguage(); ///< back to the words of the sources

    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

    /// `code` of languages(); empty, or one that there is no catalogue of: what the system's settings ask
    /// for.
    void use(const QString& code);

private:
    void install(const QString& code);
    void uninstall();

    QTranslator m_words; ///< our own
    QTranslator m_qtWords; ///< of Qt's dialogs, buttons and menus
};

} // namespace holdall::ui
