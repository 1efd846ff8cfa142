#pragma once

#include "app/jobs/request.h"

#include <QByteArray>

#include <expected>
#include <memory>
#include <vector>

namespace holdall {

/// A job that is not finished, as it is kept.
struct KeptJob {
    std::shared_ptr<const Request> request; ///< never null
    bool needsPassword = false; ///< see KeptRequest
};

/// The unfinished jobs of a queue, in their order.
using KeptQueue = std::vector<KeptJob>;

/// Why a file with a queue says nothing.
enum class QueueFault {
    Damaged, ///< it is not what queueToFile() makes
    Newer, ///< a later version of the program has made it
};

/// A file's content for a queue: JSON with a version. Jobs about standard streams are left out.
QByteArray queueToFile(const KeptQueue& queue);

std::expected<KeptQueue, QueueFault> queueFromFile(const QByteArray& content);

} // namespace holdall
