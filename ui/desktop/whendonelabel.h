#pragma once

#include "ui/desktop/whendone.h"

#include <QLabel>

namespace holdall::ui {

/// Says in the status bar what happens when all jobs are done; hidden while that is nothing.
class WhenDoneLabel : public QLabel {
    Q_OBJECT

public:
    /// `whenDone` outlives this label.
    explicit WhenDoneLabel(const WhenDone& whenDone, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    const WhenDone& m_whenDone;
};

} // namespace holdall::ui
