#include "ui/settings/settingsdialog.h"

#include "ui/settings/languagefield.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdall::ui {

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_jobs(new QSpinBox)
    , m_asks(new QCheckBox(tr("&Ask for the options before compressing")))
    , m_language(new LanguageField(preferences.language))
{
    setWindowTitle(tr("Settings"));
    m_jobs->setRange(1, 64);
    m_jobs->setValue(preferences.jobsAtATime);
    m_jobs->setAccessibleName(tr("Jobs at a time"));
    m_jobs->setToolTip(tr("More jobs at a time use more memory and processor cores."));
    m_asks->setChecked(preferences.asksBeforeCompressing);
    m_asks->setToolTip(
        tr("Without it the options used last are taken. Hold Shift while dropping to do so once."));

    auto* form = new QFormLayout;
    form->addRow(tr("&Jobs at a time:"), m_jobs);
    form->addRow(m_asks);
    form->addRow(tr("&Language:"), m_language);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
}

Preferences SettingsDialog::applied(Preferences preferences) const
{
    preferences.jobsAtATime = m_jobs->value();
    preferences.asksBeforeCompressing = m_asks->isChecked();
    preferences.language = m_language->code();
    return preferences;
}

} // namespace holdall::ui
