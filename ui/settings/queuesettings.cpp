#include "ui/settings/queuesettings.h"

#include "ui/settings/limitfields.h"

#include <QSpinBox>

namespace holdall::ui {

QueueSettings::QueueSettings(QWidget* parent)
    : SettingsPage(tr("Queue"), QStringLiteral("running"), parent)
    , m_fields(new LimitFields(this))
{
    addRow(tr("&Jobs at a time:"), m_fields->jobs(),
           tr("How many jobs run side by side. The others wait. Running ones are not stopped."));
    addRow(tr("&Threads:"), m_fields->threads(),
           tr("How many threads code for all running jobs together. Fewer leave more of the machine to "
              "others."));
    addRow(tr("&Memory:"), m_fields->memory(),
           tr("How much memory all running jobs together may take. A job that cannot do with its share asks "
              "first."));
    connect(m_fields, &LimitFields::changed, this, &QueueSettings::tellChange);
}

void QueueSettings::display(const Preferences& preferences)
{
    m_fields->setLimits(preferences.limits);
}

void QueueSettings::apply(Preferences& preferences) const
{
    preferences.limits = m_fields->limits();
}

} // namespace holdall::ui
