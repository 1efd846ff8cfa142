#include "app/archive/readerprocess/resourcetranslation.h"

#include "app/archive/readerprocess/archivedevice.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QResource>

#include <utility>

namespace holdall {

namespace {

using Outcome = std::expected<void, ReaderFailure>;

/// Where the resources are put among this process's own.
constexpr QLatin1StringView root("/archive");

Entry entryFrom(const QFileInfo& info)
{
    constexpr qsizetype rootSize = root.size() + 2; // ":" in front, "/" behind
    Entry entry{.name = info.filePath().sliced(rootSize).toStdString()};
    entry.kind = info.isDir() ? Entry::Kind::Folder : Entry::Kind::File;
    entry.permissions = info.isDir() ? 0755 : 0644;
    if (const QDateTime modified = info.lastModified(); modified.isValid()) {
        const qint64 seconds = modified.toSecsSinceEpoch();
        entry.modified = FileTime{seconds, (modified.toMSecsSinceEpoch() - seconds * 1000) * 1'000'000};
    }
    return entry;
}

/// A file that cannot be decompressed has no data, but a size.
Outcome write(const QFileInfo& info, TarOutput& output)
{
    Entry entry = entryFrom(info);
    if (info.isDir()) {
        return output.begin(std::move(entry)).and_then([&] { return output.end(); });
    }
    const QByteArray data = QResource(info.filePath()).uncompressedData();
    entry.size = static_cast<std::uint64_t>(std::max<qint64>(info.size(), 0));
    const bool isWhole = static_cast<std::uint64_t>(data.size()) == entry.size;
    return output.begin(std::move(entry)).and_then([&] {
        const Outcome written = output.write({.offset = 0, .bytes = std::as_bytes(std::span(data))});
        return output.end(written && isWhole ? std::nullopt : std::optional(DataFailure()));
    });
}

} // namespace

std::expected<void, ReaderFailure> translateResource(ArchiveFile& file, TarOutput& output)
{
    ArchiveDevice device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    // Qt keeps looking at it for as long as the process lives.
    static const QByteArray bytes = device.readAll();
    if (!QResource::registerResource(reinterpret_cast<const uchar*>(bytes.constData()), root)) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    QDirIterator entries(QLatin1Char(':') + root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (Outcome written = write(entries.nextFileInfo(), output); !written) {
            return written;
        }
    }
    return {};
}

} // namespace holdall
