#include "ui/widgets/tone.h"

namespace holdall::ui {

namespace {

/// For the meanings that palettes have no role for: one shade for light and one for dark windows, both
/// with a contrast of 4.5:1 or more.
QColor shade(const QPalette& palette, QRgb onLight, QRgb onDark)
{
    return QColor::fromRgb(isDark(palette) ? onDark : onLight);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor& first, const QColor& second, float share)
{
    const float rest = 1.0F - share;
    return QColor::fromRgbF(first.redF() * share + second.redF() * rest,
                            first.greenF() * share + second.greenF() * rest,
                            first.blueF() * share + second.blueF() * rest);
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    switch (tone) {
    case Tone::Text:
        return palette.color(QPalette::WindowText);
    case Tone::Quiet:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.65F);
    case Tone::Accent:
        return palette.color(QPalette::Highlight);
    case Tone::Good:
        return shade(palette, 0xff1a7f37, 0xff57c774);
    case Tone::Warning:
        return shade(palette, 0xff8a5a00, 0xffe0a93a);
    case Tone::Bad:
        return shade(palette, 0xffc0262d, 0xffff7b72);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace holdall::ui
