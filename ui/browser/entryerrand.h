#pragma once

#include "app/io/privatefolder.h"
#include "app/jobs/outcome.h"
#include "app/jobs/request.h"
#include "ui/browser/operationerrand.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace holdall::ui {

/// Entries that are to be fetched out of an archive.
struct EntryWish {
    enum class Access {
        ReadOnly, ///< to be looked at: not to be run, and not to be edited in the belief that the archive
                  ///< follows
        AsStored,
    };

    ExtractRequest extraction; ///< of its entries; where to does not count
    std::size_t count = 1; ///< of these entries, from the first: others only come for links to them
    Access access = Access::ReadOnly;
};

/// Entries as they stand on the disk.
struct FetchedEntries {
    std::vector<std::filesystem::path> files = {}; ///< or folders, in the wish's order; never empty
    std::shared_ptr<const PrivateFolder> folder = {}; ///< that they are in; goes with the last who holds it
    std::vector<Error> problems = {}; ///< with what did not come
};

/// Fetches entries of an archive into a private folder, on a worker. Every signal comes from the event loop;
/// no member waits.
class EntryErrand : public QObject {
    Q_OBJECT

public:
    /// `workers` outlives this object.
    explicit EntryErrand(WorkerPool& workers, QObject* parent = nullptr);

    /// Fetches the entries into a folder of their own; what is being fetched is given up. Returns where they
    /// are going to be, if all goes well.
    std::vector<std::filesystem::path> start(EntryWish wish);

    void stop();
    bool isBusy() const { return m_errand->isBusy(); }
    ProgressSample progress() const { return m_errand->progress(); }

    /// After passwordWanted(); nothing: there is none.
    void answer(std::optional<std::string> password);

Q_SIGNALS:
    void passwordWanted(bool isRepeated); ///< repeated: the last one was wrong
    void fetched(const holdall::ui::FetchedEntries& entries);
    void failed(const holdall::Error& error);
    void cancelled(); ///< as the answer to a question was

private:
    struct Fetch;

    void finish(const Outcome& outcome);

    OperationErrand* m_errand;
    std::shared_ptr<Fetch> m_fetch; ///< the worker's, until it has ended
};

} // namespace holdall::ui
