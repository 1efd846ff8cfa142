#include "ui/settings/settingsdialog.h"

#include "ui/settings/compressionsettings.h"
#include "ui/settings/extractionsettings.h"
#include "ui/settings/queuesettings.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/fittingscrollarea.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace holdall::ui {

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_titles(new QListWidget)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    m_titles->setAccessibleName(tr("Pages"));
    addPage(new CompressionSettings);
    addPage(new ExtractionSettings);
    addPage(new QueueSettings);
    addPage(new WindowSettings);
    layOut();
    setPreferences(preferences);
    setPage(0);
}

void SettingsDialog::addPage(SettingsPage* page)
{
    m_pages.push_back(page);
    m_titles->addItem(new QListWidgetItem(symbolicIcon(page->icon()), page->title()));
    m_stack->addWidget(page);
    connect(page, &SettingsPage::changed, this, &SettingsDialog::changed);
}

void SettingsDialog::layOut()
{
    const int character = fontMetrics().averageCharWidth();
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + character * 4);
    m_titles->setSpacing(fontMetrics().height() / 6);
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    buttons->button(QDialogButtonBox::RestoreDefaults)
        ->setToolTip(tr("Set everything on all pages as it was at first"));

    auto* body = new QHBoxLayout;
    body->addWidget(m_titles);
    body->addWidget(new FittingScrollArea(m_stack), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    layout->addStrut(character * 92); // a minimum that grows with what the pages need
}

int SettingsDialog::page() const
{
    return m_titles->currentRow();
}

void SettingsDialog::setPage(int index)
{
    m_titles->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
}

void SettingsDialog::setPreferences(const Preferences& preferences)
{
    for (SettingsPage* page : m_pages) {
        page->setPreferences(preferences);
    }
}

void SettingsDialog::apply(Preferences& preferences) const
{
    if (m_isRestoring) {
        preferences.compress = {};
    }
    for (const SettingsPage* page : m_pages) {
        page->apply(preferences);
    }
}

void SettingsDialog::restoreDefaults()
{
    setPreferences(Preferences());
    m_isRestoring = true;
    Q_EMIT changed();
    m_isRestoring = false;
}

} // namespace holdall::ui
