#pragma once

#include "app/archive/listing/entrytree.h"
#include "app/error.h"
#include "app/jobs/request.h"
#include "ui/browser/errand.h"
#include "ui/browser/preview.h"

#include <QObject>

#include <filesystem>
#include <optional>
#include <string>

namespace holdall::ui {

class EntryDetails;
class EntryErrand;

/// Has single entries fetched out of an archive: to be opened by their programs, or shown beside the tree.
/// Every signal comes from the event loop; no member waits.
class EntryOpener : public QObject {
    Q_OBJECT

public:
    /// `workers` and `details`, which shows previews, outlive this object.
    EntryOpener(WorkerPool& workers, EntryDetails& details, QObject* parent);

    /// Fetches the first of `request.entries`, which is node `id`. What is being fetched is given up.
    void open(ExtractRequest request, EntryTree::Id id);
    void preview(ExtractRequest request, EntryTree::Id id);
    void stop();

    /// The file that is selected alone, if there is one: previews of others come too late.
    void setSelected(std::optional<EntryTree::Id> id) { m_selected = id; }

    /// After passwordWanted(); nothing: there is none.
    void answer(std::optional<std::string> password);

Q_SIGNALS:
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong

    /// A file to be opened by its program, in a folder that goes with this object.
    void fetched(const std::filesystem::path& file);
    void failed(const holdall::Error& error); ///< what was to be opened; previews tell their own problems

private:
    enum class Purpose { Open, Preview };

    void fetch(ExtractRequest request, EntryTree::Id id, Purpose purpose);
    void take(const std::filesystem::path& file);
    void showProblem(const Error& error);

    EntryDetails& m_details;
    EntryErrand* m_errand;
    Errand<Preview> m_preview;
    Purpose m_purpose = Purpose::Open;
    EntryTree::Id m_fetching = EntryTree::root;
    std::optional<EntryTree::Id> m_selected;
};

} // namespace holdall::ui
