#pragma once

#include "ui/settings/choicefield.h"
#include "ui/settings/settingspage.h"

namespace holdall::ui {

class FolderField;
class OptionField;

/// What becomes of archives that are extracted without being asked about.
class ExtractionSettings : public SettingsPage {
    Q_OBJECT

public:
    explicit ExtractionSettings(QWidget* parent = nullptr);

    void apply(Preferences& preferences) const override;

protected:
    void display(const Preferences& preferences) override;

private:
    FolderField* m_into;
    OptionField* m_intoField;
    ChoiceField<FolderPolicy>* m_folder;
    ChoiceField<Conflict>* m_conflict;
};

} // namespace holdall::ui
