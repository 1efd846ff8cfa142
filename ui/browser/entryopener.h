#pragma once

#include "app/archive/listing/entrytree.h"
#include "app/error.h"
#include "app/jobs/operations/entryhead.h"
#include "ui/browser/entryerrand.h"
#include "ui/browser/errand.h"
#include "ui/browser/preview.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall::ui {

class EntryDetails;

/// Has single entries fetched out of an archive: to be opened, or shown beside the tree. Every signal comes
/// from the event loop; no member waits.
class EntryOpener : public QObject {
    Q_OBJECT

public:
    enum class Purpose {
        Open, ///< with its program
        Choose, ///< with one that is to be chosen
        Enter, ///< it is an archive
    };

    /// `workers` and `details`, which shows previews, outlive this object.
    EntryOpener(WorkerPool& workers, EntryDetails& details, QObject* parent);

    /// Fetches an entry. What is being fetched is given up.
    void open(EntryWish wish, Purpose purpose);

    /// Shows the first of `request.entries`, which is node `id` of `size` bytes.
    void preview(const ExtractRequest& request, EntryTree::Id id, std::uint64_t size);
    void stop();

    bool isFetching() const { return m_errand->isBusy(); } ///< something to be opened
    ProgressSample progress() const { return m_errand->progress(); }

    /// The file that is selected alone, if there is one: previews of others come too late.
    void setSelected(std::optional<EntryTree::Id> id);

    /// After passwordWanted(); nothing: there is none.
    void answer(const std::optional<std::string>& password);

Q_SIGNALS:
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong
    void fetched(const holdall::ui::FetchedEntries& entries, holdall::ui::EntryOpener::Purpose purpose);
    void failed(const holdall::Error& error); ///< what was to be opened; previews tell their own problems
    void stopped(); ///< for want of a password

private:
    void take(const FetchedEntries& entries);
    void takeHead(const Outcome& outcome);
    void show(const PreviewChoice& choice);

    EntryDetails& m_details;
    EntryErrand* m_errand;
    OperationErrand* m_headErrand;
    Errand<Preview> m_preview;
    Purpose m_purpose = Purpose::Open;
    std::shared_ptr<EntryHead> m_head; ///< the worker's until it was read; not changed afterwards
    EntryTree::Id m_shown = EntryTree::root; ///< that the head is of
    std::optional<EntryTree::Id> m_selected;
    std::vector<std::shared_ptr<const PrivateFolder>> m_opened; ///< what programs may be looking at
};

} // namespace holdall::ui
