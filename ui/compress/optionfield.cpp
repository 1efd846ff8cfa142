#include "ui/compress/optionfield.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdall::ui {

OptionField::OptionField(QWidget* control, QWidget* parent) : QWidget(parent), m_problem(wrappingLabel())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 5);
    // A number needs no more room than its digits.
    const bool isNumber = qobject_cast<const QSpinBox*>(control) != nullptr;
    layout->addWidget(control, 0, isNumber ? Qt::AlignLeading : Qt::Alignment());
    layout->addWidget(m_problem);
    m_problem->hide();
    setFocusProxy(control);
}

void OptionField::setProblem(const QString& text)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_problem->setPalette(colors);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (QWidget* control = focusProxy()) {
        control->setAccessibleDescription(text);
    }
}

QString OptionField::problem() const
{
    return m_problem->text();
}

} // namespace holdall::ui
