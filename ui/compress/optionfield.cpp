#include "ui/compress/optionfield.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdall::ui {

OptionField::OptionField(QWidget* control, QWidget* parent) : QWidget(parent), m_line(wrappingLabel())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 5);
    // A number needs no more room than its digits.
    const bool isNumber = qobject_cast<const QSpinBox*>(control) != nullptr;
    layout->addWidget(control, 0, isNumber ? Qt::AlignLeading : Qt::Alignment());
    layout->addWidget(m_line);
    m_line->hide();
    setFocusProxy(control);
}

void OptionField::setProblem(const QString& text)
{
    m_problem = text;
    update();
}

QString OptionField::problem() const
{
    return m_problem;
}

void OptionField::setNote(const QString& text)
{
    m_note = text;
    update();
}

void OptionField::update()
{
    const QString& text = m_problem.isEmpty() ? m_note : m_problem;
    const Tone tone = m_problem.isEmpty() ? Tone::Quiet : Tone::Bad;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_line->setPalette(colors);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    if (QWidget* control = focusProxy()) {
        control->setAccessibleDescription(text);
    }
}

} // namespace holdall::ui
