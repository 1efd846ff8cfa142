#include "ui/verification/verifications.h"

#include "ui/queue/jobtext.h"
#include "ui/verification/verdictview.h"
#include "ui/verification/verificationhead.h"
#include "ui/verification/verificationpage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/translated.h"

#include <algorithm>
#include <utility>

namespace holdall::ui {

Verifications::Verifications(JobQueue& queue, QTabWidget& tabs, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_tabs(tabs)
{
    connect(&queue, &JobQueue::jobAdded, this, &Verifications::take);
    connect(&queue, &JobQueue::jobRemoved, this, &Verifications::drop);
    connect(&tabs, &QTabWidget::tabCloseRequested, this, [this](int index) {
        if (auto* page = qobject_cast<VerificationPage*>(m_tabs.widget(index))) {
            m_tabs.setCurrentIndex(index);
            page->askToClose();
        }
    });
}

Verifications::~Verifications() = default;

void Verifications::take(Job* job)
{
    if (!std::holds_alternative<BatchVerifyRequest>(job->request())) {
        return;
    }
    if (m_goesOn != nullptr) {
        m_goesOn->jobs.push_back(job->id());
        m_goesOn->verification->goOn(*job);
        return;
    }
    m_entries.push_back(std::make_unique<Entry>(std::make_shared<Verification>(m_queue, *job)));
    Entry& entry = *m_entries.back();
    entry.jobs.push_back(job->id());
    openPage(entry);
}

void Verifications::drop(std::uint64_t job)
{
    for (const std::unique_ptr<Entry>& entry : m_entries) {
        std::erase(entry->jobs, job);
    }
    forgetUnused();
}

/// What neither a job nor a page shows is gone.
void Verifications::forgetUnused()
{
    std::erase_if(m_entries, [](const std::unique_ptr<Entry>& entry) {
        return entry->jobs.empty() && entry->page == nullptr;
    });
}

void Verifications::show(const Job* job)
{
    const auto hasJob = [job](const std::unique_ptr<Entry>& entry) {
        return std::ranges::find(entry->jobs, job->id()) != entry->jobs.end();
    };
    const auto found = job == nullptr ? m_entries.end() : std::ranges::find_if(m_entries, hasJob);
    if (found == m_entries.end()) {
        return;
    }
    if ((*found)->page == nullptr) {
        openPage(**found);
    }
    m_tabs.setCurrentWidget((*found)->page);
}

void Verifications::openPage(Entry& entry)
{
    const Look last = look();
    const Verification& verification = *entry.verification;
    auto* page = new VerificationPage(entry.verification, m_workers);
    page->view().restoreColumns(last.columns);
    page->restoreSplit(last.split);
    entry.page = page;
    connect(&verification, &Verification::jobChanged, page, [this, page] { showState(*page); });
    connect(page, &VerificationPage::openWanted, this,
            [this](const std::filesystem::path& archive) { Q_EMIT openWanted({archive}); });
    connect(page, &VerificationPage::closeWanted, this, [this, &verification] { closePage(verification); });
    connect(page, &VerificationPage::againWanted, this,
            [this, &verification](const BatchVerifyRequest& request) { goOn(verification, request); });
    const int index = m_tabs.addTab(page, QString());
    keepTranslated(*page, [this, page] { showName(*page); });
    showState(*page);
    m_tabs.setCurrentIndex(index);
    page->setFocus();
}

void Verifications::showName(VerificationPage& page)
{
    const int index = m_tabs.indexOf(&page);
    // Ampersands would be taken for access keys.
    const QString title =
        tr("Verify %1").arg(nameOf(page.verification())).replace(u'&', QStringLiteral("&&"));
    m_tabs.setTabText(index, title);
    m_tabs.setTabToolTip(index, plainToolTip(sourceText(page.verification().request())));
}

void Verifications::showState(VerificationPage& page)
{
    const VerificationLook look = lookOf(page.verification());
    m_tabs.setTabIcon(m_tabs.indexOf(&page), symbolicIcon(look.icon, look.tone));
}

void Verifications::closePage(const Verification& verification)
{
    Entry* const entry = find(verification);
    if (entry == nullptr || entry->page == nullptr) {
        return;
    }
    m_look = look();
    VerificationPage* const page = std::exchange(entry->page, nullptr);
    m_tabs.removeTab(m_tabs.indexOf(page));
    page->deleteLater(); // what asked for it may be an event of its own
    forgetUnused();
}

void Verifications::goOn(const Verification& verification, const BatchVerifyRequest& request)
{
    m_goesOn = find(verification);
    m_queue.add(request);
    m_goesOn = nullptr;
}

Verifications::Entry* Verifications::find(const Verification& verification)
{
    const auto found = std::ranges::find_if(m_entries, [&](const std::unique_ptr<Entry>& entry) {
        return entry->verification.get() == &verification;
    });
    return found == m_entries.end() ? nullptr : found->get();
}

VerificationPage* Verifications::page() const
{
    return qobject_cast<VerificationPage*>(m_tabs.currentWidget());
}

Verifications::Look Verifications::look() const
{
    const VerificationPage* last = page();
    for (const std::unique_ptr<Entry>& entry : m_entries) {
        last = last == nullptr ? entry->page : last;
    }
    return last == nullptr ? m_look : Look{.columns = last->view().saveColumns(), .split = last->saveSplit()};
}

} // namespace holdall::ui
