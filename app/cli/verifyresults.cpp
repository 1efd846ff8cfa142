#include "app/cli/verifyresults.h"

#include "app/cli/verdictline.h"
#include "app/verify/report.h"

#include <QStringList>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

/// A verify job without a verdict is one that failed before it could read anything.
std::optional<Verdict> verdictOf(const Job& job)
{
    const Outcome& outcome = *job.outcome();
    if (outcome.summary.verdict || !outcome.error) {
        return outcome.summary.verdict;
    }
    return makeVerdict(outcome.error->path, {}, outcome.error);
}

} // namespace

void VerifyResults::take(std::size_t index, const Job& job)
{
    std::optional<Verdict> verdict = verdictOf(job);
    if (!verdict) {
        return; // cancelled
    }
    m_status = worse(m_status, statusOf(verdict->status));
    ++m_counts[verdict->status];
    m_waiting.emplace(index, *std::move(verdict));
    printReady();
}

ExitStatus VerifyResults::finish()
{
    for (const auto& [index, verdict] : m_waiting) {
        print(verdict);
    }
    m_waiting.clear();
    return m_status;
}

QString VerifyResults::summary() const
{
    QStringList counts;
    std::size_t files = 0;
    for (const auto& [status, count] : m_counts) {
        const std::string_view word = name(status);
        counts << u"%1 %2"_s.arg(count).arg(QString::fromUtf8(word));
        files += count;
    }
    const QString total = files == 1 ? u"1 file"_s : u"%1 files"_s.arg(files);
    return counts.isEmpty() ? total : total + u": "_s + counts.join(u", "_s);
}

void VerifyResults::printReady()
{
    for (auto ready = m_waiting.find(m_next); ready != m_waiting.end(); ready = m_waiting.find(m_next)) {
        print(ready->second);
        m_waiting.erase(ready);
        ++m_next;
    }
}

void VerifyResults::print(const Verdict& verdict)
{
    if (m_form == Form::Json) {
        const QByteArray line = jsonLine(verdict);
        m_output.write({line.constData(), static_cast<std::size_t>(line.size())});
    } else {
        m_output.writeLine(verdictLine(verdict));
    }
    if (m_keep == Keep::Yes) {
        m_verdicts.push_back(verdict);
    }
}

} // namespace holdall::cli
