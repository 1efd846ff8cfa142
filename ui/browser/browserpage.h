#pragma once

#include "app/jobs/operations/listing.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"
#include "ui/browser/entrymodel.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <span>

class QSplitter;

namespace holdall::ui {

class ArchiveEditor;
class ArchiveLoader;
class BrowserHead;
class BrowserStatus;
class ChoiceBar;
class EntryDetails;
class EntryOpener;
class EntryView;
class SearchControl;

/// An archive, open in the window: what is in it, and all that can be done with that but what jobs do.
class BrowserPage : public QWidget {
    Q_OBJECT

public:
    /// Begins to read the archive. `workers` outlives the page.
    BrowserPage(std::filesystem::path archive, WorkerPool& workers, QWidget* parent = nullptr);

    /// What was fetched to be looked at is removed.
    ~BrowserPage() override;
    Q_DISABLE_COPY_MOVE(BrowserPage)

    const std::filesystem::path& archive() const { return m_archive; }
    EntryView& view() const { return *m_view; }
    EntryModel& model() { return m_model; }
    EntryDetails& details() const { return *m_details; }
    bool isLoading() const;
    QString statusText() const;

    /// Everything, or what is selected; with the password and encoding that it was opened with.
    ExtractRequest extraction() const;
    ExtractRequest extractionOfSelected() const;
    VerifyRequest verification() const;

    /// Whether entries can be added, renamed and deleted now.
    bool isEditable() const;
    ArchiveEditor& editor() const { return *m_editor; }

    /// The job that editWanted() asked for ended, or was not begun: Cancelled. Reads the archive again if it
    /// has changed.
    void endChange(const Outcome& outcome);

    bool hasSelection() const;
    bool hasFileSelected() const; ///< exactly one, with data to look at

    void reload();
    void focusSearch();
    void openSelected(); ///< a file with its program, a folder in the tree
    void previewSelected();
    void copyNames() const;

    QByteArray saveSplit() const;
    void restoreSplit(const QByteArray& state);

Q_SIGNALS:
    void changed(); ///< what is selected or known
    void editWanted(const holdall::EditRequest& request); ///< see endChange()

    /// A file to be opened by its program, in a folder that goes with the page.
    void openWanted(const std::filesystem::path& file);

private:
    using Id = EntryTree::Id;

    void setTexts();
    void layOut();
    void connectParts();
    void load();
    void beginArchive(const ListedArchive& archive);
    void take(const std::vector<Entry>& entries);
    void finish(const Outcome& outcome);
    void showTotals();
    void showProgress();
    void showSelection();
    void askPassword(bool isRepeated);
    void askEntryPassword(bool isRepeated);
    void ask(const QString& text, const std::function<void(std::optional<std::string>)>& answer);
    void change(const std::vector<ArchiveChange>& changes);
    ExtractRequest extractionOf(Id id) const;
    std::optional<Id> selectedFile() const;
    std::optional<EntryPlaces> placesOf(std::span<const EntryTree::Id> ids) const;

    const std::filesystem::path m_archive;
    WorkerPool& m_workers;
    EntryModel m_model;
    ChoiceBar* m_questions;
    BrowserHead* m_head;
    EntryView* m_view;
    EntryDetails* m_details;
    QSplitter* m_splitter;
    BrowserStatus* m_status;
    SearchControl* m_search;
    EntryOpener* m_opener;
    ArchiveEditor* m_editor;
    std::unique_ptr<ArchiveLoader> m_loader;
    std::optional<ListedArchive> m_listed;
    std::shared_ptr<const ArchiveMap> m_map; ///< null: single entries cannot be reached
    std::optional<std::string> m_password;
    QTimer m_lookAtProgress;
    bool m_isWhole = false; ///< all of it was read without an error
    bool m_isChanging = false; ///< a job is at it
};

} // namespace holdall::ui
