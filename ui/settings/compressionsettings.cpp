#include "ui/settings/compressionsettings.h"

#include "app/archive/archiveoptions.h"
#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"

#include <QCheckBox>
#include <QSpinBox>

namespace holdall::ui {

namespace {

/// A container in the box of formats; coders' formats are not negative.
constexpr int dataOf(Container container)
{
    return -1 - static_cast<int>(container);
}

std::optional<Container> containerOf(int data)
{
    return data < 0 ? std::optional(static_cast<Container>(-1 - data)) : std::nullopt;
}

int dataOf(const CompressChoices& choices)
{
    return choices.container ? dataOf(*choices.container) : static_cast<int>(choices.settings.format);
}

/// What is chosen here is all that is said about coding: options of another format do not fit.
CompressChoices withFormat(CompressChoices choices, int data, std::optional<int> level)
{
    choices.container = containerOf(data);
    choices.settings = {.level = level};
    if (!choices.container) {
        choices.settings.format = static_cast<codec::Format>(data);
    }
    return choices;
}

bool isValid(const CompressChoices& choices)
{
    if (choices.container) {
        return ArchiveOptions::make({.container = *choices.container, .coder = {}},
                                    {.coder = choices.settings})
            .has_value();
    }
    return codec::EncoderOptions::make(choices.settings).has_value();
}

/// Nothing for a plain tar.
std::optional<codec::LevelRange> levelsOf(int data)
{
    const std::optional<Container> container = containerOf(data);
    if (container == Container::Tar) {
        return std::nullopt;
    }
    if (container) {
        const bool isZip = *container == Container::Zip;
        return codec::LevelRange{.lowest = 0, .highest = 9, .byDefault = isZip ? 7 : 6};
    }
    return codec::info(static_cast<codec::Format>(data)).levels;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

CompressionSettings::CompressionSettings(QWidget* parent)
    : SettingsPage(tr("Compression"), QStringLiteral("compress"), parent)
    , m_format(new QComboBox)
    , m_level(new QSpinBox)
    , m_asks(new QCheckBox(tr("&Ask for the options first")))
    , m_verify(new QCheckBox(tr("&Verify what was made")))
    , m_folder(new FolderField)
    , m_folderField(new OptionField(m_folder))
    , m_conflict(new ChoiceField<Conflict>({{tr("Keep both: “name (2)”"), Conflict::Rename},
                                            {tr("Ask"), Conflict::Ask},
                                            {tr("Replace the existing file"), Conflict::Overwrite},
                                            {tr("Skip this source"), Conflict::Skip}}))
{
    fillFormats();
    addRow({}, m_asks,
           tr("Without it files are compressed as it is set here. Hold Shift while dropping to skip "
              "the question once."));
    addRow(tr("&Format:"), m_format, tr("Several files and folders become one archive."));
    addRow(tr("&Level:"), m_level, tr("A higher level takes longer and makes smaller files."));
    addRow({}, m_verify,
           tr("Each result is read again and compared with its source before it gets its name."));
    m_folderField->setFocusProxy(m_folder);
    addRow(tr("&Results go:"), m_folderField, tr("Where new archives and compressed files are put."));
    addRow(tr("&If one exists:"), m_conflict, tr("What happens when there is a file of that name already."));

    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        fitLevel();
        tellChange();
    });
    connect(m_level, &QSpinBox::valueChanged, this, &CompressionSettings::tellChange);
    connect(m_asks, &QCheckBox::toggled, this, &CompressionSettings::tellChange);
    connect(m_verify, &QCheckBox::toggled, this, &CompressionSettings::tellChange);
    connect(m_folder, &FolderField::changed, this, [this] {
        m_folderField->setProblem(m_folder->problem());
        tellChange();
    });
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &CompressionSettings::tellChange);
}

void CompressionSettings::fillFormats()
{
    m_format->setPlaceholderText(tr("as it was chosen last"));
    for (const Container container : {Container::Zip, Container::SevenZip, Container::Tar}) {
        m_format->addItem(textOf(info({.container = container, .coder = {}}).title), dataOf(container));
    }
    for (const codec::FormatInfo& format : codec::formats()) {
        if (format.levels) { // a chain of filters is nothing to set here
            m_format->addItem(textOf(format.title), static_cast<int>(format.format));
        }
    }
}

/// Below its range stands the format's own level.
void CompressionSettings::fitLevel()
{
    const std::optional<codec::LevelRange> levels = levelsOf(m_format->currentData().toInt());
    m_level->setEnabled(levels.has_value());
    m_level->setRange(levels ? levels->lowest - 1 : 0, levels ? levels->highest : 0);
    m_level->setSpecialValueText(levels ? tr("usual (%1)").arg(levels->byDefault) : tr("none"));
    m_level->setValue(m_level->minimum());
}

void CompressionSettings::display(const Preferences& preferences)
{
    m_asks->setChecked(preferences.asksBeforeCompressing);
    const CompressChoices& choices = preferences.compress;
    m_format->setCurrentIndex(m_format->findData(dataOf(choices)));
    if (m_format->currentIndex() >= 0) {
        fitLevel();
        m_level->setValue(choices.settings.level.value_or(m_level->minimum()));
    }
    m_verify->setChecked(choices.verify);
    m_folder->setFolder(choices.directory);
    m_conflict->setValue(choices.conflict);
}

/// Options that are not here, a filter chain say, stay as long as format and level are the same.
void CompressionSettings::apply(Preferences& preferences) const
{
    preferences.asksBeforeCompressing = m_asks->isChecked();
    CompressChoices& choices = preferences.compress;
    const std::optional<int> level =
        m_level->value() == m_level->minimum() ? std::nullopt : std::optional(m_level->value());
    const bool isChanged = m_format->currentIndex() >= 0
        && (m_format->currentData().toInt() != dataOf(choices) || level != choices.settings.level);
    if (isChanged) {
        CompressChoices chosen = withFormat(choices, m_format->currentData().toInt(), level);
        choices = isValid(chosen) ? std::move(chosen) : choices;
    }
    choices.verify = m_verify->isChecked();
    choices.conflict = m_conflict->value();
    if (m_folder->problem().isEmpty()) {
        choices.directory = m_folder->folder();
    }
}

} // namespace holdall::ui
