#include "ui/recent/recentfile.h"

#include "app/io/privatefile.h"
#include "app/jobs/persistence/jsonvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdall::ui {

namespace {

using Use = RecentArchive::Use;

constexpr int fileVersion = 1;
constexpr std::uintmax_t largestFile = 1024 * 1024;

constexpr std::pair<const char*, Use> uses[] = {
    {"opened", Use::Opened}, {"made", Use::Made}, {"extracted", Use::Extracted}};

QString wordOf(Use use)
{
    return QLatin1String(std::ranges::find(uses, use, &std::pair<const char*, Use>::second)->first);
}

Use useOf(const QString& word)
{
    const auto* found =
        std::ranges::find_if(uses, [&](const auto& use) { return word == QLatin1String(use.first); });
    return found == std::end(uses) ? Use::Opened : found->second;
}

QByteArray toFile(const RecentArchives& archives)
{
    QJsonArray list;
    for (const RecentArchive& archive : archives) {
        list.append(QJsonObject{{QStringLiteral("path"), json::toJson(archive.path)},
                                {QStringLiteral("use"), wordOf(archive.use)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("holdallRecent"), fileVersion},
                                     {QStringLiteral("archives"), list}})
        .toJson();
}

RecentArchives fromFile(const QByteArray& content)
{
    const QJsonObject file = QJsonDocument::fromJson(content).object();
    RecentArchives archives;
    if (file.value(QStringLiteral("holdallRecent")).toInt() != fileVersion) {
        return archives;
    }
    for (const QJsonValue& value : file.value(QStringLiteral("archives")).toArray()) {
        const QJsonObject json = value.toObject();
        RecentArchive archive;
        const bool isRead = json::fromJson(json.value(QStringLiteral("path")), archive.path);
        archive.use = useOf(json.value(QStringLiteral("use")).toString());
        if (isRead && archives.size() < RecentFile::most) {
            archives.push_back(std::move(archive));
        }
    }
    return archives;
}

void take(RecentArchives& archives, const std::filesystem::path& path)
{
    std::erase_if(archives, [&](const RecentArchive& archive) { return archive.path == path; });
}

} // namespace

RecentFile::RecentFile(std::optional<std::filesystem::path> folder)
    : m_path(folder ? std::optional(*folder / "recent.json") : std::nullopt)
{
}

RecentArchives RecentFile::read()
{
    RecentArchives archives = load();
    for (RecentArchive& archive : archives) {
        std::error_code failed; // what cannot be asked about is not there for us
        archive.exists = std::filesystem::exists(archive.path, failed);
    }
    return archives;
}

Result<void> RecentFile::add(const RecentArchives& archives)
{
    RecentArchives all = load();
    for (const RecentArchive& archive : archives) {
        take(all, archive.path);
    }
    all.insert(all.begin(), archives.begin(), archives.end());
    all.resize(std::min(all.size(), most));
    return store(std::move(all));
}

Result<void> RecentFile::remove(const std::filesystem::path& path)
{
    RecentArchives archives = load();
    take(archives, path);
    return store(std::move(archives));
}

Result<void> RecentFile::clear()
{
    m_archives.clear();
    return m_path ? removePrivateFile(*m_path) : Result<void>();
}

RecentArchives RecentFile::load() const
{
    return m_path ? fromFile(readPrivateFile(*m_path, largestFile).value_or(QByteArray())) : m_archives;
}

Result<void> RecentFile::store(RecentArchives archives)
{
    if (!m_path) {
        m_archives = std::move(archives);
        return {};
    }
    return writePrivateFile(*m_path, toFile(archives));
}

} // namespace holdall::ui
