#pragma once

#include "app/archive/zip/directory.h"
#include "app/archive/zip/records.h"
#include "app/error.h"
#include "codec/stream.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdall {

/// A member of a ZIP archive as it stands there, to be copied into another without being decoded: of whatever
/// method, encrypted or not. Its headers agree and nothing overlaps it; whether its data is right was not
/// looked at. A value; the archive's source must outlive it.
struct RawMember {
    codec::ByteSource* source; ///< of the archive it is from
    zip::Record record;
    codec::Bytes localExtra; ///< extra fields of the local header
    std::uint64_t dataOffset; ///< bytes from the source's front; there are record.numbers.packedSize
};

namespace zip {

/// What the other archive keeps of it: everything but where it stands. With `name` (as Entry has it) that is
/// its name, in UTF-8 if it is, and a field with the old one is left out. Fails with Option about a name that
/// is empty, too long, or has a zero in it.
Result<Member> memberFrom(const RawMember& raw, const std::optional<std::string>& name);

} // namespace zip

} // namespace holdall
