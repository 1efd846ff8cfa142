#include "ui/browser/entryopener.h"

#include "ui/browser/entrydetails.h"
#include "ui/browser/errorsentence.h"
#include "ui/browser/operationerrand.h"
#include "ui/browser/previewpane.h"

#include <utility>

namespace holdall::ui {

EntryOpener::EntryOpener(WorkerPool& workers, EntryDetails& details, QObject* parent)
    : QObject(parent)
    , m_details(details)
    , m_errand(new EntryErrand(workers, this))
    , m_headErrand(new OperationErrand(workers, this))
    , m_preview(workers, [this](const Preview& preview) { m_details.preview().showPreview(preview); })
{
    connect(m_errand, &EntryErrand::passwordWanted, this, &EntryOpener::passwordWanted);
    connect(m_errand, &EntryErrand::fetched, this, &EntryOpener::take);
    connect(m_errand, &EntryErrand::failed, this, &EntryOpener::failed);
    connect(m_errand, &EntryErrand::cancelled, this, &EntryOpener::stopped);
    connect(m_headErrand, &OperationErrand::passwordWanted, this, &EntryOpener::passwordWanted);
    connect(m_headErrand, &OperationErrand::ended, this, &EntryOpener::takeHead);
    connect(&details.preview(), &PreviewPane::chosen, this, &EntryOpener::show);
}

void EntryOpener::open(EntryWish wish, Purpose purpose)
{
    stop();
    m_purpose = purpose;
    m_errand->start(std::move(wish));
}

void EntryOpener::preview(const ExtractRequest& request, EntryTree::Id id, std::uint64_t size)
{
    stop();
    m_shown = id;
    m_head = std::make_shared<EntryHead>();
    m_headErrand->start(
        [head = m_head, request, size](JobContext& context) {
            return readHead(request, bytesForPreview(request.entries.front(), size), context, *head);
        },
        request.entries.front());
}

void EntryOpener::stop()
{
    m_errand->stop();
    m_headErrand->stop();
    m_preview.cancel();
}

void EntryOpener::setSelected(std::optional<EntryTree::Id> id)
{
    if (id != m_selected) {
        m_selected = id;
        m_headErrand->stop();
        m_preview.cancel();
        m_head.reset();
    }
}

void EntryOpener::answer(const std::optional<std::string>& password)
{
    m_errand->answer(password);
    m_headErrand->answer(password);
}

void EntryOpener::take(const FetchedEntries& entries)
{
    if (m_purpose != Purpose::Enter) {
        m_opened.push_back(entries.folder);
    }
    Q_EMIT fetched(entries, m_purpose);
}

void EntryOpener::takeHead(const Outcome& outcome)
{
    if (m_selected != m_shown) {
        return;
    }
    if (outcome.error && m_head->bytes.empty()) {
        m_details.preview().showPreview({.note = errorSentence(*outcome.error)});
    } else if (outcome.kind != Outcome::Kind::Cancelled) {
        show({});
    }
}

void EntryOpener::show(const PreviewChoice& choice)
{
    if (!m_head || m_headErrand->isBusy()) {
        return;
    }
    m_preview.start(
        [head = std::shared_ptr<const EntryHead>(m_head), choice](const std::stop_token& /*stop*/) {
            return std::optional(makePreview(*head, choice));
        });
}

} // namespace holdall::ui
