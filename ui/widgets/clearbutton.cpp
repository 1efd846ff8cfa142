#include "ui/widgets/clearbutton.h"

#include "ui/widgets/translated.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace holdall::ui {

void addClearButton(QLineEdit& field)
{
    field.setClearButtonEnabled(true);
    auto* action = field.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"));
    if (action != nullptr) {
        keepTranslated(field,
                       [action] { action->setText(QCoreApplication::translate("ClearButton", "Clear")); });
    }
}

} // namespace holdall::ui
