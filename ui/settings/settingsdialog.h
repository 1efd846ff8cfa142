#pragma once

#include "ui/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace holdall::ui {

class LanguageField;

/// The settings that are not part of a task.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    /// `preferences` with what was chosen here.
    Preferences applied(Preferences preferences) const;

private:
    QSpinBox* m_jobs;
    QCheckBox* m_asks;
    LanguageField* m_language;
};

} // namespace holdall::ui
