#pragma once

#include "ui/compress/choicesection.h"

class QComboBox;

namespace holdall::ui {

class LevelField;

/// The method of a ZIP, and the level.
class LevelSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit LevelSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    void summarise() override;

    /// A filter chain stands instead of the level.
    void setOverridden(bool isOverridden);

private:
    /// The coder whose levels there are; nothing for what is stored.
    std::optional<codec::Format> levelFormat() const;
    ZipMethod method() const;
    bool isZip() const { return m_format.container == Container::Zip; }
    void takeRange();

    QComboBox* m_method;
    LevelField* m_level;
    ChosenFormat m_format;
    bool m_isOverridden = false;
};

} // namespace holdall::ui
