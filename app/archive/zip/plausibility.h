#pragma once

#include <string_view>

namespace holdall::zip {

/// How much `text`, names converted from an encoding of single bytes and joined by line feeds, looks like
/// what people call their files: the sum over all characters but ASCII, 1 at most for each. Letters that
/// are frequent in a language count, rare ones less; what does not stand together in words, and signs that
/// names do not have, count against it.
double plausibility(std::u16string_view text);

} // namespace holdall::zip
