#pragma once

#include <QLineEdit>

namespace holdall::ui {

/// A line for a password, with a button that shows what is typed.
class PasswordLine : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordLine(QWidget* parent = nullptr);

    bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);

Q_SIGNALS:
    void revealed(bool revealed);

private:
    void update();

    QAction* m_reveal;
};

} // namespace holdall::ui
