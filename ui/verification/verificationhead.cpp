#include "ui/verification/verificationhead.h"

#include "app/errortext.h"
#include "ui/queue/jobtext.h"
#include "ui/verification/verdicttext.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace holdall::ui {

namespace {

using namespace std::chrono_literals;

constexpr int fullBar = 1000;

int allOf(const Verification::Counts& counts)
{
    int files = 0;
    for (const auto& [status, count] : counts) {
        files += count;
    }
    return files;
}

/// The worst status that occurs.
std::optional<Verdict::Status> worstOf(const Verification::Counts& counts)
{
    const auto found = std::ranges::find_if(statusesByBadness,
                                            [&](Verdict::Status status) { return counts.contains(status); });
    return found == statusesByBadness.end() ? std::nullopt : std::optional(*found);
}

QString separated(const QStringList& parts)
{
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

QString nameOf(const Verification& verification)
{
    return sourceName(verification.request());
}

VerificationLook lookOf(const Verification& verification)
{
    if (verification.isRunning()) {
        const bool isPaused = verification.job()->state() == JobState::Paused;
        return {.icon = isPaused ? QStringLiteral("pause") : QStringLiteral("running"), .tone = Tone::Accent};
    }
    if (verification.outcome() && verification.outcome()->kind != Outcome::Kind::Succeeded) {
        return {.icon = QStringLiteral("stopped"), .tone = Tone::Quiet};
    }
    const std::optional<Verdict::Status> worst = worstOf(verification.counts());
    return worst ? VerificationLook{.icon = statusIcon(*worst), .tone = statusTone(*worst)}
                 : VerificationLook{.icon = QStringLiteral("question"), .tone = Tone::Quiet};
}

VerificationHead::VerificationHead(const Verification& verification, QWidget* parent)
    : QWidget(parent)
    , m_verification(verification)
    , m_icon(new QLabel)
    , m_title(new ElidingLabel(Qt::ElideMiddle))
    , m_state(wrappingLabel())
    , m_bar(new QProgressBar)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton)
    , m_again(new QPushButton)
    , m_save(new QPushButton)
{
    layOut();
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &VerificationHead::look);
    connect(&verification, &Verification::jobChanged, this, &VerificationHead::follow);
    connect(&verification, &Verification::arrived, this, &VerificationHead::showButtons);
    keepTranslated(*this, [this] { setTexts(); });
}

void VerificationHead::setTexts()
{
    alignLeading(*m_title);
    m_title->setText(nameOf(m_verification));
    m_title->setToolTip(plainToolTip(sourceText(m_verification.request())));
    m_state->setAccessibleName(tr("State of the verification"));
    m_bar->setAccessibleName(tr("Progress of the verification"));
    m_cancel->setText(tr("&Cancel"));
    m_again->setText(tr("Verify A&gain"));
    m_save->setText(tr("Save &Report…"));
    follow();
}

void VerificationHead::layOut()
{
    m_title->setFont(headingFont(font(), 2));
    m_state->setObjectName(QStringLiteral("state"));
    m_cancel->setIcon(symbolicIcon(QStringLiteral("cancel")));
    m_again->setIcon(symbolicIcon(QStringLiteral("retry")));
    m_save->setIcon(symbolicIcon(QStringLiteral("save")));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(fontMetrics().height() / 6);
    texts->addWidget(m_title);
    texts->addWidget(m_state);
    auto* line = new QHBoxLayout;
    line->addWidget(m_icon);
    line->addSpacing(fontMetrics().averageCharWidth());
    line->addLayout(texts, 1);
    for (QPushButton* button : {m_pause, m_cancel, m_again, m_save}) {
        line->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_bar);
}

/// Another state, or another job.
void VerificationHead::follow()
{
    const bool runs = m_verification.isRunning();
    if (runs && !m_wasRunning) {
        m_meter = {};
        m_sample = {};
    }
    const bool works = runs && m_verification.job()->state() == JobState::Running;
    m_meter.setRunning(works, JobMeter::Clock::now());
    works ? m_look.start() : m_look.stop();
    if (runs) {
        m_sample = m_verification.job()->progress();
    }
    showState();
    showButtons();
    if (m_wasRunning && !runs) {
        announce(m_state->text());
    }
    m_wasRunning = runs;
}

void VerificationHead::look()
{
    m_sample = m_verification.job()->progress();
    m_meter.look(m_sample.done, JobMeter::Clock::now());
    showState();
}

void VerificationHead::showState()
{
    const bool runs = m_verification.isRunning();
    const VerificationLook look = lookOf(m_verification);
    const int side = m_title->sizeHint().height() * 5 / 4;
    m_icon->setPixmap(symbolicIcon(look.icon, look.tone).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(runs ? runningText() : endText());
    m_bar->setVisible(runs);
    const double share =
        m_sample.total == 0 ? 0.0 : static_cast<double>(m_sample.done) / static_cast<double>(m_sample.total);
    m_bar->setMaximum(m_sample.total == 0 ? 0 : fullBar); // no end: it tells that something is being done
    m_bar->setValue(std::min(static_cast<int>(share * fullBar), fullBar - 1));
}

void VerificationHead::showButtons()
{
    const bool runs = m_verification.isRunning();
    const bool rests = runs && m_verification.job()->state() == JobState::Paused;
    m_pause->setText(rests ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(symbolicIcon(rests ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setVisible(runs);
    m_cancel->setVisible(runs);
    m_again->setVisible(!runs);
    m_again->setEnabled(!m_verification.findings().empty());
    m_save->setEnabled(!m_verification.findings().empty());
}

QString VerificationHead::runningText() const
{
    const JobState state = m_verification.job()->state();
    if (state == JobState::Queued) {
        return tr("Waits for its turn in the queue");
    }
    if (m_sample.filesTotal == 0) {
        return tr("Searching for archives…");
    }
    const QLocale locale;
    QStringList parts{tr("%1 of %n file(s)", nullptr, static_cast<int>(m_sample.filesTotal))
                          .arg(locale.toString(static_cast<qulonglong>(m_sample.filesDone))),
                      tr("%1 of %2").arg(sizeText(m_sample.done), sizeText(m_sample.total))};
    if (state == JobState::Paused) {
        parts.prepend(tr("Paused"));
        return separated(parts);
    }
    if (const std::optional<double> speed = m_meter.speed()) {
        parts << speedText(*speed);
    }
    if (const std::optional<JobMeter::Duration> left = m_meter.remaining(m_sample.total)) {
        parts << tr("%1 left").arg(durationText(*left));
    }
    return separated(parts);
}

QString VerificationHead::endText() const
{
    const Verification::Counts& counts = m_verification.counts();
    const int files = allOf(counts);
    const std::optional<Outcome>& outcome = m_verification.outcome();
    if (outcome && outcome->kind == Outcome::Kind::Cancelled) {
        return tr("Cancelled; %n file(s) had been verified", nullptr, files);
    }
    if (outcome && outcome->error) {
        return describe(*outcome->error).title;
    }
    if (files == 0) {
        return tr("No archives were found");
    }
    const auto intact = counts.find(Verdict::Status::Intact);
    const int others = files - (intact == counts.end() ? 0 : intact->second);
    QStringList parts{
        others == 0 ? tr("%n file(s) verified, nothing is wrong", nullptr, files)
                    : tr("%1 of %n file(s) not intact", nullptr, files).arg(QLocale().toString(others))};
    if (outcome) {
        parts << sizeText(outcome->summary.bytesRead) << durationText(outcome->summary.duration);
        if (!outcome->summary.problems.empty()) {
            parts << terminalMessage(outcome->summary.problems.front());
        }
    }
    return separated(parts);
}

QString VerificationHead::stateText() const
{
    return m_state->text();
}

/// Tells it to whom does not see the page.
void VerificationHead::announce(const QString& text)
{
    setAccessibleDescription(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace holdall::ui
