#include "app/cli/listrun.h"

#include "app/cli/jobrun.h"
#include "app/cli/output/deliveries.h"
#include "app/cli/output/entryline.h"
#include "app/cli/output/listresults.h"
#include "app/jobs/operations/listing.h"
#include "app/jobs/operations/operations.h"

#include <QByteArray>

#include <chrono>
#include <utility>

namespace holdall::cli {

namespace {

/// Gets lines, from the job's thread.
using TakeLine = std::function<void(QByteArray lines, const std::stop_token& stop)>;

/// Collects lines of entries, and passes many on together, but none much later than it came.
class EntryLines {
public:
    EntryLines(bool isJson, const TakeLine& take, std::stop_token stop)
        : m_append(isJson ? appendEntryJsonLine : appendEntryLine)
        , m_take(take)
        , m_stop(std::move(stop))
    {
    }

    void add(const Entry& entry)
    {
        m_append(entry, m_lines);
        const auto now = std::chrono::steady_clock::now();
        if (m_lines.size() >= enough || now - m_passedOn >= latest) {
            passOn();
            m_passedOn = now;
        }
    }

    void passOn() { m_take(std::exchange(m_lines, {}), m_stop); }

private:
    static constexpr qsizetype enough = qsizetype(32) * 1024; ///< bytes
    static constexpr std::chrono::milliseconds latest{20};

    void (*m_append)(const Entry& entry, QByteArray& lines);
    const TakeLine& m_take;
    std::stop_token m_stop;
    QByteArray m_lines;
    std::chrono::steady_clock::time_point m_passedOn;
};

/// What is no archive is listed by verifying it: that tells the size of what it holds.
Outcome list(const VerifyRequest& request, bool isJson, const TakeLine& take, JobContext& context)
{
    EntryLines lines(isJson, take, context.stopToken());
    bool isArchive = false;
    Outcome outcome = holdall::list({.source = std::get<std::filesystem::path>(request.source),
                                     .settings = request.settings,
                                     .password = request.password,
                                     .encoding = request.encoding},
                                    {.begin = [&isArchive](const ListedArchive&) { isArchive = true; },
                                     .take = [&lines](const Entry& entry) { lines.add(entry); }},
                                    context);
    lines.passOn();
    const bool isUnknown = outcome.error && outcome.error->codec
        && outcome.error->codec->kind == codec::ErrorKind::UnknownFormat;
    return isUnknown && !isArchive ? verify(request, context) : outcome;
}

} // namespace

ExitStatus runList(const Invocation& invocation, ResultStream& output, StandardError& errors)
{
    JobRun run(invocation.requests, 1, errors);
    Deliveries<QByteArray> deliveries([&](const std::vector<QByteArray>& lines) {
        QByteArray text;
        for (const QByteArray& line : lines) {
            text += line;
        }
        if (!text.isEmpty()) {
            output.write({text.constData(), static_cast<std::size_t>(text.size())});
        }
        if (output.failure()) {
            run.stop();
        }
    });
    run.setOperations([&](std::size_t index) -> Operation {
        const auto& request = std::get<VerifyRequest>(invocation.requests[index]);
        return [&](JobContext& context) {
            const auto take = [&](QByteArray line, const std::stop_token& stop) {
                deliveries.send(std::move(line), stop);
            };
            return list(request, invocation.json, take, context);
        };
    });
    ListResults results(invocation.json, output, errors);
    const ExitStatus status = run.run(results, output);
    deliveries.printRest();
    return status;
}

} // namespace holdall::cli
