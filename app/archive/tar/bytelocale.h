#pragma once

#include <locale.h>

namespace holdall {

/// While it lives, this thread's character set is ASCII, whatever the user's is. Where it is UTF-8,
/// libarchive composes the names in pax headers (NFC), and with that makes other names of them; from this one
/// it cannot convert what is not ASCII, and hands out the bytes as they are.
class ByteLocale {
public:
    ByteLocale();
    ~ByteLocale();
    ByteLocale(const ByteLocale&) = delete;
    ByteLocale& operator=(const ByteLocale&) = delete;

private:
    ::locale_t m_before;
};

} // namespace holdall
