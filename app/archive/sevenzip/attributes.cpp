#include "app/archive/sevenzip/attributes.h"

namespace holdall::sevenzip {

namespace {

// Windows' own, and 7-Zip's mark that a Unix mode is in the upper half.
constexpr std::uint32_t readOnly = 0x1;
constexpr std::uint32_t directory = 0x10;
constexpr std::uint32_t archive = 0x20;
constexpr std::uint32_t unixExtension = 0x8000;
constexpr unsigned modeShift = 16;

// As stat(2) has them on every Unix.
constexpr std::uint32_t modeDirectory = 0040000;
constexpr std::uint32_t modeRegular = 0100000;
constexpr std::uint32_t modeLink = 0120000;
constexpr std::uint32_t anyWrite = 0222;
constexpr std::uint32_t everything = 0777;

std::uint32_t typeBits(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::Folder:
        return modeDirectory;
    case Entry::Kind::SymbolicLink:
        return modeLink;
    case Entry::Kind::File:
    case Entry::Kind::HardLink:
    case Entry::Kind::Device:
    case Entry::Kind::Fifo:
    case Entry::Kind::Socket:
        return modeRegular;
    }
    return modeRegular;
}

} // namespace

std::uint32_t attributesOf(const Entry& entry)
{
    const std::uint32_t type = entry.kind == Entry::Kind::Folder ? directory : archive;
    if (!entry.permissions && entry.kind != Entry::Kind::SymbolicLink) {
        return type;
    }
    const std::uint32_t permissions = entry.permissions.value_or(everything) & Entry::modeBits;
    return type | ((permissions & anyWrite) == 0 ? readOnly : 0) | unixExtension
        | (typeBits(entry.kind) | permissions) << modeShift;
}

} // namespace holdall::sevenzip
