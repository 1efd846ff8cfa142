#pragma once

#include "app/verify/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace holdall {

/// The verdicts of one verification and when it was made.
struct Report {
    QString version = {}; ///< of this program
    QDateTime started = {};
    QDateTime finished = {};
    std::vector<Verdict> results = {};
};

enum class ReportFormat { Json, Csv, Html };

/// The format that a report's file name asks for: .json, .csv, .html or .htm, ASCII case ignored.
std::optional<ReportFormat> reportFormatFromSuffix(const std::filesystem::path& path);

/// The whole report as UTF-8.
QByteArray renderReport(const Report& report, ReportFormat format);

/// Writes the report to `path` in the format of its suffix; a file that stands there is replaced once
/// the new one is complete. Fails with InvalidOption for another suffix.
Result<void> saveReport(const Report& report, const std::filesystem::path& path);

/// One verdict with the field names of the command line contract; what does not apply is left out.
QJsonObject jsonObject(const Verdict& verdict);

/// The same as one line, ended by "\n".
QByteArray jsonLine(const Verdict& verdict);

/// How many results have each status; none that is zero.
std::map<Verdict::Status, std::size_t> countStatuses(const std::vector<Verdict>& results);

/// Why a file is not intact, in one line; empty if it is.
QString messageOf(const Verdict& verdict);

/// "12 bytes of trailing data at offset 4096".
QString warningText(const codec::Warning& warning);

} // namespace holdall
