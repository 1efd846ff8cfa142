#pragma once

#include <QLabel>

namespace holdall::ui {

/// A line of plain text of which as much is shown as there is room for, with an ellipsis for the rest. Its
/// text stays whole: for screen readers, for what is selected, and as its tool tip if it has no other. It
/// asks for no width.
class ElidingLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidingLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isElided() const;

    const Qt::TextElideMode m_mode;
};

} // namespace holdall::ui
