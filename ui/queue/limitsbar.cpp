#include "ui/queue/limitsbar.h"

#include "ui/settings/limitfields.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace holdall::ui {

LimitsBar::LimitsBar(QWidget* parent) : QWidget(parent), m_fields(new LimitFields(this))
{
    auto* layout = new QHBoxLayout(this);
    const auto add = [layout](QSpinBox* box) {
        QLabel* label = plainLabel();
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
        return label;
    };
    QLabel* jobs = add(m_fields->jobs());
    layout->addStretch(1);
    QLabel* threads = add(m_fields->threads());
    layout->addStretch(1);
    QLabel* memory = add(m_fields->memory());
    layout->addStretch(12);
    keepTranslated(*this, [jobs, threads, memory] {
        jobs->setText(tr("Jobs at a t&ime:"));
        threads->setText(tr("Th&reads:"));
        memory->setText(tr("&Memory:"));
    });
    connect(m_fields, &LimitFields::changed, this, [this] { Q_EMIT changed(m_fields->limits()); });
}

void LimitsBar::setLimits(const QueueLimits& limits)
{
    m_fields->setLimits(limits);
}

} // namespace holdall::ui
