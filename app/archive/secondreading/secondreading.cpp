#include "app/archive/secondreading/secondreading.h"

#include "app/archive/secondreading/datasum.h"

namespace holdall {

namespace {

using codec::Ending;

Error disagreement(const std::filesystem::path& path)
{
    return {.kind = ErrorKind::VerificationFailed, .path = path, .entry = EntryProblem::ReadersDisagree};
}

/// One run of compareWithRecords().
class Run {
public:
    Run(ArchiveReader& reader, EntryRecords& records, const SecondReading& reading)
        : m_reader(reader)
        , m_records(records)
        , m_reading(reading)
    {
    }

    Result<Ending> run();

private:
    Result<void> compare(const Entry& entry);
    Result<DataSum> readData(std::uint64_t size);
    Error about(const Error& error, const std::filesystem::path& path) const;
    bool isStopped() const { return m_reading.control.isStopped(); }

    ArchiveReader& m_reader;
    EntryRecords& m_records;
    const SecondReading& m_reading;
};

Result<Ending> Run::run()
{
    for (;;) {
        const Result<std::optional<Entry>> entry = m_reader.next();
        if (isStopped()) {
            return Ending::Stopped;
        }
        if (!entry) {
            return std::unexpected(about(entry.error(), m_reading.archive));
        }
        if (!*entry) {
            break;
        }
        if (const Result<void> compared = compare(**entry); !compared) {
            return isStopped() ? Result<Ending>(Ending::Stopped) : std::unexpected(compared.error());
        }
    }
    return m_records.isEmpty() ? Result<Ending>(Ending::Complete)
                               : std::unexpected(disagreement(m_records.firstName()));
}

/// A reader that thinks in trees has the folders, too, that entries are in without being entries themselves.
Result<void> Run::compare(const Entry& entry)
{
    const Result<DataSum> data = readData(entry.size);
    if (!data) {
        return std::unexpected(about(data.error(), entry.name));
    }
    const bool isFolder = entry.kind == Entry::Kind::Folder;
    const bool isImplied = isFolder && !m_records.hasName(entry.name) && m_records.hasBelow(entry.name);
    const bool isRight =
        isImplied || (data->size() == entry.size && m_records.take(entry, data->size(), data->crc()));
    return isRight ? Result<void>() : std::unexpected(disagreement(entry.name));
}

Result<DataSum> Run::readData(std::uint64_t size)
{
    DataSum sum;
    for (;;) {
        const Result<std::optional<DataBlock>> block = m_reader.readBlock();
        if (!block) {
            return std::unexpected(block.error());
        }
        if (!*block) {
            sum.end(size);
            return sum;
        }
        sum.add(**block);
        if (m_reading.advance) {
            m_reading.advance((*block)->bytes.size());
        }
        if (isStopped()) {
            return std::unexpected(disagreement({})); // that nobody will see
        }
    }
}

/// What it has against the data is that it finds something else than our own reader.
Error Run::about(const Error& error, const std::filesystem::path& path) const
{
    return error.kind == ErrorKind::Data && !error.entry ? disagreement(path) : error;
}

} // namespace

Result<Ending> compareWithRecords(ArchiveReader& reader, EntryRecords& records, const SecondReading& reading)
{
    return Run(reader, records, reading).run();
}

} // namespace holdall
