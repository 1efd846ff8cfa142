#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace holdall::ui {

/// A question that waits in the window instead of stopping it: a line of text and a button for each
/// answer. Hidden while nothing is asked.
class ChoiceBar : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString text; ///< a verb, with its access key
        std::function<void()> chosen;
    };

    explicit ChoiceBar(QWidget* parent = nullptr);

    /// Shows a question; the first choice is the one suggested. What was asked before is replaced. `detail`
    /// is more to look at below the question, and its description is read out with it; taken over; null:
    /// nothing.
    void ask(const QString& text, const std::vector<Choice>& choices, QWidget* detail = nullptr);

    /// Changes the text of the question that is shown, without calling for attention again.
    void reword(const QString& text);

    /// Offers "do the same for the rest" with an answer, or not.
    void offerRepeat(bool offered);
    bool repeats() const;

    /// Offers a field for a password with the answers, or not; Return in it is the first choice. What was
    /// typed is there until the next question, for the choice that was made.
    void offerSecret(bool offered);
    QString secret() const;

    void dismiss();
    bool isAsking() const { return !m_buttons.empty(); }

    /// Puts the keyboard on the field or else on the suggested choice.
    void focusChoice();

    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton(const Choice& choice);

    QLabel* m_text;
    QVBoxLayout* m_words;
    QWidget* m_detail = nullptr; ///< below the text
    QLineEdit* m_secret;
    QCheckBox* m_repeat;
    QHBoxLayout* m_answers;
    std::vector<QPushButton*> m_buttons;
};

} // namespace holdall::ui
