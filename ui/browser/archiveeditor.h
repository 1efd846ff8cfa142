#pragma once

#include "app/archive/editing/archivechange.h"
#include "app/archive/listing/entrytree.h"

#include <QObject>

#include <filesystem>
#include <string>
#include <vector>

namespace holdall::ui {

class ChoiceBar;
class EntryModel;
class EntryView;

/// Turns what a person does to the tree of an open archive into changes of the archive. Nothing changes
/// here: a job does that, and the archive is read again.
class ArchiveEditor : public QObject {
    Q_OBJECT

public:
    /// Questions are asked in `bar`. All outlive this object.
    ArchiveEditor(EntryModel& model, EntryView& view, ChoiceBar& bar, QObject* parent);

    /// Whether names can be edited in the tree.
    void setEnabled(bool enabled);

    /// The folder that is selected alone, or that such an entry is in; empty: the top.
    std::string targetFolder() const;

    void add(const std::vector<std::filesystem::path>& sources, const std::string& folder);
    void moveSelected(const std::string& folder); ///< what is there already stays
    void renameSelected(); ///< begins to edit the name in the tree
    void removeSelected(); ///< after asking

Q_SIGNALS:
    void changesWanted(const std::vector<holdall::ArchiveChange>& changes);
    void refused(const QString& reason); ///< a name that no entry can have

private:
    void rename(EntryTree::Id id, const QString& name);
    void remove(const std::vector<std::string>& names);

    EntryModel& m_model;
    EntryView& m_view;
    ChoiceBar& m_bar;
};

} // namespace holdall::ui
