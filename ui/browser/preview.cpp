#include "ui/browser/preview.h"

#include "app/displayname.h"
#include "app/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace holdall::ui {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

constexpr qint64 mostText = 64 * 1024; // bytes
constexpr int largestPicture = 1600; // pixels a side

/// Nothing if the system's readers know no such picture, or it takes more memory than Qt allows them.
QImage readPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > largestPicture || size.height() > largestPicture) {
        reader.setScaledSize(size.scaled(largestPicture, largestPicture, Qt::KeepAspectRatio));
    }
    return reader.read();
}

Preview textOf(const QByteArray& bytes, bool isAll)
{
    if (bytes.contains('\0')) {
        return {.note = PreviewText::tr("This is neither a text nor a picture that can be shown.")};
    }
    if (bytes.isEmpty()) {
        return {.note = PreviewText::tr("The file is empty.")};
    }
    const QString note = PreviewText::tr("The first %1 are shown.").arg(sizeText(mostText));
    return {.text = QString::fromUtf8(bytes), .note = isAll ? QString() : note};
}

} // namespace

Preview readPreview(const std::filesystem::path& file)
{
    const QString path = pathToQt(file);
    if (QImage picture = readPicture(path); !picture.isNull()) {
        return {.picture = std::move(picture)};
    }
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly)) {
        return {.note = content.errorString()};
    }
    const QByteArray bytes = content.read(mostText);
    return textOf(bytes, content.size() <= mostText);
}

} // namespace holdall::ui
