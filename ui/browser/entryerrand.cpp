#include "ui/browser/entryerrand.h"

#include "app/archive/listing/entryselection.h"
#include "app/displayname.h"
#include "app/jobs/operations/operations.h"
#include "app/jobs/runner.h"
#include "ui/browser/notice.h"

#include <cerrno>
#include <system_error>
#include <utility>

namespace holdall::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostThreads = 16;

/// The file as it stands: by its own name, or by what it was renamed to.
std::optional<fs::path> findFile(const fs::path& folder, const std::string& entryName)
{
    std::error_code error;
    const fs::path expected = folder / placeOfEntry(entryName);
    if (fs::symlink_status(expected, error).type() == fs::file_type::regular) {
        return expected;
    }
    for (fs::recursive_directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        if (each->symlink_status(error).type() == fs::file_type::regular) {
            return each->path();
        }
    }
    return std::nullopt;
}

/// To be looked at: not to be run, and not to be edited in the belief that the archive follows.
void makeReadOnly(const fs::path& file)
{
    std::error_code ignored; // it is in a folder that nobody else can enter
    fs::permissions(file, fs::perms::owner_read, ignored);
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
struct EntryErrand::Run {
    Run(EntryErrand* errand, const ExtractRequest& wanted, std::shared_ptr<const void> keptFolder)
        : request(wanted)
        , folder(std::move(keptFolder))
        , notice(errand)
        , runner([this](JobContext& context) { return fetch(context); }, request.entries.front(),
                 [this] { notice.post(); })
    {
    }

    Outcome fetch(JobContext& context)
    {
        Outcome outcome = extract(request, context);
        if (outcome.kind == Outcome::Kind::Succeeded) {
            file = findFile(*request.into, request.entries.front());
        }
        if (file) {
            makeReadOnly(*file);
        }
        return outcome;
    }

    const ExtractRequest request;
    const std::shared_ptr<const void> folder;
    std::optional<fs::path> file; ///< the worker's, until the outcome is taken
    Notice notice;
    Runner runner;
};

EntryErrand::EntryErrand(WorkerPool& workers, QObject* parent) : QObject(parent), m_workers(workers) { }

EntryErrand::~EntryErrand()
{
    stop();
}

void EntryErrand::start(ExtractRequest request)
{
    stop();
    if (!m_folder) {
        m_folder = std::make_shared<QTemporaryDir>();
    }
    if (!m_folder->isValid()) {
        Q_EMIT failed({.kind = ErrorKind::System, .path = pathFromQt(m_folder->path()), .systemCode = EIO});
        return;
    }
    request.into = pathFromQt(m_folder->filePath(QString::number(++m_count)));
    request.folder = FolderPolicy::Never;
    m_run = std::make_shared<Run>(this, request, m_folder);
    const auto begun = m_workers.run([run = m_run] { run->runner.run(); }, mostThreads);
    if (!begun) {
        m_run->runner.refuse(errorFromErrno(begun.error().value(), request.entries.front()));
    }
}

void EntryErrand::stop()
{
    if (m_run) {
        m_run->notice.forget();
        m_run->runner.stop();
        m_run.reset();
    }
}

void EntryErrand::answer(std::optional<std::string> password)
{
    if (m_run) {
        const Answer answer = password ? Answer::Continue : Answer::Stop;
        m_run->runner.answer({answer, std::move(password).value_or(std::string())});
    }
}

void EntryErrand::customEvent(QEvent* /*event*/)
{
    if (!m_run) {
        return;
    }
    if (const std::optional<Question> question = m_run->runner.takeQuestion()) {
        if (question->kind == Question::Kind::Password) {
            Q_EMIT passwordWanted(question->isRepeated);
        } else {
            m_run->runner.answer(Answer::Stop); // it was only to be looked at
        }
    }
    const std::optional<Outcome> outcome = m_run ? m_run->runner.takeOutcome() : std::nullopt;
    if (!outcome) {
        return;
    }
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    if (run->file) {
        Q_EMIT fetched(*run->file);
    } else if (outcome->kind != Outcome::Kind::Cancelled) {
        Q_EMIT failed(firstError(*outcome, run->request));
    }
}

} // namespace holdall::ui
