#pragma once

#include <locale.h>

namespace holdall {

/// While it lives, this thread's character set is UTF-8, whatever the user's is: libarchive converts names
/// by the locale, and loses those that do not fit it.
class Utf8Locale {
public:
    Utf8Locale();
    ~Utf8Locale();
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    ::locale_t m_before;
};

} // namespace holdall
