#pragma once

#include "codec/bytes.h"

#include <cstdint>
#include <optional>

namespace holdall::zip {

/// The content of the extra field with this number among `extra`; nothing if it is not there, or what is
/// before it is damaged.
std::optional<codec::ByteView> findExtra(codec::ByteView extra, std::uint16_t id);

/// `extra` without the fields of this number, and without what is damaged.
codec::Bytes withoutExtra(codec::ByteView extra, std::uint16_t id);

/// Sizes and offset as a header tells them; all bits set: the number stands in zip64's field.
struct Numbers {
    std::uint64_t size = 0; ///< bytes of data
    std::uint64_t packedSize = 0; ///< bytes in the archive
    std::uint64_t offset = 0; ///< of the local header

    bool operator==(const Numbers&) const = default;
};

/// The numbers with those in their place that zip64's field among `extra` has, if it has them.
Numbers withLarge(Numbers numbers, codec::ByteView extra);

} // namespace holdall::zip
