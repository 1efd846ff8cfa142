#pragma once

#include <QAbstractSpinBox>
#include <QGuiApplication>
#include <QLabel>

namespace holdall::ui {

/// Where the window's lines begin, whatever a text begins with.
inline Qt::Alignment leadingAlignment()
{
    const Qt::Alignment side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignAbsolute | Qt::AlignVCenter;
}

/// A label by itself goes by its own first letter.
inline void alignLeading(QLabel& label)
{
    label.setAlignment(leadingAlignment());
}

/// In a spin box numbers and words would begin on different sides.
inline void alignLeading(QAbstractSpinBox& box)
{
    box.setAlignment(leadingAlignment());
}

} // namespace holdall::ui
