#include "ui/browser/entryerrand.h"

#include "app/archive/listing/entryselection.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace holdall::ui {

namespace {

namespace fs = std::filesystem;

fs::path expectedPlace(const fs::path& folder, const std::string& entryName)
{
    return folder / placeOfEntry(entryName);
}

bool stands(const fs::path& file)
{
    std::error_code ignored; // then it is not there
    return fs::exists(fs::symlink_status(file, ignored));
}

/// Whatever a single file was renamed to.
std::optional<fs::path> onlyFile(const fs::path& folder)
{
    std::error_code error;
    for (fs::recursive_directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        if (each->symlink_status(error).type() == fs::file_type::regular) {
            return each->path();
        }
    }
    return std::nullopt;
}

void makeReadOnly(const fs::path& file)
{
    std::error_code ignored; // it is in a folder that nobody else can enter
    fs::permissions(file, fs::perms::owner_read, fs::perm_options::replace | fs::perm_options::nofollow,
                    ignored);
}

Error firstError(const Outcome& outcome, const ExtractRequest& request)
{
    if (outcome.error) {
        return *outcome.error;
    }
    return outcome.summary.problems.empty()
        ? Error{.kind = ErrorKind::NotFound, .path = request.entries.front()}
        : outcome.summary.problems.front();
}

} // namespace

/// What the worker and the errand share.
struct EntryErrand::Fetch {
    EntryWish wish;
    std::shared_ptr<PrivateFolder> folder = makeSharedFolder();
    std::vector<fs::path> files = {};

    Outcome run(JobContext& context)
    {
        if (const Result<void> made = folder->make(); !made) {
            return {.kind = Outcome::Kind::Failed, .error = made.error()};
        }
        Outcome outcome = extract(wish.extraction, context);
        if (outcome.kind == Outcome::Kind::Succeeded) {
            find();
        }
        return outcome;
    }

    void find()
    {
        for (std::size_t each = 0; each < wish.count; ++each) {
            const fs::path file = expectedPlace(folder->path(), wish.extraction.entries[each]);
            if (stands(file)) {
                files.push_back(file);
            }
        }
        if (const auto only = files.empty() && wish.count == 1 ? onlyFile(folder->path()) : std::nullopt) {
            files.push_back(*only);
        }
        if (wish.access == EntryWish::Access::ReadOnly) {
            std::ranges::for_each(files, makeReadOnly);
        }
    }
};

EntryErrand::EntryErrand(WorkerPool& workers, QObject* parent)
    : QObject(parent)
    , m_errand(new OperationErrand(workers, this))
{
    connect(m_errand, &OperationErrand::passwordWanted, this, &EntryErrand::passwordWanted);
    connect(m_errand, &OperationErrand::ended, this, &EntryErrand::finish);
}

std::vector<fs::path> EntryErrand::start(EntryWish wish)
{
    m_fetch = std::make_shared<Fetch>(std::move(wish));
    ExtractRequest& extraction = m_fetch->wish.extraction;
    const fs::path folder = m_fetch->folder->path();
    extraction.into = folder;
    extraction.folder = FolderPolicy::Never;
    std::vector<fs::path> expected;
    for (std::size_t each = 0; each < m_fetch->wish.count; ++each) {
        expected.push_back(expectedPlace(folder, extraction.entries[each]));
    }
    m_errand->start([fetch = m_fetch](JobContext& context) { return fetch->run(context); },
                    extraction.entries.front());
    return expected;
}

void EntryErrand::stop()
{
    m_errand->stop();
    m_fetch.reset();
}

void EntryErrand::answer(std::optional<std::string> password)
{
    m_errand->answer(std::move(password));
}

void EntryErrand::finish(const Outcome& outcome)
{
    const std::shared_ptr<Fetch> fetch = std::exchange(m_fetch, nullptr);
    if (!fetch->files.empty()) {
        Q_EMIT fetched({.files = std::move(fetch->files),
                        .folder = fetch->folder,
                        .problems = outcome.summary.problems});
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(firstError(outcome, fetch->wish.extraction));
    }
}

} // namespace holdall::ui
