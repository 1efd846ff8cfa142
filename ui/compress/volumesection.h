#pragma once

#include "ui/compress/choicesection.h"

namespace holdall::ui {

class SizeField;

/// Into pieces of which size the result is cut.
class VolumeSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit VolumeSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    bool validate() override;
    void summarise() override;

private:
    SizeField* m_size;
};

} // namespace holdall::ui
