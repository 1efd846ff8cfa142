#pragma once

#include <cstddef>
#include <vector>

namespace holdall::codec::bzip2 {

/// Makes sure that `scratch` has `size` elements. If it has to grow, what is in it is lost, and it gets
/// no more than it needs: blocks differ in size by a few bytes, for which std::vector would double.
template <typename Element> void makeRoom(std::vector<Element>& scratch, std::size_t size)
{
    if (scratch.size() < size) {
        scratch = {};
        scratch.resize(size);
    }
}

} // namespace holdall::codec::bzip2
