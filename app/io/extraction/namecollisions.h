#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace holdall {

/// Finds names that a file system may take for the same although their bytes differ: in case ("A", "a")
/// or in Unicode normalisation. Keeps hashes only, sixteen bytes a name: a chance hit is a needless
/// warning. Used by one thread at a time.
class NameCollisions {
public:
    /// Remembers `name` in the folder number `folder`. Whether it collides with an earlier one there; each
    /// spelling is told once, and the same name again is no collision.
    bool add(std::uint32_t folder, std::string_view name);

private:
    std::unordered_map<std::uint64_t, std::uint64_t> m_spellings; ///< folded name -> as it came first
    std::unordered_set<std::uint64_t> m_told; ///< spellings
};

} // namespace holdall
