#pragma once

#include <QWidget>

class QLabel;

namespace holdall::ui {

/// A control with room for a line below it that says what is wrong with its value.
class OptionField : public QWidget {
    Q_OBJECT

public:
    explicit OptionField(QWidget* control, QWidget* parent = nullptr);

    /// An empty text takes the line away.
    void setProblem(const QString& text);
    QString problem() const;

private:
    QLabel* m_problem;
};

} // namespace holdall::ui
