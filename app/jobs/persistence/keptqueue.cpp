#include "app/jobs/persistence/keptqueue.h"

#include "app/jobs/persistence/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdall {

namespace {

/// Rises when an older program could misread what a newer one wrote.
constexpr int fileVersion = 1;

const QString versionKey = QStringLiteral("holdallQueue");
const QString jobsKey = QStringLiteral("jobs");

} // namespace

QByteArray queueToFile(const KeptQueue& queue)
{
    QJsonArray jobs;
    for (const KeptJob& job : queue) {
        if (const auto json = requestToJson(*job.request, job.needsPassword)) {
            jobs.append(*json);
        }
    }
    return QJsonDocument(QJsonObject{{versionKey, fileVersion}, {jobsKey, jobs}}).toJson();
}

std::expected<KeptQueue, QueueFault> queueFromFile(const QByteArray& content)
{
    const QJsonObject file = QJsonDocument::fromJson(content).object();
    const int version = file.value(versionKey).toInt();
    if (version > fileVersion) {
        return std::unexpected(QueueFault::Newer);
    }
    if (version < 1 || !file.value(jobsKey).isArray()) {
        return std::unexpected(QueueFault::Damaged);
    }
    KeptQueue queue;
    for (const QJsonValue& json : file.value(jobsKey).toArray()) {
        std::optional<KeptRequest> kept = requestFromJson(json.toObject());
        if (!kept) {
            return std::unexpected(QueueFault::Damaged);
        }
        queue.push_back({.request = std::make_shared<const Request>(std::move(kept->request)),
                         .needsPassword = kept->needsPassword});
    }
    return queue;
}

} // namespace holdall
