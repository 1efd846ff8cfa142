#include "ui/settings/limitfields.h"

#include "app/io/machinememory.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/translated.h"

#include <QSpinBox>

#include <algorithm>
#include <thread>

namespace holdall::ui {

namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;

int cores()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

int mostMemory()
{
    static const std::uint64_t memory = machineMemory() / mebibyte;
    static constexpr std::uint64_t largest = 1 << 24; // 16 TiB
    return static_cast<int>(memory > 0 ? std::min(memory, largest) : largest);
}

} // namespace

LimitFields::LimitFields(QObject* parent)
    : QObject(parent)
    , m_jobs(new QSpinBox)
    , m_threads(new QSpinBox)
    , m_memory(new QSpinBox)
{
    m_jobs->setRange(1, QueueLimits::mostJobs);
    m_threads->setRange(0, std::max(cores(), 2));
    m_memory->setRange(0, mostMemory());
    m_memory->setSingleStep(256);
    m_memory->setGroupSeparatorShown(true);
    keepTranslated(*m_jobs, [this] { setTexts(); });
    for (QSpinBox* box : {m_jobs, m_threads, m_memory}) {
        box->setKeyboardTracking(false); // half a number is none
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_isShowing) {
                Q_EMIT changed();
            }
        });
    }
}

void LimitFields::setTexts()
{
    for (QSpinBox* box : {m_jobs, m_threads, m_memory}) {
        alignLeading(*box);
    }
    m_jobs->setAccessibleName(tr("Jobs at a time"));
    m_jobs->setToolTip(tr("How many jobs run side by side. The others wait."));
    m_threads->setSpecialValueText(tr("all cores (%1)").arg(cores()));
    m_threads->setAccessibleName(tr("Threads"));
    m_threads->setToolTip(tr("How many threads code for all running jobs together."));
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setSpecialValueText(tr("no limit of their own"));
    m_memory->setAccessibleName(tr("Memory"));
    m_memory->setToolTip(
        tr("How much memory all running jobs together may take. A job that cannot do with its "
           "share asks first."));
}

void LimitFields::setLimits(const QueueLimits& limits)
{
    m_isShowing = true;
    m_jobs->setValue(limits.jobsAtATime);
    m_threads->setMaximum(std::max(m_threads->maximum(), limits.threads));
    m_threads->setValue(limits.threads);
    const std::uint64_t memory = limits.memory.value_or(0) / mebibyte;
    m_memory->setValue(static_cast<int>(std::min(memory, static_cast<std::uint64_t>(m_memory->maximum()))));
    m_isShowing = false;
}

QueueLimits LimitFields::limits() const
{
    QueueLimits limits{.jobsAtATime = m_jobs->value(), .threads = m_threads->value()};
    if (m_memory->value() > 0) {
        limits.memory = static_cast<std::uint64_t>(m_memory->value()) * mebibyte;
    }
    return limits;
}

} // namespace holdall::ui
