#include "ui/compress/volumesection.h"

#include "ui/compress/optionfield.h"
#include "ui/widgets/sizefield.h"

namespace holdall::ui {

namespace {

std::vector<SizeField::Offer> volumeOffers()
{
    constexpr std::uint64_t megabyte = 1'000'000;
    return {{VolumeSection::tr("10 MB (e-mail)"), 10 * megabyte},
            {VolumeSection::tr("25 MB (large e-mail)"), 25 * megabyte},
            {VolumeSection::tr("100 MB"), 100 * megabyte},
            {VolumeSection::tr("700 MB (CD)"), 700 * megabyte},
            {VolumeSection::tr("1 GB"), 1000 * megabyte},
            {VolumeSection::tr("4095 MiB (USB stick with FAT32)"), std::uint64_t(4095) << 20U},
            {VolumeSection::tr("4.7 GB (DVD)"), 4700 * megabyte}};
}

} // namespace

VolumeSection::VolumeSection(QWidget* parent)
    : ChoiceSection(tr("&Volumes"), parent)
    , m_size(new SizeField(tr("one file"), volumeOffers()))
{
    m_size->setAccessibleName(tr("Size of a volume"));
    addRow(tr("Cut into:"), m_size, "split")
        ->setNote(tr("NAME.001, NAME.002 and so on. All of them are needed to open the archive."));
    connect(m_size, &SizeField::changed, this, &ChoiceSection::changed);
}

void VolumeSection::adapt(const ChosenFormat& /*format*/) { }

void VolumeSection::setChoices(const CompressChoices& choices)
{
    m_size->setSize(choices.volumeSize);
}

void VolumeSection::apply(CompressChoices& choices) const
{
    choices.volumeSize = m_size->size();
}

bool VolumeSection::validate()
{
    if (m_size->isValid()) {
        return true;
    }
    field("split")->setProblem(tr("This is no size. Give one like 25 MB or 4 GiB."));
    setOpen(true);
    return false;
}

void VolumeSection::summarise()
{
    const std::optional<std::uint64_t> size = m_size->size();
    setSummary(size ? tr("%1 each").arg(typedSize(*size)) : tr("one file"));
}

} // namespace holdall::ui
