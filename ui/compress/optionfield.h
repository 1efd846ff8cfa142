#pragma once

#include <QWidget>

class QLabel;

namespace holdall::ui {

/// A control with room for a line below it that says what is wrong with its value, or else what it means.
class OptionField : public QWidget {
    Q_OBJECT

public:
    explicit OptionField(QWidget* control, QWidget* parent = nullptr);

    /// An empty text takes the line away.
    void setProblem(const QString& text);
    QString problem() const;

    /// What is to be told as long as there is no problem. An empty text takes the line away.
    void setNote(const QString& text);
    QString note() const { return m_note; }

private:
    void update();

    QLabel* m_line;
    QString m_problem;
    QString m_note;
};

} // namespace holdall::ui
