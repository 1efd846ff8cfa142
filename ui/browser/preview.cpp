#include "ui/browser/preview.h"

#include "app/errortext.h"
#include "app/text/textdecoding.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <filesystem>

namespace holdall::ui {

namespace {

using codec::ByteView;
using As = PreviewChoice::As;

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

constexpr std::size_t mostText = std::size_t(64) * 1024; // bytes
constexpr std::uint64_t mostOfAnything = 1024ULL * 1024; // bytes
constexpr std::uint64_t mostOfPicture = 64ULL * 1024 * 1024; // bytes
constexpr int largestPicture = 1600; // pixels a side
constexpr std::size_t pageSize = 4096; // bytes
constexpr std::size_t lineSize = 8; // bytes: what a narrow panel has room for

QByteArray viewOf(ByteView bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size()));
}

/// Nothing if Qt's readers know no such picture, or it takes more memory than Qt allows them.
QImage readPicture(ByteView bytes)
{
    QByteArray data = viewOf(bytes);
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > largestPicture || size.height() > largestPicture) {
        reader.setScaledSize(size.scaled(largestPicture, largestPicture, Qt::KeepAspectRatio));
    }
    return reader.read();
}

QString beginningNote(std::uint64_t shown)
{
    return PreviewText::tr("The first %1 are shown.").arg(sizeText(shown));
}

Preview textPreview(const EntryHead& head, const std::string& encoding)
{
    const ByteView bytes = ByteView(head.bytes).first(std::min(head.bytes.size(), mostText));
    const bool isCut = !head.isAll || bytes.size() < head.bytes.size();
    std::optional<QString> text = decodeText(bytes, encoding);
    if (!text) {
        return {.note = PreviewText::tr("This encoding is not known.")};
    }
    return {.text = *std::move(text),
            .note = isCut ? beginningNote(bytes.size()) : QString(),
            .encoding = encoding};
}

/// "00000010  48 65 6C 6C 6F              Hello"
QString lineOfBytes(ByteView line, std::size_t offset)
{
    QString hex;
    QString characters;
    for (const std::byte byte : line) {
        const auto value = std::to_integer<unsigned>(byte);
        hex += QStringLiteral("%1 ").arg(value, 2, 16, QChar(u'0')).toUpper();
        characters += value >= 0x20 && value < 0x7F ? QChar(value) : QChar(u'.');
    }
    return QStringLiteral("%1  %2 %3")
        .arg(offset, 8, 16, QChar(u'0'))
        .arg(hex, -static_cast<int>(lineSize * 3))
        .arg(characters);
}

Preview bytesPreview(const EntryHead& head, std::size_t wantedPage)
{
    const ByteView bytes = head.bytes;
    const std::size_t pages = std::max<std::size_t>(1, (bytes.size() + pageSize - 1) / pageSize);
    const std::size_t page = std::min(wantedPage, pages - 1);
    const std::size_t end = std::min(bytes.size(), (page + 1) * pageSize);
    QStringList lines;
    for (std::size_t at = page * pageSize; at < end; at += lineSize) {
        lines << lineOfBytes(bytes.subspan(at, std::min(lineSize, end - at)), at);
    }
    return {.text = lines.join(u'\n'),
            .note = head.isAll ? QString() : beginningNote(bytes.size()),
            .isBytes = true,
            .page = page,
            .pages = pages};
}

} // namespace

std::uint64_t bytesForPreview(const std::string& name, std::uint64_t size)
{
    const std::string suffix = std::filesystem::path(name).extension().native();
    const QByteArray format = QByteArray::fromStdString(suffix).mid(1).toLower();
    const bool isPicture = QImageReader::supportedImageFormats().contains(format);
    return isPicture && size <= mostOfPicture ? mostOfPicture : mostOfAnything;
}

Preview makePreview(const EntryHead& head, const PreviewChoice& choice)
{
    if (head.bytes.empty()) {
        return {.note = PreviewText::tr("The file is empty.")};
    }
    if (choice.as == As::Bytes) {
        return bytesPreview(head, choice.page);
    }
    if (choice.as == As::Found) {
        if (QImage picture = readPicture(head.bytes); !picture.isNull()) {
            return {.picture = std::move(picture)};
        }
    }
    const std::optional<std::string> encoding =
        choice.encoding.empty() ? findTextEncoding(head.bytes, !head.isAll) : std::optional(choice.encoding);
    return encoding ? textPreview(head, *encoding) : bytesPreview(head, choice.page);
}

} // namespace holdall::ui
