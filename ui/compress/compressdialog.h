#pragma once

#include "app/presets/preset.h"
#include "ui/settings/preferences.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace holdall::ui {

class ChoiceSection;
class FilterSection;
class Forecast;
class LevelSection;
class PredictionPanel;
class PresetBar;
class TargetForm;

/// Asks how to compress some sources, and foretells what will come out. What cannot work cannot be accepted,
/// and says why.
class CompressDialog : public QDialog {
    Q_OBJECT

public:
    /// There is one source at least.
    CompressDialog(std::vector<CompressSource> sources, const Preferences& preferences,
                   QWidget* parent = nullptr);

    CompressChoices choices() const; ///< once accepted
    bool asksNextTime() const;
    const std::vector<CompressPreset>& presets() const;

Q_SIGNALS:
    void presetsChanged();

private:
    void makeSections();
    void layOut();
    QWidget* makeHead();
    QWidget* makeContent();
    QWidget* makeFoot();
    void connectParts();
    void alignLabels();
    void setChoices(const CompressChoices& choices);
    void onChanged();
    void validate();
    bool validateSections();
    bool isAccepted(const CompressChoices& choices);
    void foretell(const CompressChoices& choices, bool isFine);

    std::vector<CompressSource> m_sources;
    TargetForm* m_target;
    PresetBar* m_presets;
    LevelSection* m_level;
    FilterSection* m_filters;
    std::vector<ChoiceSection*> m_sections; ///< in the order in which they are shown
    Forecast* m_forecast;
    PredictionPanel* m_prediction;
    QLabel* m_message;
    QCheckBox* m_asks;
    QPushButton* m_accept = nullptr;
    bool m_isSetting = false; ///< choices are shown that nobody made here
};

} // namespace holdall::ui
