#pragma once

#include <QScrollArea>

namespace holdall::ui {

/// Shows all of its widget as long as the screen has room for it, and scrolls only then: for dialogs
/// that must work on small screens and with large fonts.
class FittingScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void growWindow();
};

} // namespace holdall::ui
