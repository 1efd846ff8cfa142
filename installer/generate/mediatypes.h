#pragma once

#include <string>
#include <vector>

namespace holdall::install {

/// The MIME types of everything that the program opens, by current and older names, from the format tables:
/// each once, in the tables' order.
std::vector<std::string> openedTypes();

} // namespace holdall::install
