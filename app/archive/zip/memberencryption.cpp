#include "app/archive/zip/memberencryption.h"

#include "app/archive/zip/randombytes.h"

#include <array>

namespace holdall::zip {

codec::Result<MemberEncryption> MemberEncryption::begin(const std::string& password, codec::Bytes& out)
{
    std::array<std::byte, aesSaltSize(AesStrength::Aes256)> salt = {};
    if (const codec::Result<void> filled = fillRandomly(salt); !filled) {
        return std::unexpected(filled.error());
    }
    auto coder = std::make_unique<AesCoder>(password, salt, AesStrength::Aes256);
    const codec::ByteView verifier = coder->verifier();
    out.insert(out.end(), salt.begin(), salt.end());
    out.insert(out.end(), verifier.begin(), verifier.end());
    return MemberEncryption(std::move(coder));
}

void MemberEncryption::add(codec::ByteView data, codec::Bytes& out)
{
    const std::size_t at = out.size();
    out.insert(out.end(), data.begin(), data.end());
    m_coder->encrypt(codec::MutableBytes(out).subspan(at));
}

void MemberEncryption::end(codec::Bytes& out)
{
    const auto code = m_coder->code();
    out.insert(out.end(), code.begin(), code.end());
}

} // namespace holdall::zip
