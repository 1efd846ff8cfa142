#pragma once

#include "ui/settings/choicefield.h"
#include "ui/settings/settingspage.h"

class QCheckBox;

namespace holdall::ui {

class LanguageField;

/// What the window shows and remembers.
class WindowSettings : public SettingsPage {
    Q_OBJECT

public:
    explicit WindowSettings(QWidget* parent = nullptr);

    void apply(Preferences& preferences) const override;

protected:
    void display(const Preferences& preferences) override;

private:
    LanguageField* m_language;
    QCheckBox* m_recents;
    QCheckBox* m_reopens;
    QCheckBox* m_dropTarget;
    ChoiceField<Wish>* m_wish;
    ChoiceField<Motion>* m_motion;
};

} // namespace holdall::ui
