#include "ui/compress/lzmafields.h"

#include "codec/xz/filterlist.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sizefield.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace holdall::ui {

namespace {

constexpr int levels = 10;
constexpr std::uint64_t kibibyte = 1024;

std::vector<SizeField::Offer> dictionaryOffers()
{
    std::vector<SizeField::Offer> offers;
    for (std::uint64_t size = 64 * kibibyte; size <= kibibyte * kibibyte * 1024; size *= 4) {
        offers.push_back({typedSize(size), size});
    }
    return offers;
}

QSpinBox* number(int lowest, int highest)
{
    auto* box = new QSpinBox;
    box->setRange(lowest, highest);
    return box;
}

void choose(QComboBox& box, int data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

std::optional<std::uint32_t> valueOf(const QSpinBox& box)
{
    return static_cast<std::uint32_t>(box.value());
}

} // namespace

LzmaFields::LzmaFields(QWidget* parent)
    : QWidget(parent)
    , m_preset(new QComboBox)
    , m_dictionary(new SizeField(tr("as the preset"), dictionaryOffers()))
    , m_mode(new QComboBox)
    , m_finder(new QComboBox)
    , m_nice(number(2, 273))
    , m_depth(number(0, 100'000))
    , m_literalContext(number(0, 4))
    , m_literalPosition(number(0, 4))
    , m_position(number(0, 4))
    , m_grid(new QGridLayout(this))
{
    fill();
    layOut();
    connectControls();
    takePreset();
}

void LzmaFields::fill()
{
    for (int index = 0; index < 2 * levels; ++index) {
        const QString level = QString::number(index % levels);
        m_preset->addItem(index < levels ? level : tr("%1 extreme").arg(level), index);
    }
    m_mode->addItem(tr("fast"), static_cast<int>(codec::LzmaMode::Fast));
    m_mode->addItem(tr("normal"), static_cast<int>(codec::LzmaMode::Normal));
    using enum codec::MatchFinder;
    const std::pair<const char*, codec::MatchFinder> finders[] = {
        {"hc3", Hc3}, {"hc4", Hc4}, {"bt2", Bt2}, {"bt3", Bt3}, {"bt4", Bt4}};
    for (const auto& [name, finder] : finders) {
        m_finder->addItem(QLatin1StringView(name), static_cast<int>(finder));
    }
    m_depth->setSpecialValueText(tr("automatic"));
}

void LzmaFields::layOut()
{
    m_grid->setContentsMargins({});
    add(tr("Preset:"), m_preset, tr("Sets all the others."));
    add(tr("Dictionary:"), m_dictionary, tr("How far back matches are found; most of the memory is for it."));
    add(tr("Mode:"), m_mode, tr("How thoroughly it decides between matches."));
    add(tr("Match finder:"), m_finder,
        tr("Hash chains (hc) are quick, binary trees (bt) find more; the number is the shortest match."));
    add(tr("Nice length:"), m_nice, tr("A match of so many bytes is taken at once."));
    add(tr("Depth:"), m_depth, tr("How many candidates the match finder looks at."));
    add(tr("lc:"), m_literalContext,
        tr("Literal context bits: high for text. lc and lp together are 4 at most."));
    add(tr("lp:"), m_literalPosition, tr("Literal position bits: for data in units of 2, 4, 8 or 16 bytes."));
    add(tr("pb:"), m_position, tr("Position bits: 0 for text, 2 for data in units of four bytes."));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

/// Two pairs of label and control a line.
void LzmaFields::add(const QString& label, QWidget* control, const QString& meaning)
{
    QLabel* text = plainLabel(label);
    text->setBuddy(control);
    control->setAccessibleName(QString(label).remove(u':'));
    control->setToolTip(meaning);
    m_grid->addWidget(text, m_count / 2, m_count % 2 * 2);
    m_grid->addWidget(control, m_count / 2, m_count % 2 * 2 + 1);
    ++m_count;
}

void LzmaFields::connectControls()
{
    connect(m_preset, &QComboBox::activated, this, [this] {
        takePreset();
        Q_EMIT changed();
    });
    connect(m_dictionary, &SizeField::changed, this, &LzmaFields::changed);
    for (const QComboBox* box : {m_mode, m_finder}) {
        connect(box, &QComboBox::currentIndexChanged, this, &LzmaFields::changed);
    }
    for (const QSpinBox* box : {m_nice, m_depth, m_literalContext, m_literalPosition, m_position}) {
        connect(box, &QSpinBox::valueChanged, this, &LzmaFields::changed);
    }
}

codec::Preset LzmaFields::preset() const
{
    const int index = m_preset->currentIndex();
    return {.level = index % levels, .extreme = index >= levels};
}

void LzmaFields::takePreset()
{
    setFilter({.preset = preset()});
}

void LzmaFields::setFilter(const codec::LzmaFilter& filter)
{
    const QSignalBlocker blocker(this);
    const codec::LzmaFilter all = codec::spelledOut(filter);
    m_preset->setCurrentIndex(filter.preset.level + (filter.preset.extreme ? levels : 0));
    m_dictionary->setSize(*all.dictionarySize);
    choose(*m_mode, static_cast<int>(*all.mode));
    choose(*m_finder, static_cast<int>(*all.matchFinder));
    m_nice->setValue(static_cast<int>(*all.niceLength));
    m_depth->setValue(static_cast<int>(*all.depth));
    m_literalContext->setValue(static_cast<int>(*all.literalContextBits));
    m_literalPosition->setValue(static_cast<int>(*all.literalPositionBits));
    m_position->setValue(static_cast<int>(*all.positionBits));
}

codec::LzmaFilter LzmaFields::filter() const
{
    static constexpr std::uint64_t largest = std::uint64_t(1536) << 20U;
    codec::LzmaFilter filter{.preset = preset()};
    if (const std::optional<std::uint64_t> size = m_dictionary->size()) {
        filter.dictionarySize = static_cast<std::uint32_t>(std::min(*size, largest));
    }
    filter.literalContextBits = valueOf(*m_literalContext);
    filter.literalPositionBits = valueOf(*m_literalPosition);
    filter.positionBits = valueOf(*m_position);
    filter.mode = static_cast<codec::LzmaMode>(m_mode->currentData().toInt());
    filter.niceLength = valueOf(*m_nice);
    filter.matchFinder = static_cast<codec::MatchFinder>(m_finder->currentData().toInt());
    filter.depth = valueOf(*m_depth);
    return codec::condensed(codec::spelledOut(filter));
}

} // namespace holdall::ui
