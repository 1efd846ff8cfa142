#include "ui/drop/dropcontent.h"

#include "codec/format.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QSysInfo>

#include <algorithm>
#include <optional>

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

bool isThisMachine(const QByteArray& host)
{
    return host.isEmpty() || host == "localhost" || host == QSysInfo::machineHostName().toUtf8();
}

/// The path of a file URI, byte by byte: QUrl would lose what is no UTF-8.
std::optional<std::filesystem::path> pathOf(const QByteArray& uri)
{
    constexpr QByteArrayView scheme("file:");
    if (uri.first(std::min(uri.size(), scheme.size())).compare(scheme, Qt::CaseInsensitive) != 0) {
        return std::nullopt;
    }
    QByteArray rest = uri.sliced(scheme.size());
    if (rest.startsWith("//")) {
        const qsizetype slash = rest.indexOf('/', 2);
        if (slash < 0 || !isThisMachine(rest.sliced(2, slash - 2))) {
            return std::nullopt;
        }
        rest = rest.sliced(slash);
    }
    const QByteArray path = QByteArray::fromPercentEncoding(rest);
    if (!path.startsWith('/') || path.contains('\0')) {
        return std::nullopt;
    }
    return std::filesystem::path(path.toStdString());
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
        if (const auto path = pathOf(uri)) {
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
