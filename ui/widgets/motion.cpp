#include "ui/widgets/motion.h"

#include <QApplication>
#include <QStyle>

#include <map>
#include <optional>

namespace holdall::ui {

namespace {

std::optional<bool> isReduced;

/// Qt's own effects, and whether the desktop wants them.
std::map<Qt::UIEffect, bool>& effects()
{
    static std::map<Qt::UIEffect, bool> wanted;
    if (wanted.empty()) {
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
            wanted.emplace(effect, QApplication::isEffectEnabled(effect));
        }
    }
    return wanted;
}

} // namespace

bool desktopReducesMotion()
{
    // Breeze and others say so where the desktop's animations are switched off.
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void setMotionReduced(bool reduced)
{
    isReduced = reduced;
    for (const auto& [effect, isWanted] : effects()) {
        QApplication::setEffectEnabled(effect, isWanted && !reduced);
    }
}

std::chrono::milliseconds motionTime(std::chrono::milliseconds duration)
{
    return isReduced.value_or(desktopReducesMotion()) ? std::chrono::milliseconds(0) : duration;
}

} // namespace holdall::ui
