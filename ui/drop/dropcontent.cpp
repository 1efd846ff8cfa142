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

QString refusalOf(const QByteArray& uri)
{
    const QByteArray scheme = uri.first(std::max<qsizetype>(uri.indexOf(':'), 0)).toLower();
    if (scheme == "http" || scheme == "https" || scheme == "ftp") {
        return DropText::tr("Web addresses cannot be taken: download the file first, then drop it here.");
    }
    return DropText::tr("Only files and folders of this computer can be dropped here.");
}

} // namespace

DropContent readDrop(const QMimeData& data)
{
    DropContent content;
    for (const QByteArray& uri : uriLines(data.data(QStringLiteral("text/uri-list")))) {
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
