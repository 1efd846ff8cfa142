#include "app/archive/editing/memberequality.h"

#include "app/archive/zip/listing.h"

namespace holdall::zip {

namespace {

/// How it is to be read, but for what is written anew.
bool isSameKept(const Member::Kept& one, const Member::Kept& other)
{
    const unsigned written = unsigned(descriptorFlag) | unsigned(utf8Flag);
    return one.system == other.system && ((one.flags ^ other.flags) & ~written) == 0
        && one.method == other.method && one.internalAttributes == other.internalAttributes;
}

} // namespace

bool isSameMember(const Member& one, const Member& other)
{
    return one.name == other.name && one.isUtf8 == other.isUtf8 && one.time == other.time
        && one.attributes == other.attributes && one.localExtra == other.localExtra
        && one.extra == other.extra && one.comment == other.comment && one.kept && other.kept
        && isSameKept(*one.kept, *other.kept) && one.crc == other.crc && one.size == other.size
        && one.packedSize == other.packedSize;
}

} // namespace holdall::zip
