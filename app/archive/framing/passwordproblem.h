#pragma once

#include "app/error.h"

namespace holdall {

/// The error of encrypted data for which no password was given: UnsupportedOption with the option "password",
/// without a value.
codec::Error passwordNeeded();

/// The error of encrypted data that was not encrypted with the password that was given: UnsupportedOption
/// with the option "password" and the value "wrong".
codec::Error passwordWrong();

/// Whether an error is one of these, so that asking for a password is the way on.
bool isPasswordNeeded(const Error& error);
bool isPasswordWrong(const Error& error);
bool needsPassword(const Error& error); ///< either

} // namespace holdall
