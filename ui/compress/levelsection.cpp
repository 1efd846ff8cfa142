#include "ui/compress/levelsection.h"

#include "ui/compress/levelfield.h"

#include <QComboBox>

namespace holdall::ui {

namespace {

constexpr std::pair<const char*, ZipMethod> methods[] = {{"Deflate", ZipMethod::Deflate},
                                                         {"bzip2", ZipMethod::Bzip2},
                                                         {"LZMA", ZipMethod::Lzma},
                                                         {"xz", ZipMethod::Xz},
                                                         {"Zstandard", ZipMethod::Zstd}};

/// zlib's -1 stands for "its default", which is no place on a scale: that is 6, and 7 in a ZIP.
codec::LevelRange rangeOf(const codec::FormatInfo& format, bool isZip)
{
    codec::LevelRange range = *format.levels;
    if (range.byDefault < 0) {
        range.lowest = 0;
        range.byDefault = isZip ? 7 : 6;
    }
    return range;
}

} // namespace

LevelSection::LevelSection(QWidget* parent)
    : ChoiceSection(tr("&Level"), parent)
    , m_method(new QComboBox)
    , m_level(new LevelField)
{
    for (const auto& [name, method] : methods) {
        m_method->addItem(QLatin1StringView(name), static_cast<int>(method));
    }
    m_method->addItem(tr("none: stored as it is"), static_cast<int>(ZipMethod::Stored));
    m_method->setToolTip(
        tr("Every program reads Deflate. The others pack better, but many cannot read them."));
    addRow(tr("Method:"), m_method, "method");
    addRow(tr("Level:"), m_level, "preset");
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        takeRange();
        Q_EMIT changed();
    });
    connect(m_level, &LevelField::changed, this, &ChoiceSection::changed);
}

ZipMethod LevelSection::method() const
{
    return static_cast<ZipMethod>(m_method->currentData().toInt());
}

std::optional<codec::Format> LevelSection::levelFormat() const
{
    if (!m_format.container) {
        return codec::info(m_format.coder).levels ? std::optional(m_format.coder) : std::nullopt;
    }
    switch (*m_format.container) {
    case Container::Zip:
        return zip::formatFor(method());
    case Container::SevenZip:
        return codec::Format::Xz;
    default:
        return std::nullopt;
    }
}

void LevelSection::takeRange()
{
    const std::optional<codec::Format> format = levelFormat();
    setRowVisible("preset", format.has_value());
    if (format) {
        m_level->setRange(rangeOf(codec::info(*format), isZip()), codec::info(*format).extreme && !isZip());
    }
}

void LevelSection::adapt(const ChosenFormat& format)
{
    if (format.container != m_format.container || format.coder != m_format.coder) {
        m_format = format;
        takeRange();
    }
    m_format = format;
    setRowVisible("method", isZip());
    setRowVisible("preset", levelFormat().has_value());
    if (m_isOverridden) {
        setUnavailable(tr("The filter chain says it all"));
    } else if (!levelFormat() && !isZip()) {
        setUnavailable(m_format.container ? tr("A tar alone is not compressed")
                                          : tr("This format has filters instead"));
    } else {
        setUnavailable({});
    }
}

void LevelSection::setOverridden(bool isOverridden)
{
    m_isOverridden = isOverridden;
}

void LevelSection::setChoices(const CompressChoices& choices)
{
    const ZipMethod chosen = choices.method.value_or(ZipMethod::Deflate);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(chosen)));
    takeRange();
    m_level->setValue(choices.settings.level, choices.settings.extreme);
}

void LevelSection::apply(CompressChoices& choices) const
{
    if (isZip()) {
        choices.method = method();
    }
    if (levelFormat() && !m_isOverridden) {
        choices.settings.level = m_level->level();
        choices.settings.extreme = m_level->isExtreme();
    }
}

void LevelSection::summarise()
{
    const std::optional<codec::Format> format = levelFormat();
    if (!format) {
        setSummary(tr("stored as it is"));
        return;
    }
    const QString level = m_level->text();
    setSummary(isZip() ? tr("%1, %2").arg(m_method->currentText(), level) : level);
}

} // namespace holdall::ui
