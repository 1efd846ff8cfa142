#include "ui/compress/presetbar.h"

#include "app/displayname.h"
#include "ui/browser/errorsentence.h"
#include "ui/compress/dialogworkers.h"
#include "ui/compress/presetstorage.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace holdall::ui {

namespace {

/// Data of the box: built-in ones are not negative, a person's own come behind.
constexpr int firstOwn = 100;
constexpr int shownLetters = 14; ///< of a name at least

QString titleOf(BuiltInPreset preset)
{
    switch (preset) {
    case BuiltInPreset::Fast:
        return PresetBar::tr("Fast");
    case BuiltInPreset::Default:
        return PresetBar::tr("Default");
    case BuiltInPreset::Smallest:
        return PresetBar::tr("Smallest");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceFor(const PresetFileError& error, const QString& name)
{
    using Kind = PresetFileError::Kind;
    switch (error.kind) {
    case Kind::NotJson:
        return PresetBar::tr("%1 is damaged, or no file of presets: it cannot be read from byte %2 on.")
            .arg(name)
            .arg(error.position);
    case Kind::NotPresets:
        return PresetBar::tr("%1 has no presets in it.").arg(name);
    case Kind::NewerVersion:
        return PresetBar::tr("%1 was made by a newer version of Holdall.").arg(name);
    case Kind::BadPreset:
        return PresetBar::tr("%1 has a preset “%2” in which “%3” is not understood. Nothing was imported.")
            .arg(name, displayText(error.preset), displayText(error.key));
    }
    Q_UNREACHABLE_RETURN({});
}

QString fileFilter()
{
    return PresetBar::tr("Presets of Holdall (%1)").arg(QStringLiteral("*.holdall-presets *.json"));
}

} // namespace

PresetBar::PresetBar(std::vector<CompressPreset> presets, QWidget* parent)
    : QWidget(parent)
    , m_presets(std::move(presets))
    , m_box(new QComboBox)
    , m_menu(new QPushButton)
    , m_files(dialogWorkers(), [this](const FileResult& result) { take(result); })
{
    auto* label = plainLabel(tr("Pre&set:"));
    label->setTextFormat(Qt::AutoText); // for its access key; the text is our own
    label->setBuddy(m_box);
    m_box->setAccessibleName(tr("Preset"));
    m_box->setPlaceholderText(tr("Last used"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumContentsLength(shownLetters);
    m_menu->setText(tr("Presets"));
    m_menu->setAutoDefault(false);
    fillMenu();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_box);
    layout->addWidget(m_menu);
    fill();
    m_box->setCurrentIndex(-1);
    connect(m_box, &QComboBox::activated, this, &PresetBar::choose);
}

void PresetBar::fillMenu()
{
    auto* menu = new QMenu(m_menu);
    connect(menu->addAction(tr("&Save as Preset…")), &QAction::triggered, this, &PresetBar::askName);
    m_remove = menu->addAction(tr("&Remove This Preset"));
    connect(m_remove, &QAction::triggered, this, &PresetBar::remove);
    menu->addSeparator();
    connect(menu->addAction(tr("&Import…")), &QAction::triggered, this, &PresetBar::chooseImport);
    m_export = menu->addAction(tr("&Export…"));
    connect(m_export, &QAction::triggered, this, &PresetBar::chooseExport);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_remove->setEnabled(ownIndex() >= 0);
        m_export->setEnabled(!m_presets.empty());
    });
    m_menu->setMenu(menu);
}

void PresetBar::fill()
{
    m_box->clear();
    for (const BuiltInPreset preset : builtInPresets) {
        m_box->addItem(titleOf(preset), static_cast<int>(preset));
    }
    if (!m_presets.empty()) {
        m_box->insertSeparator(m_box->count());
    }
    for (std::size_t index = 0; index < m_presets.size(); ++index) {
        m_box->addItem(displayText(m_presets[index].name), firstOwn + static_cast<int>(index));
    }
}

/// Of the one that is chosen; -1: none of a person's own is.
int PresetBar::ownIndex() const
{
    return m_box->currentIndex() < 0 ? -1 : qMax(-1, m_box->currentData().toInt() - firstOwn);
}

void PresetBar::choose(int index)
{
    const int which = m_box->itemData(index).toInt();
    Q_EMIT chosen(which < firstOwn ? choicesOf(static_cast<BuiltInPreset>(which))
                                   : m_presets.at(static_cast<std::size_t>(which - firstOwn)).choices);
}

void PresetBar::setChanged()
{
    m_box->setPlaceholderText(tr("Own choice"));
    m_box->setCurrentIndex(-1);
}

void PresetBar::askName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as Preset"));
    dialog->setLabelText(tr("Name of the preset:"));
    if (const int own = ownIndex(); own >= 0) {
        dialog->setTextValue(QString::fromStdString(m_presets.at(static_cast<std::size_t>(own)).name));
    }
    connect(dialog, &QInputDialog::textValueSelected, this, &PresetBar::keep);
    dialog->open();
}

void PresetBar::keep(const QString& name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty()) {
        return;
    }
    store(m_presets, {.name = wanted.toStdString(), .choices = lasting(m_current)});
    fill();
    m_box->setCurrentIndex(m_box->findText(displayText(wanted.toStdString())));
    Q_EMIT presetsChanged();
}

void PresetBar::remove()
{
    if (const int own = ownIndex(); own >= 0) {
        m_presets.erase(m_presets.begin() + own);
        fill();
        setChanged();
        Q_EMIT presetsChanged();
    }
}

void PresetBar::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import Presets"), QString(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { read(pathFromQt(name)); });
    dialog->open();
}

void PresetBar::chooseExport()
{
    auto* dialog = new QFileDialog(this, tr("Export Presets"), QString(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("holdall-presets"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { write(pathFromQt(name)); });
    dialog->open();
}

void PresetBar::read(const std::filesystem::path& path)
{
    m_files.start([path](const std::stop_token&) -> std::optional<FileResult> {
        const auto presets = importPresets(path);
        if (presets) {
            return FileResult{.presets = *presets};
        }
        const QString name = displayName(path.filename());
        if (const auto* error = std::get_if<Error>(&presets.error())) {
            return FileResult{.message = errorSentence(*error)};
        }
        return FileResult{.message = sentenceFor(std::get<PresetFileError>(presets.error()), name)};
    });
}

void PresetBar::write(const std::filesystem::path& path)
{
    m_files.start([path, presets = m_presets](const std::stop_token&) {
        const Result<void> written = exportPresets(path, presets);
        const QString done = tr("The presets stand in %1.").arg(displayName(path.filename()));
        return std::optional(FileResult{.message = written ? done : errorSentence(written.error())});
    });
}

void PresetBar::take(const FileResult& result)
{
    for (const CompressPreset& preset : result.presets) {
        store(m_presets, preset);
    }
    if (!result.presets.empty()) {
        fill();
        setChanged();
        Q_EMIT presetsChanged();
    }
    const auto count = static_cast<int>(result.presets.size());
    Q_EMIT message(result.message.isEmpty() ? tr("%n preset(s) imported.", nullptr, count) : result.message);
}

} // namespace holdall::ui
