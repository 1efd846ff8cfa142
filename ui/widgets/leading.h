#pragma once

#include <QAbstractSpinBox>
#include <QGuiApplication>
#include <QLabel>

namespace holdall::ui {

/// Puts a label's text where the window's lines begin: a label by itself goes by its own first letter.
inline void alignLeading(QLabel& label)
{
    const Qt::Alignment side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

/// The same of a spin box, where numbers and words would begin on different sides.
inline void alignLeading(QAbstractSpinBox& box)
{
    box.setAlignment((QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                     | Qt::AlignVCenter);
}

} // namespace holdall::ui
