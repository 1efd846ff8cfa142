#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace holdall {

/// Bytes of many names, one behind the other in large pieces. Nothing is moved or given back before the
/// arena goes. Used by one thread at a time.
class NameArena {
public:
    /// A copy of `name` that lives as long as the arena.
    std::string_view keep(std::string_view name);

private:
    char* room(std::size_t size);

    std::vector<std::unique_ptr<char[]>> m_pieces;
    char* m_next = nullptr; ///< in the last ordinary piece
    std::size_t m_left = 0; ///< bytes from there
};

} // namespace holdall
