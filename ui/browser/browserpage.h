#pragma once

#include "app/archive/archivefacts.h"
#include "app/jobs/operations/listing.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"
#include "ui/browser/archiverequests.h"
#include "ui/browser/entrymodel.h"
#include "ui/browser/pagesubject.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QSplitter;

namespace holdall::ui {

class ArchiveEditor;
class ArchiveLoader;
class BrowserHead;
class BrowserStatus;
class ChoiceBar;
class DropMark;
class EntryDelivery;
class EntryDetails;
class EntryView;
class PasswordQuestion;
class SearchControl;

/// An archive, open in the window: what is in it, and all that can be done with that but what jobs do.
class BrowserPage : public QWidget {
    Q_OBJECT

public:
    /// Reads the archive once the page is shown. `workers` outlives the page.
    BrowserPage(PageSubject subject, WorkerPool& workers, QWidget* parent = nullptr);

    /// What was fetched to be looked at is removed.
    ~BrowserPage() override;
    Q_DISABLE_COPY_MOVE(BrowserPage)

    const PageSubject& subject() const { return m_requests.subject(); }
    const std::filesystem::path& archive() const { return subject().file; }
    const ArchiveRequests& requests() const { return m_requests; }
    EntryView& view() const { return *m_view; }
    EntryModel& model() { return m_model; }
    EntryDetails& details() const { return *m_details; }
    bool isLoading() const;
    QString statusText() const;

    /// What is selected; with the password and encoding that the archive was opened with.
    ExtractRequest extractionOfSelected() const;

    /// Whether entries can be added, renamed and deleted now; never in an archive that is in another one.
    bool isEditable() const;
    ArchiveEditor& editor() const { return *m_editor; }
    DropMark& dropMark() const { return *m_dropMark; }
    EntryDelivery& delivery() const { return *m_delivery; }

    /// The job that editWanted() asked for ended, or was not begun: Cancelled. Reads the archive again if it
    /// has changed.
    void endChange(const Outcome& outcome);

    bool hasSelection() const;
    bool hasFileSelected() const; ///< exactly one, with data to look at

    void reload();
    void focusSearch();
    void openSelected(); ///< a file with its program, a folder in the tree, an archive beside this one
    void openSelectedWith(); ///< a program that is to be chosen
    void previewSelected();
    void showProperties(); ///< of the entry that is selected alone, else of the archive

    QByteArray saveSplit() const;
    void restoreSplit(const QByteArray& state);

Q_SIGNALS:
    void changed(); ///< what is selected or known
    void editWanted(const holdall::EditRequest& request); ///< see endChange()

    /// A file to be opened by its program, or by one that is to be chosen, in a folder that goes with the
    /// page.
    void openWanted(const std::filesystem::path& file);
    void openWithWanted(const std::filesystem::path& file);
    void enterWanted(const holdall::ui::PageSubject& nested); ///< an archive in this one

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Id = EntryTree::Id;

    void setTexts();
    void layOut();
    void connectParts();
    void connectDelivery();
    void load();
    void begin(const ListedArchive& archive);
    void take(const std::vector<Entry>& entries);
    void finish(const Outcome& outcome);
    void showOutcome(const Outcome& outcome);
    void showTotals();
    void showProgress();
    void showBusy();
    void showSelection();
    void askPassword(bool isRepeated);
    void askEntryPassword(bool isRepeated);
    void stopAll();
    void change(const std::vector<ArchiveChange>& changes);
    void tellProblem(const Error& error);

    ArchiveRequests m_requests;
    WorkerPool& m_workers;
    EntryModel m_model;
    ChoiceBar* m_questions;
    BrowserHead* m_head;
    EntryView* m_view;
    EntryDetails* m_details;
    QSplitter* m_splitter;
    BrowserStatus* m_status;
    SearchControl* m_search;
    ArchiveEditor* m_editor;
    DropMark* m_dropMark;
    EntryDelivery* m_delivery;
    PasswordQuestion* m_passwordQuestion;
    std::unique_ptr<ArchiveLoader> m_loader; ///< null: not shown yet
    std::optional<ListedArchive> m_listed;
    ArchiveFacts m_facts;
    QTimer m_lookAtProgress;
    bool m_isWhole = false; ///< all of it was read without an error
    bool m_isChanging = false; ///< a job is at it
};

} // namespace holdall::ui
