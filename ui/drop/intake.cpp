#include "ui/drop/intake.h"

#include "app/displayname.h"
#include "ui/compress/compressdialog.h"
#include "ui/extract/extractdialog.h"
#include "ui/queue/jobtext.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace holdall::ui {

namespace {

using Key = std::pair<std::size_t, std::string>;

std::string joined(const std::vector<std::filesystem::path>& paths)
{
    std::string all;
    for (const std::filesystem::path& path : paths) {
        all.append(path.lexically_normal().native()).push_back('\0');
    }
    return all;
}

/// What makes two jobs the same work: their kind and their source. Standard input has no key.
std::optional<Key> keyOf(const Request& request)
{
    if (const auto* archive = std::get_if<ArchiveRequest>(&request)) {
        return Key(request.index(), joined(archive->sources));
    }
    if (const auto* batch = std::get_if<BatchVerifyRequest>(&request)) {
        return Key(request.index(), joined(batch->paths));
    }
    if (const auto* extraction = std::get_if<ExtractRequest>(&request);
        extraction && !extraction->entries.empty()) {
        return std::nullopt; // a part of an archive: any number of them may be wanted
    }
    const std::optional<std::filesystem::path> path = sourcePath(request);
    return path ? std::optional(Key(request.index(), path->lexically_normal().native())) : std::nullopt;
}

std::set<Key> unfinishedKeys(const JobQueue& queue)
{
    std::set<Key> keys;
    for (const Job* job : queue.jobs()) {
        const std::optional<Key> key = isFinal(job->state()) ? std::nullopt : keyOf(job->request());
        if (key) {
            keys.insert(*key);
        }
    }
    return keys;
}

std::vector<ClassifiedFile> filesOnly(const std::vector<ClassifiedFile>& all)
{
    std::vector<ClassifiedFile> files;
    std::ranges::copy_if(all, std::back_inserter(files), [](const auto& file) { return !file.isFolder; });
    return files;
}

std::vector<CompressSource> compressSources(const std::vector<ClassifiedFile>& files)
{
    std::vector<CompressSource> sources;
    std::ranges::transform(files, std::back_inserter(sources), [](const ClassifiedFile& file) {
        return CompressSource{.path = file.path, .isFolder = file.isFolder};
    });
    return sources;
}

ExtractRequest extractRequest(const std::filesystem::path& source, const ExtractChoices& choices)
{
    ExtractRequest request{.source = source};
    apply(choices, request);
    return request;
}

std::vector<Request> extractRequests(const std::vector<ClassifiedFile>& files, const ExtractChoices& choices)
{
    std::vector<Request> requests;
    requests.reserve(files.size());
    for (const ClassifiedFile& file : files) {
        requests.emplace_back(extractRequest(file.path, choices));
    }
    return requests;
}

/// "." has no name to be shown.
std::filesystem::path absolute(const std::filesystem::path& path)
{
    std::error_code ignored; // no current folder: the job will say that the file is not there
    std::filesystem::path whole = std::filesystem::absolute(path, ignored).lexically_normal();
    return whole.empty() ? path : whole.has_filename() ? whole : whole.parent_path();
}

} // namespace

Intake::Intake(JobQueue& queue, Preferences& preferences, QWidget& window)
    : m_queue(queue)
    , m_preferences(preferences)
    , m_window(window)
{
}

void Intake::take(Paths paths, Wish wish, Asking asking)
{
    if (paths.empty()) {
        return;
    }
    Q_EMIT message(tr("Looking at the files…"));
    m_classifier.classify(std::move(paths),
                          [this, wish, asking](const Files& files) { settle(files, wish, asking); });
}

void Intake::settle(const Files& files, Wish wish, Asking asking)
{
    Q_EMIT message({});
    switch (wish) {
    case Wish::Obvious:
        return settleObvious(present(files), asking);
    case Wish::Compress:
        return compress(present(files), asking);
    case Wish::Extract:
        return extract(files);
    case Wish::ExtractTo:
        return askAndExtract(files);
    case Wish::Verify:
        return verify(files, {});
    case Wish::Offer:
    case Wish::Add: // of archives: see BrowserCommands
        return settleOffer(present(files), asking);
    }
}

/// Nothing has to be asked about a file that is gone.
Intake::Files Intake::present(const Files& files)
{
    Files there;
    Files gone;
    std::ranges::partition_copy(files, std::back_inserter(gone), std::back_inserter(there),
                                &ClassifiedFile::isMissing);
    if (gone.size() == 1) {
        Q_EMIT message(tr("%1 is not there any more.").arg(displayName(gone.front().path)));
    } else if (!gone.empty()) {
        Q_EMIT message(tr("%n files are not there any more.", nullptr, static_cast<int>(gone.size())));
    }
    return there;
}

void Intake::settleObvious(const Files& files, Asking asking)
{
    Files compressed;
    Files others;
    std::ranges::partition_copy(files, std::back_inserter(compressed), std::back_inserter(others),
                                &ClassifiedFile::isPacked);
    if (compressed.size() == 1 && compressed.front().isArchive) {
        Q_EMIT archivesWanted({compressed.front().path});
    } else if (!compressed.empty()) {
        extract(compressed);
    }
    if (!others.empty()) {
        compress(others, asking);
    }
}

void Intake::settleOffer(const Files& files, Asking asking)
{
    if (files.empty()) {
        return;
    }
    const bool allCompressed = std::ranges::all_of(files, &ClassifiedFile::isPacked);
    if (!allCompressed) {
        compress(files, asking);
        return;
    }
    Paths paths;
    std::ranges::transform(files, std::back_inserter(paths), &ClassifiedFile::path);
    if (std::ranges::all_of(files, &ClassifiedFile::isArchive)) {
        Q_EMIT archivesWanted(paths);
    } else {
        Q_EMIT offered(paths);
    }
}

void Intake::compress(const Files& files, Asking asking)
{
    if (files.empty()) {
        return;
    }
    if (asking == Asking::Always || (asking == Asking::AsPreferred && m_preferences.asksBeforeCompressing)) {
        askAndCompress(files);
    } else {
        queueCompression(files);
    }
}

void Intake::askAndCompress(const Files& files)
{
    auto* dialog = new CompressDialog(compressSources(files), m_preferences, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompressDialog::presetsChanged, this, [this, dialog] {
        m_preferences.presets = dialog->presets();
        Q_EMIT preferencesChanged();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, files] {
        m_preferences.compress = dialog->choices();
        m_preferences.asksBeforeCompressing = dialog->asksNextTime();
        queueCompression(files);
        Q_EMIT preferencesChanged();
    });
    dialog->open();
}

void Intake::queueCompression(const Files& files)
{
    std::vector<Request> requests = compressionRequests(compressSources(files), m_preferences.compress);
    m_preferences.compress = lasting(std::move(m_preferences.compress)); // the rest was for these alone
    queue(std::move(requests));
}

void Intake::extract(const Files& files)
{
    const ExtractPreferences& wanted = m_preferences.extract;
    std::vector<Request> requests =
        extractRequests(filesOnly(files), {.into = wanted.into, .conflict = wanted.conflict});
    for (Request& request : requests) {
        std::get<ExtractRequest>(request).folder = wanted.folder;
    }
    queue(std::move(requests));
}

void Intake::askAndExtract(const Files& files)
{
    const Files sources = filesOnly(files);
    if (sources.empty()) {
        return queue({});
    }
    auto* dialog = new ExtractDialog({.count = static_cast<int>(sources.size()),
                                      .first = sources.front(),
                                      .preferred = m_preferences.extract},
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, sources] { queue(extractRequests(sources, dialog->choices())); });
    dialog->open();
}

/// Part of an archive is never all of it, so the archive stays.
void Intake::askAndExtract(const ExtractRequest& pattern)
{
    const auto* path = std::get_if<std::filesystem::path>(&pattern.source);
    auto* dialog = new ExtractDialog({.count = 1,
                                      .first = {.path = path == nullptr ? std::filesystem::path() : *path},
                                      .entries = static_cast<int>(pattern.entries.size()),
                                      .isOpen = true,
                                      .encoding = pattern.encoding,
                                      .isCopy = pattern.into.has_value(),
                                      .preferred = m_preferences.extract},
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pattern] {
        ExtractRequest request = pattern;
        apply(dialog->choices(), request);
        if (!request.into) {
            request.into = pattern.into; // beside what it is in
        }
        queue({std::move(request)});
    });
    dialog->open();
}

/// One file is a row of the queue; of more, or of a folder, there is a table. `pattern` says how; its paths
/// are replaced.
void Intake::verify(const Files& files, const BatchVerifyRequest& pattern)
{
    if (files.size() == 1 && !files.front().isFolder && pattern.reports.empty()) {
        return queue({VerifyRequest{.source = files.front().path,
                                    .settings = pattern.settings,
                                    .sha256 = pattern.sha256,
                                    .password = pattern.password,
                                    .encoding = pattern.encoding}});
    }
    BatchVerifyRequest request = pattern;
    request.paths.clear();
    std::ranges::transform(files, std::back_inserter(request.paths), &ClassifiedFile::path);
    queue({std::move(request)});
}

void Intake::takeRequests(std::vector<Request> requests)
{
    std::vector<Request> jobs;
    for (Request& request : requests) {
        if (auto* batch = std::get_if<BatchVerifyRequest>(&request)) {
            std::ranges::transform(batch->paths, batch->paths.begin(), absolute);
            m_classifier.classify(batch->paths,
                                  [this, pattern = *batch](const Files& files) { verify(files, pattern); });
        } else {
            jobs.push_back(std::move(request));
        }
    }
    if (!jobs.empty()) {
        queue(std::move(jobs));
    }
}

void Intake::queue(std::vector<Request> requests)
{
    if (requests.empty()) {
        Q_EMIT message(tr("There is nothing to do: no compressed file was found."));
        return;
    }
    std::set<Key> taken = unfinishedKeys(m_queue);
    int repeated = 0;
    for (Request& request : requests) {
        const std::optional<Key> key = keyOf(request);
        if (key && !taken.insert(*key).second) {
            ++repeated;
        } else {
            m_queue.add(std::move(request));
        }
    }
    if (repeated > 0) {
        Q_EMIT message(tr("Already in the queue, so not added again: %1").arg(repeated));
    }
}

} // namespace holdall::ui
