#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;

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

    /// Shows a question; the first choice is the one suggested. What was asked before is replaced.
    void ask(const QString& text, const std::vector<Choice>& choices);

    /// Offers "do the same for the rest" with an answer, or not.
    void offerRepeat(bool offered);
    bool repeats() const;

    void dismiss();
    bool isAsking() const { return !m_buttons.empty(); }

    /// Puts the keyboard on the suggested choice.
    void focusChoice();

    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addButton(const Choice& choice);

    QLabel* m_text;
    QCheckBox* m_repeat;
    QHBoxLayout* m_answers;
    std::vector<QWidget*> m_buttons;
};

} // namespace holdall::ui
