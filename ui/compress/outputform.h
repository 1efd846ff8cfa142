#pragma once

#include "ui/settings/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace holdall::ui {

class FolderField;
class OptionField;

/// Where the result goes, what happens if something stands there, and what is done afterwards.
class OutputForm : public QWidget {
    Q_OBJECT

public:
    explicit OutputForm(QWidget* parent = nullptr);

    /// Whether the sources are such that they can become one archive; if not, the choice is not offered.
    void setArchivable(bool isArchivable);

    /// The coder that is chosen, which may be around a tar or not; nothing: a container of its own.
    void setCoder(const std::optional<codec::Format>& format);

    void setChoices(const CompressChoices& choices);

    /// Puts what is chosen here into `choices`.
    void apply(CompressChoices& choices) const;

    /// Shows what is wrong at its field. Returns whether nothing is.
    bool validate();

Q_SIGNALS:
    void changed();

private:
    bool m_isArchivable = false;
    QCheckBox* m_oneArchive;
    FolderField* m_folder;
    OptionField* m_folderField;
    QComboBox* m_conflict;
    QCheckBox* m_verify;
    QCheckBox* m_trash;
};

} // namespace holdall::ui
