#include "app/cli/output/verifyresults.h"

#include "app/cli/output/verdictline.h"
#include "app/verify/report.h"

#include <QStringList>

#include <utility>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

} // namespace

void VerifyResults::take(std::size_t index, Verdict verdict)
{
    m_status = worse(m_status, statusOf(verdict));
    ++m_counts[verdict.status];
    m_waiting.emplace(index, std::move(verdict));
}

ExitStatus VerifyResults::finish()
{
    QByteArray lines;
    for (const auto& [index, verdict] : m_waiting) {
        print(verdict, lines);
    }
    write(lines);
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

/// Lines that are ready together are written together.
void VerifyResults::printReady()
{
    QByteArray lines;
    for (auto ready = m_waiting.find(m_next); ready != m_waiting.end(); ready = m_waiting.find(m_next)) {
        print(ready->second, lines);
        m_waiting.erase(ready);
        ++m_next;
    }
    write(lines);
}

void VerifyResults::print(const Verdict& verdict, QByteArray& lines)
{
    if (m_form == Form::Json) {
        lines += jsonLine(verdict);
    } else {
        lines += verdictLine(verdict).toUtf8() + '\n';
    }
    if (m_keep == Keep::Yes) {
        m_verdicts.push_back(verdict);
    }
}

void VerifyResults::write(const QByteArray& lines)
{
    if (!lines.isEmpty()) {
        m_output.write({lines.constData(), static_cast<std::size_t>(lines.size())});
    }
}

} // namespace holdall::cli
