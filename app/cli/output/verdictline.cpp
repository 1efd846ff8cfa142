#include "app/cli/output/verdictline.h"

#include "app/archive/framing/passwordproblem.h"
#include "app/displayname.h"
#include "app/errortext.h"
#include "app/verify/report.h"

#include <QStringList>

#include <optional>
#include <string>

namespace holdall::cli {

namespace {

using namespace Qt::StringLiterals;

bool isDamage(const Error& error)
{
    return error.codec
        && (error.codec->kind == codec::ErrorKind::Corrupt
            || error.codec->kind == codec::ErrorKind::Truncated);
}

/// Where the data is wrong. What is no archive at all is wrong everywhere.
std::optional<std::uint64_t> offsetOf(const Error& error)
{
    const bool isUnknown = !error.codec || error.codec->kind == codec::ErrorKind::UnknownFormat;
    return isUnknown ? std::nullopt : error.codec->offset;
}

/// What is wrong. The title of damage has the offset in it, which stands in the line already.
QString reasonOf(const Error& error)
{
    const ErrorText text = describe(error);
    const QString& reason = isDamage(error) ? text.detail : text.title;
    return reason.endsWith(u'.') ? reason.chopped(1) : reason;
}

/// The entry, or the volume, that it is about, if that is not the whole file.
QString whereText(const Verdict& verdict)
{
    const std::filesystem::path part =
        verdict.entry.empty() ? verdict.error->path : std::filesystem::path(verdict.entry);
    return part.empty() || part == verdict.path ? QString() : displayName(part) + u": "_s;
}

QString explanation(const Verdict& verdict)
{
    if (verdict.status == Verdict::Status::Unchecked) {
        return u"decoded, but the format carries no checksum"_s;
    }
    if (verdict.status == Verdict::Status::Encrypted) {
        return verdict.error && isPasswordWrong(*verdict.error) ? u"the password is wrong"_s
                                                                : u"needs a password"_s;
    }
    if (!verdict.error) {
        return {};
    }
    const std::optional<std::uint64_t> offset = offsetOf(*verdict.error);
    return (offset ? u"offset %1: "_s.arg(*offset) : QString()) + whereText(verdict)
        + reasonOf(*verdict.error);
}

QString warningsText(const Verdict& verdict)
{
    QStringList texts;
    for (const codec::Warning& warning : verdict.warnings) {
        texts << warningText(warning);
    }
    return texts.isEmpty() ? QString() : u" (warning: %1)"_s.arg(texts.join(u"; "_s));
}

std::string entryName(const Verdict& verdict)
{
    return codec::decodedName(verdict.path.filename().string());
}

/// Compressed to uncompressed, as xz(1) has it; nothing for an empty entry.
std::optional<double> ratioOf(const Verdict& verdict)
{
    if (verdict.uncompressedSize.value_or(0) == 0) {
        return std::nullopt;
    }
    return static_cast<double>(verdict.compressedSize.value_or(0))
        / static_cast<double>(*verdict.uncompressedSize);
}

} // namespace

QString verdictLine(const Verdict& verdict)
{
    QString line = QString::fromUtf8(name(verdict.status)).toUpper() + u"  "_s + displayName(verdict.path);
    if (const QString why = explanation(verdict); !why.isEmpty()) {
        line += u": "_s + why;
    }
    return line + warningsText(verdict);
}

QString entryLine(const Verdict& verdict)
{
    const std::optional<double> ratio = ratioOf(verdict);
    const QStringList fields = {
        displayText(entryName(verdict)),
        QString::number(verdict.compressedSize.value_or(0)),
        QString::number(verdict.uncompressedSize.value_or(0)),
        ratio ? QString::number(*ratio, 'f', 3) : u"-"_s,
        QString::fromUtf8(codec::name(verdict.check)),
        verdict.format ? QString::fromUtf8(codec::info(*verdict.format).name) : u"-"_s,
    };
    return fields.join(u'\t');
}

QJsonObject entryObject(const Verdict& verdict)
{
    QJsonObject object = jsonObject(verdict);
    object.remove(u"status"_s); // that it is listed says it all
    object.remove(u"durationMs"_s);
    object.insert(u"entry"_s, displayText(entryName(verdict)));
    if (const std::optional<double> ratio = ratioOf(verdict)) {
        object.insert(u"ratio"_s, *ratio);
    }
    return object;
}

} // namespace holdall::cli
