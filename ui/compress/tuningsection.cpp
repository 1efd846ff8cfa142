#include "ui/compress/tuningsection.h"

#include <QComboBox>
#include <QSpinBox>

namespace holdall::ui {

namespace {

/// A number that need not be given: below its range stands "default".
QSpinBox* optionalNumber(int lowest, int highest)
{
    auto* box = new QSpinBox;
    box->setRange(lowest - 1, highest);
    box->setSpecialValueText(TuningSection::tr("default"));
    box->setValue(box->minimum());
    return box;
}

std::optional<int> given(const QSpinBox& box)
{
    return box.value() == box.minimum() ? std::nullopt : std::optional(box.value());
}

void give(QSpinBox& box, const std::optional<int>& value)
{
    box.setValue(value.value_or(box.minimum()));
}

QString strategyText(codec::Strategy strategy)
{
    switch (strategy) {
    case codec::Strategy::Default:
        return TuningSection::tr("default");
    case codec::Strategy::Filtered:
        return TuningSection::tr("filtered: small values at random");
    case codec::Strategy::HuffmanOnly:
        return TuningSection::tr("Huffman alone: no matches");
    case codec::Strategy::Rle:
        return TuningSection::tr("RLE: only matches one byte back, for pictures");
    case codec::Strategy::Fixed:
        return TuningSection::tr("fixed: no codes of its own");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

TuningSection::TuningSection(QWidget* parent)
    : ChoiceSection(tr("Fine t&uning"), parent)
    , m_window(optionalNumber(9, 15))
    , m_memoryLevel(optionalNumber(1, 9))
    , m_strategy(new QComboBox)
    , m_long(optionalNumber(10, 31))
{
    using enum codec::Strategy;
    for (const codec::Strategy strategy : {Default, Filtered, HuffmanOnly, Rle, Fixed}) {
        m_strategy->addItem(strategyText(strategy), static_cast<int>(strategy));
    }
    m_window->setToolTip(
        tr("Window of 2 to the power of this, in bytes: a larger one finds matches further away."));
    m_long->setToolTip(tr("Long distance matching with a window of 2 to the power of this, in bytes."));
    m_long->setSpecialValueText(tr("off"));
    addRow(tr("&Window bits:"), m_window, "window-bits");
    addRow(tr("Memor&y level:"), m_memoryLevel, "memory-level");
    addRow(tr("Strategy:"), m_strategy, "strategy");
    addRow(tr("Long window:"), m_long, "long");
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &ChoiceSection::changed);
    for (const QSpinBox* box : {m_window, m_memoryLevel, m_long}) {
        connect(box, &QSpinBox::valueChanged, this, &ChoiceSection::changed);
    }
}

bool TuningSection::hasWindow() const
{
    return !m_format.container && codec::info(m_format.coder).window;
}

bool TuningSection::hasLongWindow() const
{
    return !m_format.container && m_format.coder == codec::Format::Zstd;
}

void TuningSection::adapt(const ChosenFormat& format)
{
    m_format = format;
    setVisible(hasWindow() || hasLongWindow());
    for (const char* option : {"window-bits", "memory-level", "strategy"}) {
        setRowVisible(option, hasWindow());
    }
    setRowVisible("long", hasLongWindow());
}

void TuningSection::setChoices(const CompressChoices& choices)
{
    const codec::EncoderSettings& settings = choices.settings;
    give(*m_window, settings.windowBits);
    give(*m_memoryLevel, settings.memoryLevel);
    give(*m_long, settings.longWindow);
    m_strategy->setCurrentIndex(
        m_strategy->findData(static_cast<int>(settings.strategy.value_or(codec::Strategy::Default))));
}

void TuningSection::apply(CompressChoices& choices) const
{
    if (hasWindow()) {
        choices.settings.windowBits = given(*m_window);
        choices.settings.memoryLevel = given(*m_memoryLevel);
        const auto strategy = static_cast<codec::Strategy>(m_strategy->currentData().toInt());
        choices.settings.strategy =
            strategy == codec::Strategy::Default ? std::nullopt : std::optional(strategy);
    }
    if (hasLongWindow()) {
        choices.settings.longWindow = given(*m_long);
    }
}

void TuningSection::summarise()
{
    CompressChoices chosen;
    apply(chosen);
    const codec::EncoderSettings& settings = chosen.settings;
    const bool isDefault =
        !settings.windowBits && !settings.memoryLevel && !settings.strategy && !settings.longWindow;
    setSummary(isDefault ? tr("default") : tr("changed"));
}

} // namespace holdall::ui
