#include "ui/widgets/fonts.h"

namespace holdall::ui {

namespace {

/// Scales whichever of the two sizes the font is set by.
QFont scaled(const QFont& original, qreal factor)
{
    QFont font = original;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

} // namespace

QFont headingFont(const QFont& font, int steps)
{
    QFont heading = scaled(font, 1.0 + 0.18 * steps);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

QFont smallFont(const QFont& font)
{
    return scaled(font, 0.9);
}

} // namespace holdall::ui
