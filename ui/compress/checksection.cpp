#include "ui/compress/checksection.h"

#include "ui/compress/optionfield.h"
#include "ui/queue/jobtext.h"

#include <QComboBox>

namespace holdall::ui {

namespace {

/// The checks that can be chosen, the default first.
std::vector<codec::Check> checksOf(const ChosenFormat& chosen)
{
    using enum codec::Check;
    if (chosen.container) {
        return {};
    }
    if (chosen.coder == codec::Format::Zstd) {
        return {XxHash64, None};
    }
    return codec::info(chosen.coder).choosesCheck ? std::vector{Crc64, Crc32, Sha256, None}
                                                  : std::vector<codec::Check>();
}

/// Why there is nothing to choose.
QString reasonOf(const ChosenFormat& chosen)
{
    if (chosen.container == Container::Tar) {
        return CheckSection::tr("none: a tar alone does not check its data");
    }
    if (chosen.container) {
        return CheckSection::tr("CRC32, always");
    }
    switch (chosen.coder) {
    case codec::Format::Gzip:
    case codec::Format::Bzip2:
        return CheckSection::tr("CRC32, always");
    case codec::Format::Zlib:
        return CheckSection::tr("Adler-32, always");
    case codec::Format::Lzma:
    case codec::Format::RawLzma:
    case codec::Format::Deflate:
        return CheckSection::tr("none: this format has no check, damage can pass unseen");
    case codec::Format::Xz:
    case codec::Format::Zstd:
        break;
    }
    return {};
}

} // namespace

CheckSection::CheckSection(QWidget* parent) : ChoiceSection(tr("Chec&k"), parent), m_check(new QComboBox)
{
    addRow(tr("Check:"), m_check, "check")
        ->setNote(tr("Stands in the result, so that damage is found whenever it is read. SHA-256 finds even "
                     "what was changed on purpose, if its value is kept elsewhere too."));
    connect(m_check, &QComboBox::currentIndexChanged, this, &ChoiceSection::changed);
}

void CheckSection::fill()
{
    const QSignalBlocker blocker(m_check);
    m_check->clear();
    for (const codec::Check check : checksOf(m_format)) {
        const QString title = checkTitle(check);
        m_check->addItem(title.isEmpty() ? tr("none: damage can pass unseen") : title,
                         static_cast<int>(check));
    }
}

void CheckSection::adapt(const ChosenFormat& format)
{
    if (format.container != m_format.container || format.coder != m_format.coder || m_check->count() == 0) {
        m_format = format;
        fill();
    }
    m_format = format;
    setUnavailable(reasonOf(format));
}

void CheckSection::setChoices(const CompressChoices& choices)
{
    fill();
    if (choices.settings.check) {
        m_check->setCurrentIndex(qMax(0, m_check->findData(static_cast<int>(*choices.settings.check))));
    }
}

void CheckSection::apply(CompressChoices& choices) const
{
    if (m_check->count() > 0) {
        choices.settings.check = static_cast<codec::Check>(m_check->currentData().toInt());
    }
}

void CheckSection::summarise()
{
    setSummary(m_check->currentText());
}

} // namespace holdall::ui
