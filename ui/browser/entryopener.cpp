#include "ui/browser/entryopener.h"

#include "ui/browser/entrydetails.h"
#include "ui/browser/entryerrand.h"
#include "ui/browser/errorsentence.h"

#include <utility>

namespace holdall::ui {

namespace {

/// What a preview may be taken from. Looking at an entry must not fill the disk.
constexpr std::uint64_t mostForPreview = 64ULL * 1024 * 1024; // bytes

} // namespace

EntryOpener::EntryOpener(WorkerPool& workers, EntryDetails& details, QObject* parent)
    : QObject(parent)
    , m_details(details)
    , m_errand(new EntryErrand(workers, this))
    , m_preview(workers, [this](const Preview& preview) { m_details.showPreview(preview); })
{
    connect(m_errand, &EntryErrand::passwordWanted, this, &EntryOpener::passwordWanted);
    connect(m_errand, &EntryErrand::fetched, this, &EntryOpener::take);
    connect(m_errand, &EntryErrand::failed, this, &EntryOpener::showProblem);
}

void EntryOpener::open(ExtractRequest request, EntryTree::Id id)
{
    fetch(std::move(request), id, Purpose::Open);
}

void EntryOpener::preview(ExtractRequest request, EntryTree::Id id)
{
    request.maxSize = mostForPreview;
    fetch(std::move(request), id, Purpose::Preview);
}

void EntryOpener::fetch(ExtractRequest request, EntryTree::Id id, Purpose purpose)
{
    m_purpose = purpose;
    m_fetching = id;
    m_preview.cancel();
    m_errand->start(std::move(request));
}

void EntryOpener::stop()
{
    m_errand->stop();
}

void EntryOpener::answer(std::optional<std::string> password)
{
    m_errand->answer(std::move(password));
}

void EntryOpener::take(const std::filesystem::path& file)
{
    if (m_purpose == Purpose::Open) {
        Q_EMIT fetched(file);
    } else if (m_selected == m_fetching) {
        m_preview.start([file](const std::stop_token& /*stop*/) { return std::optional(readPreview(file)); });
    }
}

void EntryOpener::showProblem(const Error& error)
{
    if (m_purpose == Purpose::Preview && m_selected == m_fetching) {
        m_details.showPreview({.note = errorSentence(error)});
    } else {
        Q_EMIT failed(error);
    }
}

} // namespace holdall::ui
