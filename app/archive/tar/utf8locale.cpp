#include "app/archive/tar/utf8locale.h"

namespace holdall {

namespace {

/// glibc has it built in; where there is none, the user's locale stays.
::locale_t utf8Locale()
{
    static const ::locale_t locale = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
}

} // namespace

Utf8Locale::Utf8Locale() : m_before(::uselocale(utf8Locale())) { }

Utf8Locale::~Utf8Locale()
{
    ::uselocale(m_before);
}

} // namespace holdall
