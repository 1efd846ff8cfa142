#include "ui/compress/filterrow.h"

#include "ui/compress/lzmafields.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace holdall::ui {

namespace {

using Architecture = codec::BranchFilter::Architecture;
using Version = codec::LzmaFilter::Version;

/// The kinds in the box: LZMA2, LZMA1, delta, and from firstBranch on an architecture each.
enum Kind { Lzma2, Lzma1, Delta, FirstBranch };

constexpr std::pair<const char*, Architecture> branches[] = {
    {"x86", Architecture::X86},         {"ARM64", Architecture::Arm64},
    {"ARM", Architecture::Arm},         {"ARM Thumb", Architecture::ArmThumb},
    {"PowerPC", Architecture::PowerPc}, {"SPARC", Architecture::Sparc},
    {"Itanium", Architecture::Ia64},    {"RISC-V", Architecture::RiscV}};

int kindOf(const codec::Filter& filter)
{
    if (const auto* lzma = std::get_if<codec::LzmaFilter>(&filter)) {
        return lzma->version == Version::Lzma2 ? Lzma2 : Lzma1;
    }
    const auto* branch = std::get_if<codec::BranchFilter>(&filter);
    return branch == nullptr ? Delta : FirstBranch + static_cast<int>(branch->architecture);
}

QToolButton* button(const QString& icon, const QString& text)
{
    auto* made = new QToolButton;
    made->setAutoRaise(true);
    made->setIcon(symbolicIcon(icon));
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

FilterRow::FilterRow(const codec::Filter& filter, QWidget* parent)
    : QFrame(parent)
    , m_kind(new QComboBox)
    , m_label(plainLabel())
    , m_number(new QSpinBox)
    , m_up(button(QStringLiteral("up"), tr("Move this filter up")))
    , m_remove(button(QStringLiteral("remove"), tr("Remove this filter")))
    , m_lzma(new LzmaFields)
{
    setFrameShape(StyledPanel);
    m_kind->setAccessibleName(tr("Filter"));
    fillKinds();
    layOut();
    setFilter(filter);
    connectControls();
}

void FilterRow::fillKinds()
{
    m_kind->addItem(QStringLiteral("LZMA2"), Lzma2);
    m_kind->addItem(QStringLiteral("LZMA1"), Lzma1);
    m_kind->addItem(tr("Delta"), Delta);
    for (const auto& [name, architecture] : branches) {
        m_kind->addItem(tr("Machine code: %1").arg(QLatin1StringView(name)),
                        FirstBranch + static_cast<int>(architecture));
    }
}

void FilterRow::layOut()
{
    auto* layout = new QGridLayout(this);
    layout->addWidget(m_kind, 0, 0);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(m_number, 0, 2);
    layout->setColumnStretch(3, 1);
    layout->addWidget(m_up, 0, 4);
    layout->addWidget(m_remove, 0, 5);
    layout->addWidget(m_lzma, 1, 0, 1, 6);
}

void FilterRow::connectControls()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showOptions();
        Q_EMIT changed();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &FilterRow::changed);
    connect(m_lzma, &LzmaFields::changed, this, &FilterRow::changed);
    connect(m_up, &QToolButton::clicked, this, &FilterRow::upWanted);
    connect(m_remove, &QToolButton::clicked, this, &FilterRow::removeWanted);
}

void FilterRow::showOptions()
{
    static constexpr int farthestDelta = 256;
    const QSignalBlocker blocker(m_number);
    const int kind = m_kind->currentData().toInt();
    const bool isLzma = kind == Lzma2 || kind == Lzma1;
    m_number->setRange(kind == Delta ? 1 : 0,
                       kind == Delta ? farthestDelta : std::numeric_limits<int>::max());
    m_label->setText(kind == Delta ? tr("Distance:") : tr("Starts at:"));
    m_number->setAccessibleName(kind == Delta ? tr("Distance in bytes") : tr("Start offset in bytes"));
    m_label->setVisible(!isLzma);
    m_number->setVisible(!isLzma);
    m_lzma->setVisible(isLzma);
}

void FilterRow::setFilter(const codec::Filter& filter)
{
    const QSignalBlocker blocker(this);
    m_kind->setCurrentIndex(m_kind->findData(kindOf(filter)));
    showOptions();
    if (const auto* lzma = std::get_if<codec::LzmaFilter>(&filter)) {
        m_lzma->setFilter(*lzma);
    } else if (const auto* delta = std::get_if<codec::DeltaFilter>(&filter)) {
        m_number->setValue(static_cast<int>(delta->distance));
    } else {
        m_number->setValue(static_cast<int>(std::get<codec::BranchFilter>(filter).startOffset));
    }
}

codec::Filter FilterRow::filter() const
{
    const int kind = m_kind->currentData().toInt();
    const auto value = static_cast<std::uint32_t>(m_number->value());
    if (kind == Delta) {
        return codec::DeltaFilter{.distance = value};
    }
    if (kind >= FirstBranch) {
        return codec::BranchFilter{.architecture = static_cast<Architecture>(kind - FirstBranch),
                                   .startOffset = value};
    }
    codec::LzmaFilter lzma = m_lzma->filter();
    lzma.version = kind == Lzma2 ? Version::Lzma2 : Version::Lzma1;
    return lzma;
}

void FilterRow::setFirst(bool isFirst)
{
    m_up->setEnabled(!isFirst);
}

} // namespace holdall::ui
