#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <string>

class QWidget;

namespace holdall::ui {

class ChoiceBar;

/// Asks for a password in a bar of the window.
class PasswordQuestion : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(std::optional<std::string>)>; ///< nothing: there is none

    /// `focused` gets the keyboard back. Both outlive this object.
    PasswordQuestion(ChoiceBar& bar, QWidget& focused, QObject* parent);

    /// `text` says what needs it, unless the last one was wrong.
    void ask(const QString& text, bool isRepeated, const Answer& answer);

private:
    ChoiceBar& m_bar;
    QWidget& m_focused;
};

} // namespace holdall::ui
