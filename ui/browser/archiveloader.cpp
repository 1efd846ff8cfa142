#include "ui/browser/archiveloader.h"

#include "app/jobs/mailbox.h"
#include "app/jobs/runner.h"
#include "ui/browser/errand.h"
#include "ui/browser/notice.h"

#include <chrono>
#include <iterator>
#include <utility>
#include <variant>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;
using Entries = std::vector<Entry>;
using Map = std::shared_ptr<const ArchiveMap>;
using Parcel = std::variant<ListedArchive, Entries, Map, ArchiveFacts>;

/// Entries that go over together: as many as come in a short while, and so few that taking them is one too.
constexpr std::size_t mostInParcel = 256;
constexpr auto longestWait = 50ms;
constexpr std::size_t mostParcels = 8;

/// Collects entries on the worker.
class Packer {
public:
    Packer(Mailbox<Parcel>& box, std::stop_token stop) : m_box(box), m_stop(std::move(stop)) { }

    void take(const Entry& entry)
    {
        m_entries.push_back(entry);
        const auto now = std::chrono::steady_clock::now();
        if (m_entries.size() >= mostInParcel || now - m_sent >= longestWait) {
            send();
            m_sent = now;
        }
    }

    void send()
    {
        if (!m_entries.empty()) {
            m_box.put(std::exchange(m_entries, {}), m_stop);
        }
    }

private:
    Mailbox<Parcel>& m_box;
    const std::stop_token m_stop;
    Entries m_entries;
    std::chrono::steady_clock::time_point m_sent;
};

Outcome listInto(Mailbox<Parcel>& box, const ListRequest& request, JobContext& context)
{
    Packer packer(box, context.stopToken());
    const ListVisitor visitor{
        .begin = [&](const ListedArchive& archive) { box.put(archive, context.stopToken()); },
        .take = [&](const Entry& entry) { packer.take(entry); },
        .map =
            [&](ArchiveMap map) {
                box.put(std::make_shared<const ArchiveMap>(std::move(map)), context.stopToken());
            },
        .facts =
            [&](const ArchiveFacts& facts) {
                packer.send(); // its entries come before
                box.put(facts, context.stopToken());
            },
    };
    Outcome outcome = list(request, visitor, context);
    packer.send();
    return outcome;
}

} // namespace

/// What the worker and the loader share.
struct ArchiveLoader::Run {
    Run(ArchiveLoader* loader, const ListRequest& request)
        : notice(loader)
        , box(mostParcels, [this] { notice.post(); })
        , runner([this, request](JobContext& context) { return listInto(box, request, context); },
                 request.source, [this] { notice.post(); })
    {
    }

    Notice notice;
    Mailbox<Parcel> box;
    Runner runner;
};

ArchiveLoader::ArchiveLoader(WorkerPool& workers, QObject* parent) : QObject(parent), m_workers(workers) { }

ArchiveLoader::~ArchiveLoader()
{
    if (m_run) {
        m_run->notice.forget();
        m_run->runner.stop();
    }
}

void ArchiveLoader::start(const ListRequest& request)
{
    Q_ASSERT(!m_run);
    m_run = std::make_shared<Run>(this, request);
    m_isLoading = true;
    const auto begun = m_workers.run([run = m_run] { run->runner.run(); }, mostErrands);
    if (!begun) {
        m_run->runner.refuse(errorFromErrno(begun.error().value(), request.source));
    }
}

void ArchiveLoader::stop()
{
    if (m_run) {
        m_run->runner.stop();
    }
}

ProgressSample ArchiveLoader::progress() const
{
    return m_run ? sample(m_run->runner.progress()) : ProgressSample();
}

void ArchiveLoader::answer(std::optional<std::string> password)
{
    const Answer answer = password ? Answer::Continue : Answer::Stop;
    m_run->runner.answer({answer, std::move(password).value_or(std::string())});
}

void ArchiveLoader::customEvent(QEvent* /*event*/)
{
    if (!m_isLoading) {
        return;
    }
    if (const std::optional<Question> question = m_run->runner.takeQuestion()) {
        Q_EMIT passwordWanted(question->isRepeated);
    }
    // In this order: whatever was sent before the outcome is taken before it is told.
    const std::optional<Outcome> outcome = m_run->runner.takeOutcome();
    takeAll();
    if (outcome) {
        m_isLoading = false;
        Q_EMIT finished(*outcome);
    }
}

void ArchiveLoader::takeAll()
{
    Entries entries;
    std::optional<ArchiveFacts> facts;
    for (Parcel& parcel : m_run->box.takeAll()) {
        if (const auto* archive = std::get_if<ListedArchive>(&parcel)) {
            Q_EMIT began(*archive);
        } else if (const auto* map = std::get_if<Map>(&parcel)) {
            Q_EMIT mapped(*map);
        } else if (const auto* last = std::get_if<ArchiveFacts>(&parcel)) {
            facts = *last;
        } else {
            std::ranges::move(std::get<Entries>(parcel), std::back_inserter(entries));
        }
    }
    if (!entries.empty()) {
        Q_EMIT arrived(entries);
    }
    if (facts) {
        Q_EMIT told(*facts);
    }
}

} // namespace holdall::ui
