#include "ui/queue/unfinishedjobs.h"

#include "app/displayname.h"
#include "app/errortext.h"
#include "ui/queue/jobtext.h"
#include "ui/widgets/choicebar.h"

#include <utility>

namespace holdall::ui {

namespace {

QString reasonOf(const UnreadableQueue& queue)
{
    const QString path = displayName(queue.path);
    switch (queue.fault) {
    case QueueFault::Damaged:
        return UnfinishedJobs::tr(
                   "The list of jobs that were not finished last time is damaged. It was kept as %1.")
            .arg(path);
    case QueueFault::Newer:
        return UnfinishedJobs::tr(
                   "The list of jobs that were not finished last time was made by a newer version "
                   "of Holdall. It was kept as %1.")
            .arg(path);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

UnfinishedJobs::UnfinishedJobs(JobQueue& queue, std::filesystem::path folder, ChoiceBar& bar)
    : m_queue(queue)
    , m_bar(bar)
    , m_keeper(queue, std::move(folder))
{
    m_bar.offerRepeat(false);
    connect(&m_keeper, &QueueKeeper::left, this, &UnfinishedJobs::offer);
    connect(&m_keeper, &QueueKeeper::failed, this, [this](const Error& error) {
        Q_EMIT message(tr("After a crash these jobs would be lost, for the list of them cannot be saved: %1")
                           .arg(terminalMessage(error)));
    });
    m_keeper.readLeft();
}

void UnfinishedJobs::offer(const LeftBehind& left)
{
    m_left.assign(left.jobs.begin(), left.jobs.end());
    if (left.unreadable.empty()) {
        askWhatToDo();
    } else {
        tell(left.unreadable);
    }
}

void UnfinishedJobs::tell(const std::vector<UnreadableQueue>& unreadable)
{
    QStringList reasons;
    for (const UnreadableQueue& queue : unreadable) {
        reasons << reasonOf(queue);
    }
    m_bar.ask(reasons.join(u'\n'), {{.text = tr("&Close"), .chosen = [this] { askWhatToDo(); }}});
}

void UnfinishedJobs::askWhatToDo()
{
    if (m_left.empty()) {
        return;
    }
    const auto others = static_cast<int>(m_left.size()) - 1;
    const QString first = sourceName(*m_left.front().request);
    const QString text = others == 0
        ? tr("A job was not finished last time: %1 (%2).").arg(first, purposeText(*m_left.front().request))
        : tr("Jobs were not finished last time: %1 and %n more.", nullptr, others).arg(first);
    m_bar.ask(text,
              {{.text = tr("&Run Again"), .chosen = [this] { runAgain(); }},
               {.text = tr("&Forget"), .chosen = [this] { giveUp(); }}});
}

void UnfinishedJobs::giveUp()
{
    m_left.clear();
    m_keeper.forgetLeft();
}

/// In their order. What needs a password is asked about before anything is queued, so that until then all of
/// it is kept where it was.
void UnfinishedJobs::runAgain()
{
    while (!m_left.empty() && !m_left.front().needsPassword) {
        m_ready.push_back(*m_left.front().request);
        m_left.pop_front();
    }
    if (m_left.empty()) {
        queueAll();
    } else {
        askForPassword();
    }
}

void UnfinishedJobs::askForPassword()
{
    const KeptJob job = m_left.front();
    const auto* archive = std::get_if<ArchiveRequest>(job.request.get());
    if (archive == nullptr) { // no other kind of job makes something encrypted
        m_left.front().needsPassword = false;
        return runAgain();
    }
    m_bar.ask(tr("%1 is to be encrypted. Passwords are not kept, so it needs its password again.")
                  .arg(sourceName(*job.request)),
              {{.text = tr("&Use Password"),
                .chosen = [this, request = *archive] { askOnceMore(m_bar.secret(), request); }},
               {.text = tr("&Leave Out"), .chosen = [this] {
                    m_left.pop_front();
                    runAgain();
                }}});
    m_bar.offerSecret(true);
}

/// A mistyped password would lock everybody out.
void UnfinishedJobs::askOnceMore(const QString& first, const ArchiveRequest& request)
{
    if (first.isEmpty()) {
        return askForPassword();
    }
    m_bar.ask(tr("Type the password of %1 once more.").arg(sourceName(request)),
              {{.text = tr("&Run Again"),
                .chosen =
                    [this, first, request] {
                        if (m_bar.secret() == first) {
                            settle(request, first);
                        } else {
                            Q_EMIT message(tr("The two passwords differ."));
                            askForPassword();
                        }
                    }},
               {.text = tr("&Back"), .chosen = [this] { askForPassword(); }}});
    m_bar.offerSecret(true);
}

void UnfinishedJobs::settle(const ArchiveRequest& request, const QString& password)
{
    ArchiveRequest complete = request;
    complete.settings.password = password.toStdString();
    m_ready.emplace_back(std::move(complete));
    m_left.pop_front();
    runAgain();
}

void UnfinishedJobs::queueAll()
{
    m_bar.offerSecret(false);
    for (Request& request : std::exchange(m_ready, {})) {
        m_queue.add(std::move(request));
    }
    m_keeper.forgetLeft();
}

} // namespace holdall::ui
