#include "app/archive/tar/bytelocale.h"

namespace holdall {

namespace {

::locale_t plainLocale()
{
    static const ::locale_t locale = ::newlocale(LC_CTYPE_MASK, "C", nullptr);
    return locale;
}

} // namespace

ByteLocale::ByteLocale() : m_before(::uselocale(plainLocale())) { }

ByteLocale::~ByteLocale()
{
    ::uselocale(m_before);
}

} // namespace holdall
