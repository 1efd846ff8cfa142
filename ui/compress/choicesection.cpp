#include "ui/compress/choicesection.h"

#include "ui/compress/optionfield.h"
#include "ui/compress/problemtext.h"
#include "ui/widgets/plaintext.h"

#include <QFormLayout>

namespace holdall::ui {

ChoiceSection::ChoiceSection(const QString& title, QWidget* parent)
    : Section(title, parent)
    , m_form(new QFormLayout)
{
    auto* content = new QWidget;
    content->setLayout(m_form);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setContent(content);
}

OptionField* ChoiceSection::addRow(const QString& label, QWidget* control, const char* option)
{
    auto* field = new OptionField(control);
    if (label.isEmpty()) {
        m_form->addRow(field);
    } else {
        m_form->addRow(label, field);
    }
    if (control->accessibleName().isEmpty() && !label.isEmpty()) {
        control->setAccessibleName(withoutAccessKey(label).remove(u':'));
    }
    m_fields[option] = field;
    return field;
}

void ChoiceSection::setRowVisible(const char* option, bool visible)
{
    m_form->setRowVisible(m_fields.at(option), visible);
}

bool ChoiceSection::showProblem(const codec::Error& error)
{
    const auto field = m_fields.find(error.option ? error.option->option : std::string());
    if (field == m_fields.end()) {
        return false;
    }
    field->second->setProblem(problemText(error));
    m_form->setRowVisible(field->second, true);
    setOpen(true);
    return true;
}

void ChoiceSection::clearProblems()
{
    for (const auto& [option, field] : m_fields) {
        field->setProblem({});
    }
}

} // namespace holdall::ui
