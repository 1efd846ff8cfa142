#include "app/archive/readerprocess/foreignarchives.h"

#include "app/io/filesource.h"
#include "support/patience.h"
#include "support/sampledata.h"

#include <QProcess>

#include <algorithm>
#include <fstream>
#include <utility>

#include <unistd.h>

namespace holdall::test {

namespace {

using codec::Bytes;
using codec::ByteView;

constexpr std::uint32_t someDosTime = (43U << 25U) | (2U << 21U) | (3U << 16U) | (4U << 11U); // 2023-02-03
constexpr std::uint32_t someUnixTime = 1'675'400'000; // 2023-02-03
constexpr std::uint32_t crc32Polynomial = 0xEDB88320;
constexpr std::uint32_t crc16Polynomial = 0xA001;

std::uint32_t crc(ByteView bytes, std::uint32_t polynomial, std::uint32_t start)
{
    std::uint32_t value = start;
    for (const std::byte byte : bytes) {
        value ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1U) ^ ((value & 1U) != 0 ? polynomial : 0);
        }
    }
    return value;
}

std::uint32_t crc32(ByteView bytes)
{
    return ~crc(bytes, crc32Polynomial, 0xFFFFFFFF);
}

/// Bytes that are put one behind the other.
class Record {
public:
    Record& number(std::uint64_t value, int size)
    {
        for (int byte = 0; byte < size; ++byte) {
            m_bytes.push_back(static_cast<std::byte>(value >> (8U * static_cast<unsigned>(byte))));
        }
        return *this;
    }
    Record& bytes(ByteView bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }
    Record& text(std::string_view text) { return bytes(bytesOf(text)); }
    Record& variable(std::uint64_t value) ///< as RAR 5 has numbers
    {
        for (; value >= 0x80; value >>= 7U) {
            number(value | 0x80U, 1);
        }
        return number(value, 1);
    }
    const Bytes& get() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// A header of RAR 4, behind its check.
void addRar4(Record& archive, const Record& header)
{
    archive.number(crc32(header.get()) & 0xFFFFU, 2).bytes(header.get());
}

void addRar5(Record& archive, const Record& header)
{
    Record sized;
    sized.variable(header.get().size()).bytes(header.get());
    archive.number(crc32(sized.get()), 4).bytes(sized.get());
}

/// What a volume has of a file.
struct Piece {
    const StoredFile* file;
    std::size_t from = 0;
    ByteView data = {};

    bool isLater() const { return from > 0; }
    bool isContinued() const { return from + data.size() < file->data.size(); }

    /// Of this data, or in the last piece of all.
    std::uint32_t check() const { return crc32(isContinued() ? data : ByteView(file->data)); }
};

std::vector<std::vector<Piece>> piecesOf(const std::vector<StoredFile>& files, std::size_t volumeSize)
{
    std::vector<std::vector<Piece>> volumes(1);
    std::size_t room = volumeSize;
    for (const StoredFile& file : files) {
        std::size_t from = 0;
        do {
            if (room == 0) {
                volumes.emplace_back();
                room = volumeSize;
            }
            const std::size_t size = std::min(room, file.data.size() - from);
            volumes.back().push_back(
                {.file = &file, .from = from, .data = ByteView(file.data).subspan(from, size)});
            room -= size;
            from += size;
        } while (from < file.data.size());
    }
    return volumes;
}

void addPiece4(Record& archive, const Piece& piece)
{
    const std::string& name = piece.file->name;
    const unsigned split = (piece.isLater() ? 1U : 0U) | (piece.isContinued() ? 2U : 0U);
    Record header;
    header.number(0x74, 1).number(0x8000U | split, 2).number(32 + name.size(), 2);
    header.number(piece.data.size(), 4)
        .number(piece.file->data.size(), 4)
        .number(3, 1)
        .number(piece.check(), 4);
    header.number(someDosTime, 4).number(20, 1).number(0x30, 1).number(name.size(), 2);
    addRar4(archive, header.number(0100644, 4).text(name));
    archive.bytes(piece.data);
}

void addPiece5(Record& archive, const Piece& piece)
{
    const std::string& name = piece.file->name;
    const unsigned split = (piece.isLater() ? 8U : 0U) | (piece.isContinued() ? 16U : 0U);
    Record header;
    header.variable(2).variable(2U | split).variable(piece.data.size()).variable(6);
    header.variable(piece.file->data.size())
        .variable(0100644)
        .number(1'000'000'000, 4)
        .number(piece.check(), 4);
    header.variable(0).variable(1).variable(name.size()).text(name);
    addRar5(archive, header);
    archive.bytes(piece.data);
}

void readData(ForeignReader& reader, ReadEntry& into)
{
    for (;;) {
        const Result<std::optional<DataBlock>> block = reader.readBlock();
        if (!block) {
            into.error = block.error();
            return;
        }
        if (!*block) {
            return;
        }
        into.data.resize((*block)->offset);
        into.data.insert(into.data.end(), (*block)->bytes.begin(), (*block)->bytes.end());
    }
}

} // namespace

const ReadEntry* ForeignReading::find(const std::string& name) const
{
    const auto found =
        std::ranges::find(entries, name, [](const ReadEntry& read) { return read.entry.name; });
    return found == entries.end() ? nullptr : &*found;
}

ForeignReaderOptions readerOptions()
{
    return {.program = HOLDALL_CLI};
}

ForeignReaderOptions fileOptions(std::string name)
{
    ForeignReaderOptions options = readerOptions();
    options.content = ForeignReaderOptions::Content::CompressedFile;
    options.fileName = std::move(name);
    return options;
}

ForeignReading readForeign(const std::filesystem::path& path, const ForeignReaderOptions& options)
{
    ForeignReading reading;
    const Result<FileSource> file = FileSource::open(path);
    if (!file) {
        reading.error = file.error();
        return reading;
    }
    ForeignReader reader(file->descriptor(), path, options);
    for (;;) {
        const Result<std::optional<Entry>> entry = reader.next();
        if (!entry) {
            reading.error = entry.error();
            break;
        }
        if (!*entry) {
            break;
        }
        ReadEntry& read = reading.entries.emplace_back(ReadEntry{.entry = **entry});
        readData(reader, read);
        if (reader.isFatal()) {
            reading.error = read.error;
            break;
        }
    }
    reading.position = reader.position();
    reading.isChecked = reader.isChecked();
    reading.trailingData = reader.trailingData();
    return reading;
}

Bytes rar4Of(const StoredFile& file)
{
    Record archive;
    archive.text("Rar!\x1A\x07").number(0, 1);
    addRar4(archive, Record().number(0x73, 1).number(0, 2).number(13, 2).number(0, 6));
    Record header;
    header.number(0x74, 1).number(0x8000, 2).number(32 + file.name.size(), 2);
    header.number(file.data.size(), 4).number(file.data.size(), 4).number(3, 1).number(crc32(file.data), 4);
    header.number(someDosTime, 4).number(20, 1).number(0x30, 1).number(file.name.size(), 2);
    addRar4(archive, header.number(0100644, 4).text(file.name));
    archive.bytes(file.data);
    addRar4(archive, Record().number(0x7B, 1).number(0x4000, 2).number(7, 2));
    return archive.get();
}

Bytes rar5Of(const StoredFile& file)
{
    Record archive;
    archive.text("Rar!\x1A\x07\x01").number(0, 1);
    addRar5(archive, Record().variable(1).variable(0).variable(0));
    Record header;
    header.variable(2).variable(2).variable(file.data.size()).variable(6).variable(file.data.size());
    header.variable(0100644).number(1'000'000'000, 4).number(crc32(file.data), 4);
    header.variable(0).variable(1).variable(file.name.size()).text(file.name);
    addRar5(archive, header);
    archive.bytes(file.data);
    addRar5(archive, Record().variable(5).variable(0).variable(0));
    return archive.get();
}

std::vector<Bytes> rar4VolumesOf(const std::vector<StoredFile>& files, std::size_t volumeSize)
{
    std::vector<Bytes> volumes;
    const auto all = piecesOf(files, volumeSize);
    for (const std::vector<Piece>& pieces : all) {
        const bool isFirst = volumes.empty();
        const bool isLast = volumes.size() + 1 == all.size();
        Record archive;
        archive.text("Rar!\x1A\x07").number(0, 1);
        addRar4(archive,
                Record().number(0x73, 1).number(isFirst ? 0x111 : 0x11, 2).number(13, 2).number(0, 6));
        for (const Piece& piece : pieces) {
            addPiece4(archive, piece);
        }
        addRar4(archive, Record().number(0x7B, 1).number(isLast ? 0x4000 : 0x4001, 2).number(7, 2));
        volumes.push_back(archive.get());
    }
    return volumes;
}

std::vector<Bytes> rar5VolumesOf(const std::vector<StoredFile>& files, std::size_t volumeSize)
{
    std::vector<Bytes> volumes;
    const auto all = piecesOf(files, volumeSize);
    for (const std::vector<Piece>& pieces : all) {
        const bool isLast = volumes.size() + 1 == all.size();
        Record archive;
        archive.text("Rar!\x1A\x07\x01").number(0, 1);
        Record header;
        header.variable(1).variable(0).variable(volumes.empty() ? 1 : 3);
        addRar5(archive, volumes.empty() ? header : header.variable(volumes.size()));
        for (const Piece& piece : pieces) {
            addPiece5(archive, piece);
        }
        addRar5(archive, Record().variable(5).variable(0).variable(isLast ? 0 : 1));
        volumes.push_back(archive.get());
    }
    return volumes;
}

Bytes encryptedRar4Of(const StoredFile& file)
{
    Record archive;
    archive.text("Rar!\x1A\x07").number(0, 1);
    addRar4(archive, Record().number(0x73, 1).number(0, 2).number(13, 2).number(0, 6));
    Record header;
    header.number(0x74, 1).number(0x8004, 2).number(32 + file.name.size(), 2);
    header.number(file.data.size(), 4).number(file.data.size(), 4).number(3, 1).number(crc32(file.data), 4);
    header.number(someDosTime, 4).number(29, 1).number(0x30, 1).number(file.name.size(), 2);
    addRar4(archive, header.number(0100644, 4).text(file.name));
    archive.bytes(file.data);
    addRar4(archive, Record().number(0x7B, 1).number(0x4000, 2).number(7, 2));
    return archive.get();
}

Bytes cabOf(const StoredFile& file)
{
    constexpr std::size_t filesAt = 36 + 8;
    const std::size_t dataAt = filesAt + 16 + file.name.size() + 1;
    Record archive;
    archive.text("MSCF").number(0, 4).number(dataAt + 8 + file.data.size(), 4).number(0, 4);
    archive.number(filesAt, 4).number(0, 4).number(3, 1).number(1, 1).number(1, 2).number(1, 2);
    archive.number(0, 6);
    archive.number(dataAt, 4).number(1, 2).number(0, 2);
    archive.number(file.data.size(), 4).number(0, 4).number(0, 2).number(someDosTime >> 16U, 2);
    archive.number(someDosTime & 0xFFFFU, 2).number(0xA0, 2).text(file.name).number(0, 1);
    archive.number(0, 4).number(file.data.size(), 2).number(file.data.size(), 2).bytes(file.data);
    return archive.get();
}

Bytes lhaOf(const StoredFile& file)
{
    Record header;
    header.text("-lh0-").number(file.data.size(), 4).number(file.data.size(), 4).number(someDosTime, 4);
    header.number(0x20, 1).number(0, 1).number(file.name.size(), 1).text(file.name);
    header.number(crc(file.data, crc16Polynomial, 0), 2);
    std::uint8_t sum = 0;
    for (const std::byte byte : header.get()) {
        sum = static_cast<std::uint8_t>(sum + std::to_integer<std::uint8_t>(byte));
    }
    Record archive;
    archive.number(header.get().size(), 1).number(sum, 1).bytes(header.get()).bytes(file.data).number(0, 1);
    return archive.get();
}

Bytes lhaOf(const StoredFile& file, unsigned codePage)
{
    constexpr std::size_t fixedSize = 26; // of a header of level 2, with the size of the first extension
    constexpr std::size_t sizeSize = 2; // of each extension's size, which the one before it ends with
    constexpr std::size_t checkSize = 1 + 2 + sizeSize;
    constexpr std::size_t codePageSize = 1 + 4 + sizeSize;
    const std::size_t nameSize = 1 + file.name.size() + sizeSize;
    const auto header = [&](std::uint32_t check) {
        Record record;
        record.number(fixedSize + checkSize + codePageSize + nameSize, 2).text("-lh0-");
        record.number(file.data.size(), 4).number(file.data.size(), 4).number(someUnixTime, 4);
        record.number(0x20, 1).number(2, 1).number(crc(file.data, crc16Polynomial, 0), 2).text("M");
        record.number(checkSize, sizeSize).number(0x00, 1).number(check, 2);
        record.number(codePageSize, sizeSize).number(0x46, 1).number(codePage, 4);
        record.number(nameSize, sizeSize).number(0x01, 1).text(file.name).number(0, sizeSize);
        return record.get();
    };
    Record archive;
    archive.bytes(header(crc(header(0), crc16Polynomial, 0))).bytes(file.data).number(0, 1);
    return archive.get();
}

Bytes rpmOf(ByteView cpio)
{
    constexpr std::size_t leadSize = 96;
    Record package;
    package.number(0xDBEEABED, 4).number(3, 2).bytes(zeros(leadSize - 6));
    for (int header = 0; header < 2; ++header) {
        package.number(0x01E8AD8E, 4).number(0, 4).number(0, 8);
    }
    return package.bytes(cpio).get();
}

std::vector<int> childProcesses()
{
    std::vector<int> children;
    for (const auto& process : std::filesystem::directory_iterator("/proc")) {
        std::ifstream status(process.path() / "stat");
        std::string text;
        std::getline(status, text);
        const std::size_t name = text.rfind(')'); // behind it: state, parent
        if (name != std::string::npos && text.substr(name).size() > 4
            && std::atoi(text.c_str() + name + 4) == ::getpid()) {
            children.push_back(std::atoi(text.c_str()));
        }
    }
    return children;
}

bool runIn(const std::filesystem::path& folder, const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    if (!isDone || process.exitCode() != 0) {
        qWarning("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    }
    return isDone && process.exitCode() == 0;
}

} // namespace holdall::test
