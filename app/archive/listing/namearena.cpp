#include "app/archive/listing/namearena.h"

#include <algorithm>

namespace holdall {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

/// What is longer gets a piece of its own, so that little of the ordinary ones is left over.
constexpr std::size_t longName = pieceSize / 16;

} // namespace

std::string_view NameArena::keep(std::string_view name)
{
    char* place = room(name.size());
    std::ranges::copy(name, place);
    return {place, name.size()};
}

char* NameArena::room(std::size_t size)
{
    if (size > longName) {
        return m_pieces.emplace_back(std::make_unique_for_overwrite<char[]>(size)).get();
    }
    if (size > m_left || m_next == nullptr) {
        m_next = m_pieces.emplace_back(std::make_unique_for_overwrite<char[]>(pieceSize)).get();
        m_left = pieceSize;
    }
    char* place = m_next;
    m_next += size;
    m_left -= size;
    return place;
}

} // namespace holdall
