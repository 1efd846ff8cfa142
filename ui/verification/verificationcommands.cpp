#include "ui/verification/verificationcommands.h"

#include "ui/verification/verdictclipboard.h"
#include "ui/verification/verdictmodel.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationhead.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/translated.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace holdall::ui {

namespace {

bool isAny(const Verdict& /*verdict*/)
{
    return true;
}

bool isNotIntact(const Verdict& verdict)
{
    return verdict.status != Verdict::Status::Intact;
}

bool isEncrypted(const Verdict& verdict)
{
    return verdict.status == Verdict::Status::Encrypted;
}

/// Byte by byte, so that a name that is no UTF-8 arrives.
QUrl fileUrl(const std::filesystem::path& path)
{
    return QUrl::fromEncoded("file://" + QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

QAction* separator(QObject* parent)
{
    auto* action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

} // namespace

VerificationCommands::VerificationCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    makeActions();
    fillAgainMenu();
    connect(&m_parts.head.pause(), &QPushButton::clicked, this, &VerificationCommands::pauseOrResume);
    connect(&m_parts.head.cancel(), &QPushButton::clicked, this, &VerificationCommands::askAndCancel);
    connect(&m_parts.view, &VerdictView::selectionMoved, this, &VerificationCommands::update);
    connect(&m_parts.view, &QAbstractItemView::activated, this, &VerificationCommands::openCurrent);
    connect(&m_parts.verification, &Verification::jobChanged, this, &VerificationCommands::update);
    keepTranslated(parts.view, [this] { setTexts(); });
}

void VerificationCommands::setTexts()
{
    m_open->setText(tr("&Open Archive"));
    m_folder->setText(tr("Open Containing &Folder"));
    m_again->setText(tr("&Verify Selected Again"));
    m_password->setText(tr("Verify with &Password…"));
    m_copy->setText(tr("&Copy"));
    m_copyTable->setText(tr("Copy as &Table"));
    m_cancel->setText(tr("Ca&ncel"));
    m_notIntact->setText(tr("All That Are &Not Intact"));
    m_all->setText(tr("&All"));
    update();
}

void VerificationCommands::makeActions()
{
    using Self = VerificationCommands;
    VerdictView& view = m_parts.view;
    m_open = add(QStringLiteral("extract"), {}, &Self::openCurrent);
    m_folder = add(QStringLiteral("folder"), Qt::CTRL | Qt::Key_Return, &Self::openFolder);
    view.addAction(separator(this));
    m_again = add(QStringLiteral("retry"), Qt::Key_F5, &Self::verifySelected);
    m_password = add(QStringLiteral("lock"), {}, &Self::askPasswordAndVerify);
    view.addAction(separator(this));
    m_copy = add(QStringLiteral("copy"), Qt::CTRL | Qt::Key_C, &Self::copyLines);
    m_copyTable = add(QStringLiteral("copy"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &Self::copyTable);
    view.addAction(separator(this));
    m_pause = add(QStringLiteral("pause"), Qt::Key_Space, &Self::pauseOrResume);
    m_cancel = add(QStringLiteral("cancel"), Qt::Key_Escape, &Self::askAndCancel);
}

QAction* VerificationCommands::add(const QString& icon, const QKeySequence& keys,
                                   void (VerificationCommands::*run)())
{
    auto* action = new QAction(symbolicIcon(icon), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_parts.view.addAction(action);
    return action;
}

void VerificationCommands::fillAgainMenu()
{
    auto* menu = new QMenu(&m_parts.head);
    m_notIntact = menu->addAction(QString(), this, &VerificationCommands::verifyNotIntact);
    menu->addAction(m_again);
    m_all = menu->addAction(QString(), this, &VerificationCommands::verifyAll);
    m_parts.head.again().setMenu(menu);
}

void VerificationCommands::update()
{
    const bool runs = m_parts.verification.isRunning();
    const bool rests = runs && m_parts.verification.job()->state() == JobState::Paused;
    const std::vector<int> rows = m_parts.view.selectedRows();
    const Verification::Finding current = m_parts.model.finding(m_parts.view.currentIndex().row());
    m_open->setEnabled(current && current->archive);
    m_folder->setEnabled(current != nullptr);
    m_copy->setEnabled(!rows.empty());
    m_copyTable->setEnabled(!rows.empty());
    m_again->setEnabled(!runs && !rows.empty());
    m_password->setEnabled(!runs && std::ranges::any_of(rows, [this](int row) {
        return isEncrypted(*m_parts.model.finding(row));
    }));
    const Verification::Counts& counts = m_parts.verification.counts();
    m_notIntact->setEnabled(!runs && std::ranges::any_of(counts, [](const auto& count) {
        return count.first != Verdict::Status::Intact;
    }));
    m_all->setEnabled(!runs);
    m_pause->setText(rests ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setIcon(symbolicIcon(rests ? QStringLiteral("resume") : QStringLiteral("pause")));
    m_pause->setEnabled(runs);
    m_cancel->setEnabled(runs);
}

void VerificationCommands::pauseOrResume()
{
    Job* const job = m_parts.verification.job();
    if (!m_parts.verification.isRunning()) {
        return;
    }
    job->state() == JobState::Paused ? job->resume() : job->pause();
}

void VerificationCommands::askAndCancel()
{
    if (!m_parts.verification.isRunning()) {
        return;
    }
    const auto cancel = [this] {
        if (m_parts.verification.isRunning()) {
            m_parts.verification.job()->cancel();
        }
        m_parts.view.setFocus();
    };
    m_parts.questions.offerSecret(false);
    m_parts.questions.ask(tr("Cancel the verification? What was found so far stays."),
                          {{.text = tr("&Cancel It"), .chosen = cancel},
                           {.text = tr("&Keep It Running"), .chosen = [this] { m_parts.view.setFocus(); }}});
    m_parts.questions.focusChoice();
}

void VerificationCommands::openCurrent()
{
    const Verification::Finding current = m_parts.model.finding(m_parts.view.currentIndex().row());
    if (current && current->archive) {
        Q_EMIT openWanted(current->path);
    }
}

void VerificationCommands::openFolder()
{
    if (const auto current = m_parts.model.finding(m_parts.view.currentIndex().row())) {
        QDesktopServices::openUrl(fileUrl(current->path.parent_path()));
    }
}

std::vector<Verification::Finding> VerificationCommands::selected() const
{
    std::vector<Verification::Finding> findings;
    for (const int row : m_parts.view.selectedRows()) {
        findings.push_back(m_parts.model.finding(row));
    }
    return findings;
}

void VerificationCommands::copy(const QString& first, QString (*lineOf)(const Verdict&)) const
{
    QString text = first;
    for (const Verification::Finding& finding : selected()) {
        text += lineOf(*finding) + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void VerificationCommands::copyLines()
{
    copy({}, lineOf);
}

void VerificationCommands::copyTable()
{
    copy(tabbedTitles() + u'\n', tabbedLineOf);
}

void VerificationCommands::verifySelected()
{
    verify(selected(), isAny);
}

void VerificationCommands::verifyNotIntact()
{
    verify(m_parts.verification.findings(), isNotIntact);
}

void VerificationCommands::verifyAll()
{
    verify(m_parts.verification.findings(), isAny);
}

void VerificationCommands::askPasswordAndVerify()
{
    const std::vector<Verification::Finding> findings = selected();
    const auto verifyWith = [this, findings] {
        verify(findings, isEncrypted, m_parts.questions.secret().toStdString());
        m_parts.view.setFocus();
    };
    m_parts.questions.ask(tr("The password of the selected archives:"),
                          {{.text = tr("&Verify"), .chosen = verifyWith},
                           {.text = tr("&Cancel"), .chosen = [this] { m_parts.view.setFocus(); }}});
    m_parts.questions.offerSecret(true);
}

void VerificationCommands::verify(const std::vector<Verification::Finding>& findings,
                                  const Condition& condition, std::optional<std::string> password)
{
    BatchVerifyRequest request = m_parts.verification.request();
    request.paths.clear();
    request.reports.clear();
    for (const Verification::Finding& finding : findings) {
        if (condition(*finding)) {
            request.paths.push_back(finding->path);
        }
    }
    if (password) {
        request.password = std::move(password);
    }
    if (!request.paths.empty() && !m_parts.verification.isRunning()) {
        Q_EMIT againWanted(request);
    }
}

} // namespace holdall::ui
