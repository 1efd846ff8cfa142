#pragma once

#include "ui/compress/choicesection.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace holdall::ui {

class FilterRow;

/// A chain of filters instead of a level: as rows, and as the text that the command line takes. Each follows
/// the other; the text says what counts.
class FilterSection : public ChoiceSection {
    Q_OBJECT

public:
    explicit FilterSection(QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices) override;
    void apply(CompressChoices& choices) const override;
    void adapt(const ChosenFormat& format) override;
    bool validate() override;
    void summarise() override;

    /// A chain was given that applies, be it right or wrong.
    bool isGiven() const;

private:
    void readText();
    void writeText();
    void showRows(const std::vector<codec::Filter>& filters);
    void addFilter();
    void moveUp(FilterRow* row);
    void remove(FilterRow* row);
    std::vector<codec::Filter> filters() const;
    QString text() const;
    bool applies() const;

    QLineEdit* m_text;
    QWidget* m_list;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    std::vector<FilterRow*> m_rows;
    ChosenFormat m_format;
};

} // namespace holdall::ui
