#pragma once

#include "app/archive/listing/entrytree.h"
#include "app/error.h"
#include "app/jobs/progress.h"
#include "ui/browser/entryopener.h"
#include "ui/browser/pagesubject.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall::ui {

class ArchiveRequests;
class DragOut;
class EntryDetails;
class EntryModel;
class EntryView;

/// Brings entries that are selected in the tree out of the archive: to be opened, entered, looked at, or
/// dragged elsewhere. Every signal comes from the event loop; no member waits but drag().
class EntryDelivery : public QObject {
    Q_OBJECT

public:
    /// What a delivery is made of and shown in. All outlive it, but for the view that is dragged from.
    struct Parts {
        const ArchiveRequests& requests;
        const EntryModel& model;
        EntryView& view;
        EntryDetails& details;
        WorkerPool& workers;
    };

    EntryDelivery(const Parts& parts, QObject* parent);

    std::optional<EntryTree::Id> selectedFile() const; ///< that alone is selected, and has data
    void noteSelection(); ///< another one: previews come too late

    void open(EntryOpener::Purpose purpose);
    void preview();
    void copyNames() const;
    void drag(); ///< runs the event loop until the drag is over
    void stop();

    /// What jobs may still read: see DragOut::dropped().
    const std::vector<std::shared_ptr<const PrivateFolder>>& dropped() const;

    bool isBusy() const;
    QString busyText() const; ///< what it is busy with
    ProgressSample progress() const;

    /// After passwordWanted(); nothing: there is none.
    void answer(const std::optional<std::string>& password);

Q_SIGNALS:
    void begun();
    void openWanted(const std::filesystem::path& file);
    void openWithWanted(const std::filesystem::path& file);
    void enterWanted(const holdall::ui::PageSubject& nested);
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong
    void failed(const holdall::Error& error);
    void toldNews(const QString& text);
    void pressed(const QPoint& point); ///< on the screen, where the window gets no clicks as a drop waits

private:
    void connectParts();
    void take(const FetchedEntries& entries, EntryOpener::Purpose purpose);

    const Parts m_parts;
    EntryOpener* m_opener;
    DragOut* m_dragOut;
    std::string m_entered; ///< the entry that is fetched
};

} // namespace holdall::ui
