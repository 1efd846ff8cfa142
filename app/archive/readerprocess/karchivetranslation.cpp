#include "app/archive/readerprocess/karchivetranslation.h"

#include "app/archive/readerprocess/archivedevice.h"
#include "app/archive/readerprocess/filecontainer.h"

#include <K7Zip>
#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

#include <QDateTime>

#include <algorithm>
#include <memory>
#include <utility>

namespace holdall {

namespace {

using Outcome = std::expected<void, ReaderFailure>;

constexpr qint64 pieceSize = 128 * 1024;
constexpr int deepest = 1000; ///< folders in folders; each takes a bit of the stack

/// What both kinds have.
Entry entryFrom(const KArchiveEntry& native, const std::string& folder)
{
    Entry entry{.name = folder + native.name().toStdString(),
                .permissions = static_cast<std::uint32_t>(native.permissions()) & Entry::modeBits};
    const QDateTime modified = native.date();
    if (modified.isValid()) {
        const qint64 milliseconds = modified.toMSecsSinceEpoch();
        const qint64 seconds = modified.toSecsSinceEpoch();
        entry.modified = FileTime{seconds, (milliseconds - seconds * 1000) * 1'000'000};
    }
    return entry;
}

/// KArchive has them in an order that differs from run to run.
QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

class KArchiveTranslation {
public:
    /// `isEncrypted`: whether all of the data is.
    KArchiveTranslation(TarOutput& output, bool isEncrypted)
        : m_output(output)
        , m_isEncrypted(isEncrypted) { }

    Outcome writeFolder(const KArchiveDirectory& folder, const std::string& name, int depth)
    {
        if (depth > deepest) {
            return std::unexpected(ReaderFailure::Corrupt);
        }
        for (const QString& child : sorted(folder.entries())) {
            const KArchiveEntry* const native = folder.entry(child);
            if (native == nullptr) {
                continue;
            }
            if (Outcome written = write(*native, name, depth); !written) {
                return written;
            }
        }
        return {};
    }

private:
    Outcome write(const KArchiveEntry& native, const std::string& folder, int depth)
    {
        Entry entry = entryFrom(native, folder);
        if (native.isDirectory()) {
            entry.kind = Entry::Kind::Folder;
            const std::string name = entry.name + "/";
            return m_output.begin(std::move(entry)).and_then([this] { return m_output.end(); }).and_then([&] {
                return writeFolder(static_cast<const KArchiveDirectory&>(native), name, depth + 1);
            });
        }
        return writeFile(static_cast<const KArchiveFile&>(native), std::move(entry));
    }

    /// KArchive has no data at all if what it decrypted makes no sense to it, and no device for a method that
    /// it does not know.
    Outcome writeFile(const KArchiveFile& native, Entry entry)
    {
        if (!native.symLinkTarget().isEmpty()) {
            entry.kind = Entry::Kind::SymbolicLink;
            entry.target = native.symLinkTarget().toStdString();
            return m_output.begin(std::move(entry)).and_then([this] { return m_output.end(); });
        }
        entry.size = static_cast<std::uint64_t>(std::max<qint64>(native.size(), 0));
        entry.isEncrypted = m_isEncrypted && entry.size > 0;
        if (entry.size == 0) {
            return m_output.begin(std::move(entry)).and_then([this] { return m_output.end(); });
        }
        const std::unique_ptr<QIODevice> data(native.createDevice());
        if (!data) {
            return m_output.begin(std::move(entry)).and_then([this] {
                return m_output.end(DataFailure{.kind = ReaderFailure::UnsupportedMethod});
            });
        }
        const QByteArray first = data->read(pieceSize);
        if (first.isEmpty() && m_isEncrypted) {
            return std::unexpected(ReaderFailure::PasswordWrong);
        }
        return m_output.begin(std::move(entry)).and_then([&] { return writeData(first, *data); });
    }

    Outcome writeData(QByteArray piece, QIODevice& data)
    {
        std::uint64_t position = 0;
        for (; !piece.isEmpty(); piece = data.read(pieceSize)) {
            const Outcome written =
                m_output.write({.offset = position, .bytes = std::as_bytes(std::span(piece))});
            if (!written) {
                return m_output.end(DataFailure{.kind = written.error()});
            }
            position += static_cast<std::uint64_t>(piece.size());
        }
        return m_output.end();
    }

    TarOutput& m_output;
    bool m_isEncrypted;
};

Outcome translateZip(ArchiveDevice& device, TarOutput& output)
{
    KZip archive(&device);
    return archive.open(QIODevice::ReadOnly)
        ? KArchiveTranslation(output, false).writeFolder(*archive.directory(), "", 0)
        : std::unexpected(ReaderFailure::Corrupt);
}

Outcome translateSevenZip(ArchiveDevice& device, const std::string& password, TarOutput& output)
{
    K7Zip archive(&device);
    archive.setPassword(QString::fromStdString(password));
    if (!archive.open(QIODevice::ReadOnly)) {
        return std::unexpected(archive.passwordNeeded() ? ReaderFailure::PasswordWrong
                                                        : ReaderFailure::Corrupt);
    }
    return KArchiveTranslation(output, !password.empty()).writeFolder(*archive.directory(), "", 0);
}

} // namespace

std::expected<void, ReaderFailure> translateByKArchive(ArchiveFile& file, const std::string& password,
                                                       TarOutput& output)
{
    ArchiveDevice device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return std::unexpected(ReaderFailure::Corrupt);
    }
    return containerOf(file) == Container::SevenZip ? translateSevenZip(device, password, output)
                                                    : translateZip(device, output);
}

} // namespace holdall
