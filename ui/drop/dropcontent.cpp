#include "ui/drop/dropcontent.h"

#include "app/fileuri.h"
#include "codec/format.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

namespace holdall::ui {

namespace {

struct DropText {
    Q_DECLARE_TR_FUNCTIONS(DropContent)
};

QList<QByteArray> uriLines(const QByteArray& list)
{
    QList<QByteArray> lines;
    for (const QByteArray& raw : list.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith('#')) {
            lines.push_back(line);
        }
    }
    return lines;
}

/// That a drop can be about; empty: none.
QByteArray schemeOf(const QByteArray& line)
{
    for (const char* scheme : {"file", "http", "https", "ftp", "sftp", "smb"}) {
        if (line.toLower().startsWith(QByteArray(scheme) + ':')) {
            return scheme;
        }
    }
    return {};
}

QString refusalOf(const QByteArray& uri)
{
    const QByteArray scheme = schemeOf(uri);
    if (scheme == "http" || scheme == "https" || scheme == "ftp") {
        return DropText::tr("Web addresses cannot be taken: download the file first, then drop it here.");
    }
    return DropText::tr("Only files and folders of this computer can be dropped here.");
}

/// Some programs hand files over as text alone; any other text is none.
QList<QByteArray> urisIn(const QMimeData& data)
{
    if (data.hasFormat(QStringLiteral("text/uri-list"))) {
        return uriLines(data.data(QStringLiteral("text/uri-list")));
    }
    const QList<QByteArray> lines = uriLines(data.data(QStringLiteral("text/plain")));
    const bool areUris =
        std::ranges::all_of(lines, [](const QByteArray& line) { return !schemeOf(line).isEmpty(); });
    return areUris ? lines : QList<QByteArray>();
}

} // namespace

DropContent readDrop(const QMimeData& data)
{
    DropContent content;
    for (const QByteArray& uri : urisIn(data)) {
        if (const auto path = pathFromFileUri(uri.toStdString())) {
            content.paths.push_back(*path);
        } else {
            content.refusal = refusalOf(uri);
        }
    }
    if (content.isEmpty() && content.refusal.isEmpty()) {
        content.refusal = DropText::tr("Text cannot be dropped here, only files and folders.");
    }
    return content;
}

std::size_t countCompressedNames(const std::vector<std::filesystem::path>& paths)
{
    const auto looksCompressed = [](const std::filesystem::path& path) {
        return codec::formatFromSuffix(path.filename().native()).has_value();
    };
    return static_cast<std::size_t>(std::ranges::count_if(paths, looksCompressed));
}

} // namespace holdall::ui
