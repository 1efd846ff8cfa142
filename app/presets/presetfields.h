#pragma once

#include "app/presets/compresschoices.h"

#include <QJsonObject>

#include <expected>
#include <string>

namespace holdall {

/// Puts choices, less what lasting() takes away, into a JSON object, a field for each that is not the
/// default.
void writeChoices(QJsonObject& object, const CompressChoices& choices);

/// Reads all fields of an object but "name". Fails with the key of one that is unknown or has a value that
/// cannot be; whether the values fit together is not looked at.
std::expected<CompressChoices, std::string> readChoices(const QJsonObject& object);

} // namespace holdall
