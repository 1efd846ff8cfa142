#pragma once

#include "codec/bytes.h"

#include <QCryptographicHash>

#include <string>

namespace holdall {

/// The SHA-256 of what is added to it.
class Sha256 {
public:
    void add(codec::ByteView bytes);
    std::string hexadecimal() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace holdall
