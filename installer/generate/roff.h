#pragma once

#include <string>
#include <string_view>

namespace holdall::install {

/// Running text as input lines of mdoc(7): filled, a sentence to a line, nothing in it taken for a request,
/// and what is typed on a command line kept from becoming typographic.
std::string roffText(std::string_view text);

/// One word of a macro's line.
std::string roffWord(std::string_view word);

} // namespace holdall::install
