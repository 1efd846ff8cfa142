#pragma once

#include "app/jobs/request.h"
#include "ui/drop/fileclassifier.h"

#include <QDialog>

#include <filesystem>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace holdall::ui {

class FolderField;
class OptionField;

/// What is chosen in the extract dialog, for any number of sources.
struct ExtractChoices {
    std::optional<std::filesystem::path> into = {}; ///< unset: beside the source
    codec::DecoderSettings settings = {};
    Conflict conflict = Conflict::Rename;
    bool trashSource = false;
};

/// Asks where and how to extract. Raw streams, which cannot be recognised, are described here.
class ExtractDialog : public QDialog {
    Q_OBJECT

public:
    struct Sources {
        int count = 1;
        ClassifiedFile first = {};
        int entries = 0; ///< that were chosen in the archive; 0: all
        bool isOpen = false; ///< an archive that was looked into: what it is, is known
    };

    explicit ExtractDialog(const Sources& sources, QWidget* parent = nullptr);

    ExtractChoices choices() const; ///< once accepted

private:
    void layOut(const Sources& sources);
    void fillFormats(const ClassifiedFile& first);
    void validate();
    bool isRawLzma() const;
    codec::Result<codec::DecoderSettings> settings() const;

    QComboBox* m_format;
    QLineEdit* m_filters;
    OptionField* m_filterField;
    FolderField* m_folder;
    OptionField* m_folderField;
    QComboBox* m_conflict;
    QCheckBox* m_trash;
    QFormLayout* m_form;
    QPushButton* m_accept = nullptr;
};

} // namespace holdall::ui
