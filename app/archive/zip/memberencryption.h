#pragma once

#include "app/archive/zip/aescoder.h"
#include "codec/error.h"

#include <memory>
#include <string>

namespace holdall::zip {

/// Encrypts the packed data of one member by AES-256, with a salt of its own. Not thread-safe.
class MemberEncryption {
public:
    /// Bytes that are added to the data.
    static constexpr std::size_t overhead =
        aesSaltSize(AesStrength::Aes256) + AesCoder::verifierSize + AesCoder::codeSize;

    /// Appends what stands before the data to `out`. Takes about a millisecond. Fails with the system's error
    /// if it has no random numbers.
    static codec::Result<MemberEncryption> begin(const std::string& password, codec::Bytes& out);

    /// Appends a piece of data, encrypted.
    void add(codec::ByteView data, codec::Bytes& out);

    /// Appends what stands behind the data. Once, at the end.
    void end(codec::Bytes& out);

private:
    explicit MemberEncryption(std::unique_ptr<AesCoder> coder) : m_coder(std::move(coder)) { }

    std::unique_ptr<AesCoder> m_coder;
};

} // namespace holdall::zip
