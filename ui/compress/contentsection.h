#pragma once

#include "ui/compress/choicesection.h"

class QCheckBox;
class QPlainTextEdit;

namespace holdall::ui {

/// What is left out of an archive, and what is not said of the rest.
class ContentSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit ContentSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    void summarise() override;

private:
    std::vector<std::string> patterns() const;

    QPlainTextEdit* m_excludes;
    QCheckBox* m_reproducible;
    ChosenFormat m_format;
};

} // namespace holdall::ui
