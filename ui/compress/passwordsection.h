#pragma once

#include "ui/compress/choicesection.h"

namespace holdall::ui {

class PasswordLine;

/// What the archive is encrypted with.
class PasswordSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit PasswordSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    bool validate() override;
    void summarise() override;

private:
    bool isGiven() const;

    PasswordLine* m_password;
    PasswordLine* m_again;
    ChosenFormat m_format;
};

} // namespace holdall::ui
