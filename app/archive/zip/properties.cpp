#include "app/archive/zip/properties.h"

#include "app/archive/framing/entryrefusal.h"
#include "app/archive/framing/headerbytes.h"
#include "app/archive/framing/utf16name.h"
#include "app/archive/framing/windowstime.h"

#include <algorithm>
#include <ctime>
#include <limits>
#include <string>
#include <utility>

namespace holdall::zip {

namespace {

// Extra fields (APPNOTE 4.5, and Info-ZIP's own).
constexpr std::uint16_t ntfsTimes = 0x000a;
constexpr std::uint16_t unixTimes = 0x5455; // "UT"
constexpr std::uint16_t unixOwner = 0x7875; // "ux"

// MS-DOS's attributes.
constexpr std::uint32_t dosReadOnly = 0x01;
constexpr std::uint32_t dosFolder = 0x10;

// As stat(2) has them on every Unix.
constexpr std::uint32_t modeFolder = 0040000;
constexpr std::uint32_t modeRegular = 0100000;
constexpr std::uint32_t modeLink = 0120000;
constexpr std::uint32_t anyWrite = 0222;
constexpr unsigned modeShift = 16;

struct KindMode {
    std::uint32_t type;
    std::uint32_t permissions; ///< where none are told
};

/// Nothing for kinds that ZIP has no place for.
std::optional<KindMode> modeOf(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::File:
        return KindMode{.type = modeRegular, .permissions = 0644};
    case Entry::Kind::Folder:
        return KindMode{.type = modeFolder, .permissions = 0755};
    case Entry::Kind::SymbolicLink:
        return KindMode{.type = modeLink, .permissions = 0777};
    case Entry::Kind::HardLink:
    case Entry::Kind::Device:
    case Entry::Kind::Fifo:
    case Entry::Kind::Socket:
        return std::nullopt;
    }
    std::unreachable();
}

std::uint32_t attributesOf(const Entry& entry, const KindMode& mode)
{
    const std::uint32_t permissions = entry.permissions.value_or(mode.permissions) & Entry::modeBits;
    return (mode.type | permissions) << modeShift | (mode.type == modeFolder ? dosFolder : 0)
        | ((permissions & anyWrite) == 0 ? dosReadOnly : 0);
}

/// Local time in steps of two seconds; what is out of its range, the years 1980 to 2107, is its first or
/// last moment.
std::uint32_t dosTimeOf(const std::optional<FileTime>& modified)
{
    static constexpr std::uint32_t earliest = 1U << 21U | 1U << 16U;
    static constexpr std::uint32_t latest = 0xFF9FBF7D;
    static constexpr int firstYear = 1980 - 1900; // as struct tm counts
    static constexpr int lastYear = 2107 - 1900;
    const std::time_t seconds = modified ? modified->seconds : 0;
    std::tm local = {};
    if (::localtime_r(&seconds, &local) == nullptr) {
        return seconds < 0 ? earliest : latest;
    }
    if (local.tm_year < firstYear) {
        return earliest;
    }
    if (local.tm_year > lastYear) {
        return latest;
    }
    const auto bits = [](int value, unsigned shift) { return static_cast<std::uint32_t>(value) << shift; };
    const int second = std::min(local.tm_sec, 59); // a leap second has no place
    return bits(local.tm_year - firstYear, 25) | bits(local.tm_mon + 1, 21) | bits(local.tm_mday, 16)
        | bits(local.tm_hour, 11) | bits(local.tm_min, 5) | bits(second / 2, 0);
}

bool fitsUnixTime(const FileTime& time)
{
    return std::in_range<std::int32_t>(time.seconds);
}

void addUnixTime(HeaderBytes& extra, const FileTime& time)
{
    extra.uint16(unixTimes);
    extra.uint16(5); // bytes that follow
    extra.byte(1); // only the time of modification
    extra.uint32(static_cast<std::uint32_t>(time.seconds));
}

void addNtfsTime(HeaderBytes& extra, std::uint64_t fileTime)
{
    static constexpr std::uint16_t timesSize = 3 * sizeof fileTime;
    extra.uint16(ntfsTimes);
    extra.uint16(8 + timesSize); // bytes that follow
    extra.uint32(0); // reserved
    extra.uint16(1); // the tag of times
    extra.uint16(timesSize);
    for (int time = 0; time < 3; ++time) { // modified, read, made: only the first is known
        extra.uint64(fileTime);
    }
}

enum class Header { Local, Directory };

/// Seconds in the field that every program reads; finer times stand in the other one too, in the directory
/// alone: 36 bytes are much beside a small file. Later times have only the other.
void addTimes(HeaderBytes& extra, const FileTime& time, Header header)
{
    static constexpr std::int64_t finestStep = 100; // nanoseconds
    const bool isPlain = fitsUnixTime(time);
    if (isPlain) {
        addUnixTime(extra, time);
    }
    const bool isFiner = time.nanoseconds >= finestStep && header == Header::Directory;
    if (!isPlain || isFiner) {
        if (const std::optional<std::uint64_t> fileTime = fileTimeFrom(time)) {
            addNtfsTime(extra, *fileTime);
        }
    }
}

void addOwner(HeaderBytes& extra, std::uint32_t owner, std::uint32_t group)
{
    extra.uint16(unixOwner);
    extra.uint16(11); // bytes that follow
    extra.byte(1); // version
    extra.byte(sizeof owner);
    extra.uint32(owner);
    extra.byte(sizeof group);
    extra.uint32(group);
}

codec::Bytes extraOf(const Entry& entry, Header header)
{
    HeaderBytes extra;
    if (entry.modified) {
        addTimes(extra, *entry.modified, header);
    }
    if (entry.owner && entry.group) {
        addOwner(extra, *entry.owner, *entry.group);
    }
    return extra.take();
}

/// Whether the name is something else than ASCII, and UTF-8.
bool needsUtf8Flag(const std::string& name)
{
    const auto isAscii = [](char letter) { return static_cast<unsigned char>(letter) < 0x80; };
    return !std::ranges::all_of(name, isAscii) && utf16Name(name).has_value();
}

} // namespace

Result<Member> memberFor(const Entry& entry)
{
    const std::optional<KindMode> mode = modeOf(entry.kind);
    if (!mode) {
        return std::unexpected(checkPlainKind(entry).error());
    }
    std::string name = entry.name + (entry.kind == Entry::Kind::Folder ? "/" : "");
    if (entry.name.empty() || name.size() > longestName || name.contains('\0')) {
        return refuseEntry(entry, "name", entry.name, "1..65535 bytes without zeros");
    }
    const bool isUtf8 = needsUtf8Flag(name);
    return Member{.name = std::move(name),
                  .isUtf8 = isUtf8,
                  .time = dosTimeOf(entry.modified),
                  .attributes = attributesOf(entry, *mode),
                  .localExtra = extraOf(entry, Header::Local),
                  .extra = extraOf(entry, Header::Directory)};
}

} // namespace holdall::zip
