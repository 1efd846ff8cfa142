#include "ui/compress/levelfield.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

namespace holdall::ui {

namespace {

QLabel* endLabel(const QString& text, const QFont& font)
{
    QLabel* label = plainLabel(text);
    label->setFont(smallFont(font));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

LevelField::LevelField(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_number(new QSpinBox)
    , m_extreme(new QCheckBox(tr("E&xtreme")))
{
    m_slider->setAccessibleName(tr("Level"));
    m_number->setAccessibleName(tr("Level as a number"));
    m_extreme->setToolTip(tr("Tries harder for a little less size, and takes about twice the time."));
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    setFocusProxy(m_slider);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(0);
    layout->addWidget(m_slider, 0, 0, 1, 2);
    layout->addWidget(m_number, 0, 2);
    layout->addWidget(m_extreme, 0, 3);
    layout->addWidget(endLabel(tr("Faster"), font()), 1, 0, Qt::AlignLeading);
    layout->addWidget(endLabel(tr("Smaller"), font()), 1, 1, Qt::AlignTrailing);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);

    connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
    connect(m_number, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_number, &QSpinBox::valueChanged, this, &LevelField::changed);
    connect(m_extreme, &QCheckBox::toggled, this, &LevelField::changed);
}

void LevelField::setRange(const codec::LevelRange& range, bool canBeExtreme)
{
    m_range = range;
    m_extreme->setVisible(canBeExtreme);
    m_extreme->setChecked(m_extreme->isChecked() && canBeExtreme);
    m_slider->setRange(m_range->lowest, m_range->highest);
    m_number->setRange(m_range->lowest, m_range->highest);
    m_number->setValue(m_range->byDefault);
}

void LevelField::setValue(std::optional<int> level, bool extreme)
{
    if (m_range) {
        m_number->setValue(level.value_or(m_range->byDefault));
    }
    m_extreme->setChecked(extreme);
}

std::optional<int> LevelField::level() const
{
    return m_range ? std::optional(m_number->value()) : std::nullopt;
}

bool LevelField::isExtreme() const
{
    return m_range && m_extreme->isChecked();
}

QString LevelField::text() const
{
    const QString range = m_range ? QString::number(m_range->highest) : QString();
    const QString level = tr("%1 of %2").arg(m_number->text(), range);
    return isExtreme() ? tr("%1, extreme").arg(level) : level;
}

} // namespace holdall::ui
