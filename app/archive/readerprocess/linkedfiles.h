#pragma once

#include "app/archive/entry.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace holdall {

/// Puts a cpio's hard links in order: it has the data of a file of many names with the last of them, a tar
/// with the first.
class LinkedFiles {
public:
    /// Takes an entry that is one of several names, in the archive's order. `size`: bytes of data that come
    /// with it. Returns what is to be written now, with this data if it is a file; nothing if the data is
    /// still to come.
    std::optional<Entry> arrange(Entry entry, std::uint64_t size);

    /// The names that waited for the data of the entry that arrange() returned last: hard links to it.
    std::vector<Entry> takeReleased();

    /// The names whose data never came: empty files, and hard links to them.
    std::vector<Entry> takeRest();

private:
    struct File {
        std::vector<Entry> waiting;
        std::optional<std::string> stored; ///< the name that has the data
    };

    std::map<std::string, File> m_files; ///< by the first of their names
    std::vector<Entry> m_released;
};

} // namespace holdall
