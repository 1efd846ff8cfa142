#include "ui/compress/resourcesection.h"

#include "ui/compress/optionfield.h"
#include "ui/widgets/sizefield.h"

#include <QSpinBox>
#include <QThread>

namespace holdall::ui {

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t(1) << 20U;

std::vector<SizeField::Offer> memoryOffers()
{
    std::vector<SizeField::Offer> offers;
    for (const std::uint64_t size : {64U, 256U, 1024U, 4096U}) {
        offers.push_back({typedSize(size * mebibyte), size * mebibyte});
    }
    return offers;
}

} // namespace

ResourceSection::ResourceSection(QWidget* parent)
    : ChoiceSection(tr("&Threads and memory"), parent)
    , m_threads(new QSpinBox)
    , m_memory(new SizeField(tr("no limit"), memoryOffers()))
{
    m_threads->setRange(0, qMax(64, QThread::idealThreadCount()));
    m_threads->setSpecialValueText(tr("all cores"));
    addRow(tr("At most threads:"), m_threads, "threads")
        ->setNote(tr("The result is the same with any number of them."));
    addRow(tr("At most memory:"), m_memory, "memory-limit")
        ->setNote(tr("It takes fewer threads to stay below, and asks if that is not enough."));
    m_threads->setAccessibleName(tr("Most threads"));
    m_memory->setAccessibleName(tr("Most memory"));
    connect(m_threads, &QSpinBox::valueChanged, this, &ChoiceSection::changed);
    connect(m_memory, &SizeField::changed, this, &ChoiceSection::changed);
}

void ResourceSection::adapt(const ChosenFormat& /*format*/) { }

void ResourceSection::setChoices(const CompressChoices& choices)
{
    m_threads->setValue(static_cast<int>(choices.threads));
    m_memory->setSize(choices.memoryLimit);
}

void ResourceSection::apply(CompressChoices& choices) const
{
    choices.threads = static_cast<unsigned>(m_threads->value());
    choices.memoryLimit = m_memory->size();
}

bool ResourceSection::validate()
{
    if (m_memory->isValid()) {
        return true;
    }
    field("memory-limit")->setProblem(tr("This is no size. Give one like 500 MB or 2 GiB."));
    setOpen(true);
    return false;
}

void ResourceSection::summarise()
{
    const QString threads =
        m_threads->value() == 0 ? tr("all cores") : tr("%n thread(s)", nullptr, m_threads->value());
    const std::optional<std::uint64_t> limit = m_memory->size();
    setSummary(limit ? tr("%1, %2 at most").arg(threads, typedSize(*limit)) : threads);
}

} // namespace holdall::ui
