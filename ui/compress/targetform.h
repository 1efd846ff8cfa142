#pragma once

#include "ui/browser/errand.h"
#include "ui/compress/choicesection.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace holdall::ui {

class FolderField;
class OptionField;

/// What is made of the sources, in which format, under which name and where. The name that the sources lend
/// follows the format until another one is typed.
class TargetForm : public QWidget {
    Q_OBJECT

public:
    explicit TargetForm(std::vector<CompressSource> sources, QWidget* parent = nullptr);

    void setChoices(const CompressChoices& choices);

    /// Puts what is chosen here into `choices`.
    void apply(CompressChoices& choices) const;

    ChosenFormat format() const;

    /// Shows what is wrong at its field; returns whether nothing is. Has it looked up whether something
    /// stands where the result goes. `choices` are all of them.
    bool validate(const CompressChoices& choices);

Q_SIGNALS:
    void changed();

private:
    /// What stands in the way of the result.
    struct Clash {
        std::string name = {}; ///< of the result; empty: nothing is in the way
        std::string freeName = {};
    };

    void layOut();
    void connectControls();
    void fillFormats();
    void fillArrangements();
    void onFormatChanged();
    void showName(const CompressChoices& choices, const std::vector<Request>& requests);
    QString nameProblem() const;
    void lookUp(const std::filesystem::path& target);
    void showClash(const Clash& clash);
    bool isMuch() const; ///< more than one file
    Conflict conflict() const;
    Arrangement arrangement() const;

    std::vector<CompressSource> m_sources;
    QComboBox* m_format;
    QComboBox* m_arrangement;
    QLineEdit* m_name;
    OptionField* m_nameField;
    FolderField* m_folder;
    OptionField* m_folderField;
    QComboBox* m_conflict;
    QFormLayout* m_form;
    bool m_isNameTyped = false;
    QString m_suffix; ///< of the format
    std::filesystem::path m_target; ///< that was looked up last
    Clash m_clash;
    Errand<Clash> m_lookUp;
};

} // namespace holdall::ui
