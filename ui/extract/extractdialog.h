#pragma once

#include "app/jobs/request.h"
#include "ui/drop/fileclassifier.h"
#include "ui/settings/preferences.h"

#include <QDialog>

#include <filesystem>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace holdall::ui {

class EncodingField;
class FolderField;
class OptionField;
class PasswordLine;

/// What is chosen in the extract dialog, for any number of sources.
struct ExtractChoices {
    std::optional<std::filesystem::path> into = {}; ///< unset: beside the source
    FolderPolicy folder = FolderPolicy::Auto;
    codec::DecoderSettings settings = {};
    Conflict conflict = Conflict::Rename;
    std::optional<std::string> password = {}; ///< bytes
    std::string encoding = {}; ///< of names that do not say theirs; empty: found out
    bool outwardLinks = false;
    bool trashSource = false;
    bool revealsResult = false;
};

/// Puts what was chosen into a request; of some entries of an archive the archive itself stays.
void apply(const ExtractChoices& choices, ExtractRequest& request);

/// Asks where and how to extract. Raw streams, which cannot be recognised, are described here.
class ExtractDialog : public QDialog {
    Q_OBJECT

public:
    struct Sources {
        int count = 1;
        ClassifiedFile first = {};
        int entries = 0; ///< that were chosen in the archive; 0: all
        bool isOpen = false; ///< an archive that was looked into: what it is, is known
        std::string encoding = {}; ///< that it was looked into with
        bool isCopy = false; ///< out of another archive: there is nothing to be moved to the trash
        ExtractPreferences preferred = {}; ///< what is chosen at first
    };

    explicit ExtractDialog(const Sources& sources, QWidget* parent = nullptr);

    ExtractChoices choices() const; ///< once accepted

private:
    void layOut(const Sources& sources);
    void addRows(const Sources& sources);
    void addButtons();
    void fillFormats(const ClassifiedFile& first);
    void fillPolicies();
    void prefer(const ExtractPreferences& preferred);
    void connectControls();
    void validate();
    bool isRawLzma() const;
    bool mayBeArchive() const;
    codec::Result<codec::DecoderSettings> settings() const;

    bool m_isArchive; ///< as far as can be told by now
    QComboBox* m_format;
    QLineEdit* m_filters;
    OptionField* m_filterField;
    FolderField* m_folder;
    OptionField* m_folderField;
    QComboBox* m_policy;
    QComboBox* m_conflict;
    PasswordLine* m_password;
    EncodingField* m_encoding;
    QCheckBox* m_links;
    QCheckBox* m_trash;
    QCheckBox* m_reveal;
    QFormLayout* m_form;
    QPushButton* m_accept = nullptr;
};

} // namespace holdall::ui
