#pragma once

#include <QString>

#include <string_view>

namespace holdall {

/// What OptionProblem::allowed says, for people: translated if it is a phrase of the codec layer or of
/// liblzma's parser of filter chains, as it stands (cleaned for display) if it is made of names and numbers.
/// Any thread.
QString optionWords(std::string_view allowed);

} // namespace holdall
