#pragma once

#include "app/presets/compresschoices.h"
#include "codec/error.h"
#include "ui/widgets/section.h"

#include <map>
#include <string>

class QFormLayout;

namespace holdall::ui {

class OptionField;

/// What the other choices depend on.
struct ChosenFormat {
    std::optional<Container> container = {}; ///< of its own: Tar without a coder, Zip, SevenZip
    codec::Format coder = codec::Format::Xz; ///< if it is no container
    bool isArchive = false; ///< what is made is an archive

    bool operator==(const ChosenFormat&) const = default;
};

/// One of the groups of the compress dialog: some of the choices, and what is wrong with them.
class ChoiceSection : public Section {
    Q_OBJECT

public:
    explicit ChoiceSection(const QString& title, QWidget* parent = nullptr);

    virtual void setChoices(const CompressChoices& choices) = 0;

    /// Puts what is chosen here into `choices`, so far as it applies.
    virtual void apply(CompressChoices& choices) const = 0;

    /// Shows what applies to a format, and says of the rest that and why it does not.
    virtual void adapt(const ChosenFormat& format) = 0;

    /// Shows what is wrong with the entries themselves. Returns whether nothing is.
    virtual bool validate() { return true; }

    /// Says in a few words what is chosen.
    virtual void summarise() = 0;

    /// Shows what the program refuses, if it is about an option that stands here; returns whether it is.
    bool showProblem(const codec::Error& error);
    void clearProblems();

Q_SIGNALS:
    void changed();

protected:
    /// Adds a control with its label; `option` is what the command line calls it.
    OptionField* addRow(const QString& label, QWidget* control, const char* option);
    void setRowVisible(const char* option, bool visible);
    OptionField* field(const char* option) const { return m_fields.at(option); }

private:
    QFormLayout* m_form;
    std::map<std::string, OptionField*> m_fields; ///< by the option's name
};

} // namespace holdall::ui
