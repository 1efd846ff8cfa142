#include "ui/settings/extractionsettings.h"

#include "ui/compress/folderfield.h"
#include "ui/compress/optionfield.h"

namespace holdall::ui {

ExtractionSettings::ExtractionSettings(QWidget* parent)
    : SettingsPage(tr("Extraction"), QStringLiteral("extract"), parent)
    , m_into(new FolderField)
    , m_intoField(new OptionField(m_into))
    , m_folder(new ChoiceField<FolderPolicy>({{tr("If it holds more than one thing"), FolderPolicy::Auto},
                                              {tr("Always"), FolderPolicy::Always},
                                              {tr("Never"), FolderPolicy::Never}}))
    , m_conflict(new ChoiceField<Conflict>({{tr("Keep both: “name (2)”"), Conflict::Rename},
                                            {tr("Ask"), Conflict::Ask},
                                            {tr("Replace the existing file"), Conflict::Overwrite},
                                            {tr("Skip this file"), Conflict::Skip}}))
{
    m_intoField->setFocusProxy(m_into);
    addRow(tr("&Results go:"), m_intoField,
           tr("Where archives are unpacked that are dropped or extracted at once."));
    addRow(tr("&Folder of its own:"), m_folder, tr("Whether an archive gets a new folder named after it."));
    addRow(tr("&If one exists:"), m_conflict, tr("What happens to a file whose name is taken already."));
    connect(m_into, &FolderField::changed, this, [this] {
        m_intoField->setProblem(m_into->problem());
        tellChange();
    });
    connect(m_folder, &QComboBox::currentIndexChanged, this, &ExtractionSettings::tellChange);
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &ExtractionSettings::tellChange);
}

void ExtractionSettings::display(const Preferences& preferences)
{
    m_into->setFolder(preferences.extract.into);
    m_folder->setValue(preferences.extract.folder);
    m_conflict->setValue(preferences.extract.conflict);
}

void ExtractionSettings::apply(Preferences& preferences) const
{
    preferences.extract.folder = m_folder->value();
    preferences.extract.conflict = m_conflict->value();
    if (m_into->problem().isEmpty()) {
        preferences.extract.into = m_into->folder();
    }
}

} // namespace holdall::ui
