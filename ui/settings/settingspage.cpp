#include "ui/settings/settingspage.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tone.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace holdall::ui {

namespace {

/// The control, and below it, quieter, what it does.
QWidget* explained(QWidget* control, const QString& explanation)
{
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins({});
    layout->setSpacing(cell->fontMetrics().height() / 5);
    layout->addWidget(control);
    QLabel* label = wrappingLabel(explanation);
    label->setFont(smallFont(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    control->setAccessibleDescription(explanation);
    return cell;
}

} // namespace

SettingsPage::SettingsPage(QString title, QString icon, QWidget* parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_icon(std::move(icon))
    , m_form(new QFormLayout)
{
    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    layout->setSpacing(space);
    QLabel* heading = plainLabel(m_title);
    heading->setFont(headingFont(font(), 2));
    layout->addWidget(heading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(space);
    layout->addLayout(m_form);
    layout->addStretch();
}

void SettingsPage::setPreferences(const Preferences& preferences)
{
    m_isShowing = true;
    display(preferences);
    m_isShowing = false;
}

void SettingsPage::addRow(const QString& label, QWidget* control, const QString& explanation)
{
    QWidget* cell = explained(control, explanation);
    if (label.isEmpty()) {
        m_form->addRow(cell);
        return;
    }
    QLabel* name = plainLabel(label);
    name->setBuddy(control);
    m_form->addRow(name, cell);
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(withoutAccessKey(label).remove(u':'));
    }
}

void SettingsPage::tellChange()
{
    if (!m_isShowing) {
        Q_EMIT changed();
    }
}

} // namespace holdall::ui
