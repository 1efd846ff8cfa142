#pragma once

#include "ui/compress/choicesection.h"

class QSpinBox;

namespace holdall::ui {

class SizeField;

/// How many threads and how much memory it may take.
class ResourceSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit ResourceSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    bool validate() override;
    void summarise() override;

private:
    QSpinBox* m_threads;
    SizeField* m_memory;
};

} // namespace holdall::ui
