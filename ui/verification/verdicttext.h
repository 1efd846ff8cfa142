#pragma once

#include "app/verify/verdict.h"
#include "ui/widgets/tone.h"

#include <QString>

#include <string_view>

namespace holdall::ui {

/// A status as a person reads it: a word, and a picture that tells it without colour too.
QString statusTitle(Verdict::Status status);
QString statusIcon(Verdict::Status status);
Tone statusTone(Verdict::Status status);

/// What was found, in a sentence: what is wrong, or odd. Empty: nothing to say.
QString findingText(const Verdict& verdict);

/// "tar.xz"; empty: unknown.
std::string_view formatName(const Verdict& verdict);

} // namespace holdall::ui
