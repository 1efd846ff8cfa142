#pragma once

#include "app/archive/archiveformat.h"
#include "codec/format.h"

#include <QJsonObject>

#include <string>

namespace holdall::cli {

/// One line a format, in columns: name, abilities, suffixes, the options that it takes.
std::string formatTable();

/// The same facts for programs.
QJsonObject formatObject(const codec::FormatInfo& format);
QJsonObject formatObject(const ArchiveFormatInfo& archive);

} // namespace holdall::cli
