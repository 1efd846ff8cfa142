#include "app/archive/zip/rawmember.h"

#include "app/archive/framing/entryrefusal.h"
#include "app/archive/zip/encryption.h"
#include "app/archive/zip/extrafields.h"
#include "app/archive/zip/listing.h"
#include "app/archive/zip/nameconverter.h"

#include <limits>

namespace holdall::zip {

namespace {

constexpr std::uint16_t largeField = 0x0001; ///< sizes: they are told anew
constexpr std::uint16_t unicodePathField = 0x7075; ///< the name, and the check of the old one

/// Traditional encryption proves the password by the time where sizes stand behind the data, by the check
/// where they do not: that has to stay.
bool needsDescriptor(const Record& record)
{
    const bool isTraditional = (record.flags & encryptedFlag) != 0 && record.method != aesMethod;
    return isTraditional && (record.flags & descriptorFlag) != 0;
}

bool isLarge(const Numbers& numbers)
{
    static constexpr std::uint64_t elsewhere = std::numeric_limits<std::uint32_t>::max();
    return numbers.size >= elsewhere || numbers.packedSize >= elsewhere;
}

codec::Bytes keptExtra(codec::ByteView extra, bool isRenamed)
{
    codec::Bytes kept = withoutExtra(extra, largeField);
    return isRenamed ? withoutExtra(kept, unicodePathField) : kept;
}

} // namespace

Result<Member> memberFrom(const RawMember& raw, const std::optional<std::string>& name)
{
    const Record& record = raw.record;
    const std::string given = name.value_or(record.name);
    const bool isFolder = record.name.ends_with('/');
    const std::string stored = name && isFolder ? given + '/' : given;
    if (given.empty() || stored.size() > longestName || stored.contains('\0')) {
        return refuseEntry(Entry{.name = given}, "name", given, "1..65535 bytes without zeros");
    }
    const bool isRenamed = stored != record.name;
    return Member{.name = stored,
                  .isUtf8 = isRenamed ? !isAscii(stored) && isUtf8(stored) : (record.flags & utf8Flag) != 0,
                  .time = record.time,
                  .attributes = record.attributes,
                  .localExtra = keptExtra(raw.localExtra, isRenamed),
                  .extra = keptExtra(record.extra, isRenamed),
                  .comment = record.comment,
                  .kept = Member::Kept{.system = record.system,
                                       .neededVersion = record.neededVersion,
                                       .flags = record.flags,
                                       .method = record.method,
                                       .internalAttributes = record.internalAttributes},
                  .crc = record.crc,
                  .size = record.numbers.size,
                  .packedSize = record.numbers.packedSize,
                  .hasDescriptor = needsDescriptor(record),
                  .hasLargeHeader = isLarge(record.numbers)};
}

} // namespace holdall::zip
