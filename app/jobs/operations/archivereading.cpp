#include "app/jobs/operations/archivereading.h"

#include "app/archive/tar/codedinput.h"
#include "app/archive/tar/tarreader.h"
#include "app/jobs/operations/conclusion.h"

namespace holdall {

namespace {

using codec::Ending;

Result<Ending> readEntries(ArchiveReader& reader, const codec::Control& control, const TakeEntry& take,
                           ArchiveReading& reading)
{
    for (;;) {
        const Result<std::optional<Entry>> entry = reader.next();
        if (!entry) {
            return std::unexpected(entry.error());
        }
        if (!*entry) {
            return Ending::Complete;
        }
        if (control.isStopped()) {
            return Ending::Stopped;
        }
        ++reading.entries;
        reading.entry = (*entry)->name;
        take(**entry);
    }
}

} // namespace

Result<Ending> readArchive(const ArchiveInput& input, const JobContext& context, const TakeEntry& take,
                           ArchiveReading& reading)
{
    const codec::Control control = controlOf(context);
    CodedInput coded(input.source, input.format.coder ? std::optional(input.settings) : std::nullopt,
                     control);
    Result<Ending> read = Ending::Stopped;
    {
        TarReader reader(coded.pipe(), input.path);
        read = readEntries(reader, control, take, reading);
    }
    const codec::Result<Ending> decoded = coded.finish();
    reading.decoded = coded.summary();
    if (context.isStopped()) {
        return Ending::Stopped;
    }
    return decoded ? read : std::unexpected(errorFrom(decoded.error(), input.path));
}

} // namespace holdall
