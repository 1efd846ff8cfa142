#include "app/archive/zip/packeddata.h"

#include "app/archive/framing/passwordproblem.h"
#include "app/archive/zip/listing.h"

#include <algorithm>
#include <array>

namespace holdall::zip {

namespace {

using codec::ErrorKind;

/// Whether the last byte before the data is what the password should make of it: of the check, or of the
/// time where the check was not known yet.
bool isRight(std::byte last, const Record& record)
{
    static constexpr unsigned highestOfCrc = 24;
    static constexpr unsigned highestOfTime = 8;
    const bool isCheck = last == static_cast<std::byte>(record.crc >> highestOfCrc);
    const bool mayBeTime = (record.flags & descriptorFlag) != 0;
    return isCheck || (mayBeTime && last == static_cast<std::byte>(record.time >> highestOfTime));
}

} // namespace

codec::Result<PackedData> PackedData::open(Workspace& workspace, const Record& record, std::uint64_t offset,
                                           const Encryption& encryption,
                                           const std::optional<std::string>& password)
{
    PackedData packed(workspace, offset, offset + record.numbers.packedSize);
    if (encryption.kind == Encryption::Kind::None) {
        return packed;
    }
    if (!password) {
        return std::unexpected(passwordNeeded());
    }
    const codec::Result<void> started = encryption.kind == Encryption::Kind::Aes
        ? packed.startAes(encryption.strength, *password)
        : packed.startTraditional(record, *password);
    return started ? codec::Result<PackedData>(std::move(packed)) : std::unexpected(started.error());
}

codec::Result<void> PackedData::startTraditional(const Record& record, const std::string& password)
{
    std::array<std::byte, TraditionalDecoder::headerSize> header = {};
    if (left() < header.size()) {
        return codec::failure(ErrorKind::Corrupt);
    }
    const codec::Result<codec::ByteView> read = m_workspace->input.peek(m_position, header.size());
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::copy(read->first(header.size()), header.begin());
    m_position += header.size();
    m_traditional.emplace(password).decrypt(header);
    return isRight(header.back(), record) ? codec::Result<void>() : std::unexpected(passwordWrong());
}

codec::Result<void> PackedData::startAes(AesStrength strength, const std::string& password)
{
    const std::size_t saltSize = aesSaltSize(strength);
    const std::size_t front = saltSize + AesCoder::verifierSize;
    if (left() < front + AesCoder::codeSize) {
        return codec::failure(ErrorKind::Corrupt);
    }
    const codec::Result<codec::ByteView> read = m_workspace->input.peek(m_position, front);
    if (!read) {
        return std::unexpected(read.error());
    }
    m_aes = std::make_unique<AesCoder>(password, read->first(saltSize), strength);
    m_position += front;
    m_end -= AesCoder::codeSize;
    const bool isRight =
        std::ranges::equal(m_aes->verifier(), read->subspan(saltSize, AesCoder::verifierSize));
    return isRight ? codec::Result<void>() : std::unexpected(passwordWrong());
}

codec::Result<codec::ByteView> PackedData::next(std::size_t limit)
{
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(limit, left()));
    if (wanted == 0) {
        return codec::ByteView();
    }
    codec::Result<codec::ByteView> read = m_workspace->input.peek(m_position, 1, wanted);
    if (read) {
        *read = decrypted(read->first(std::min(read->size(), wanted)));
        m_position += read->size();
    }
    return read;
}

/// What is read may be read again, so it stays as it is.
codec::ByteView PackedData::decrypted(codec::ByteView piece)
{
    if (!m_aes && !m_traditional) {
        return piece;
    }
    m_workspace->decrypted.reserve(piece.size());
    const codec::MutableBytes copy = m_workspace->decrypted.first(piece.size());
    std::ranges::copy(piece, copy.begin());
    if (m_aes) {
        m_aes->decrypt(copy);
    } else {
        m_traditional->decrypt(copy);
    }
    return copy;
}

codec::Result<bool> PackedData::isAuthentic()
{
    if (!m_aes) {
        return true;
    }
    return m_workspace->input.peek(m_end, AesCoder::codeSize).transform([this](codec::ByteView code) {
        return std::ranges::equal(code.first(AesCoder::codeSize), m_aes->code());
    });
}

} // namespace holdall::zip
