#pragma once

#include "app/jobs/request.h"

#include <QJsonObject>

#include <optional>

namespace holdall {

/// A request as it is kept on the disk until its job is done.
struct KeptRequest {
    Request request;

    /// It makes something encrypted, and its password is not here: it is never kept. It must not run without.
    bool needsPassword = false;
};

/// A request as JSON: every option, bytes of paths and names as they are. Not kept are passwords, and places
/// of entries, which only save time. Nothing for what cannot be done later, since it is about a standard
/// stream. `needsPassword` as in KeptRequest, of a request that was kept before.
std::optional<QJsonObject> requestToJson(const Request& request, bool needsPassword = false);

/// The reverse; nothing for what requestToJson() does not make.
std::optional<KeptRequest> requestFromJson(const QJsonObject& json);

} // namespace holdall
