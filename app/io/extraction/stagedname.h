#pragma once

#include <QHashFunctions>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace holdall {

/// The number of a folder in StagedFolders; a folder's is higher than its parent's.
using FolderNumber = std::uint32_t;

/// A name in one of the folders that are being made.
struct StagedName {
    FolderNumber folder = 0;
    std::string name;

    operator struct StagedNameView() const; // NOLINT(*-explicit-*): what lookups take
};

/// The same, for looking up without a copy.
struct StagedNameView {
    FolderNumber folder = 0;
    std::string_view name;
};

inline StagedName::operator StagedNameView() const
{
    return {.folder = folder, .name = name};
}

/// For hash tables of staged names; seeded, so that no archive can choose names that crowd together.
struct StagedNameHash {
    using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name

    std::size_t operator()(StagedNameView key) const
    {
        return qHashBits(key.name.data(), key.name.size(), QHashSeed::globalSeed() ^ key.folder);
    }
};

struct StagedNameEqual {
    using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name

    bool operator()(StagedNameView left, StagedNameView right) const
    {
        return left.folder == right.folder && left.name == right.name;
    }
};

} // namespace holdall
