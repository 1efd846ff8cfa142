#pragma once

#include "ui/settings/choicefield.h"
#include "ui/settings/settingspage.h"

class QCheckBox;
class QSpinBox;

namespace holdall::ui {

class FolderField;
class OptionField;

/// What becomes of files that are compressed without being asked about, and where a new dialog begins.
class CompressionSettings : public SettingsPage {
    Q_OBJECT

public:
    explicit CompressionSettings(QWidget* parent = nullptr);

    void apply(Preferences& preferences) const override;

protected:
    void display(const Preferences& preferences) override;

private:
    void fillFormats();
    void fitLevel();

    QComboBox* m_format;
    QSpinBox* m_level;
    QCheckBox* m_asks;
    QCheckBox* m_verify;
    FolderField* m_folder;
    OptionField* m_folderField;
    ChoiceField<Conflict>* m_conflict;
};

} // namespace holdall::ui
