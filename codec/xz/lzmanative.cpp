#include "codec/xz/lzmanative.h"

namespace holdall::codec {

namespace {

ErrorKind kindOf(lzma_ret code)
{
    switch (code) {
    case LZMA_FORMAT_ERROR:
        return ErrorKind::UnknownFormat;
    case LZMA_OPTIONS_ERROR:
        return ErrorKind::UnsupportedOption;
    case LZMA_UNSUPPORTED_CHECK:
        return ErrorKind::UnsupportedCheck;
    case LZMA_DATA_ERROR:
        return ErrorKind::Corrupt;
    case LZMA_MEM_ERROR:
        return ErrorKind::OutOfMemory;
    case LZMA_MEMLIMIT_ERROR:
        return ErrorKind::MemoryLimit;
    default: // LZMA_PROG_ERROR, and codes that these coders never return
        return ErrorKind::Internal;
    }
}

} // namespace

Error lzmaError(lzma_ret code)
{
    return {.kind = kindOf(code), .nativeCode = static_cast<int>(code)};
}

std::optional<lzma_check> nativeCheck(Check check)
{
    switch (check) {
    case Check::None:
        return LZMA_CHECK_NONE;
    case Check::Crc32:
        return LZMA_CHECK_CRC32;
    case Check::Crc64:
        return LZMA_CHECK_CRC64;
    case Check::Sha256:
        return LZMA_CHECK_SHA256;
    case Check::Unknown:
    case Check::Adler32:
    case Check::XxHash64:
        return std::nullopt;
    }
    std::unreachable();
}

Check checkFromNative(lzma_check check)
{
    switch (check) {
    case LZMA_CHECK_NONE:
        return Check::None;
    case LZMA_CHECK_CRC32:
        return Check::Crc32;
    case LZMA_CHECK_CRC64:
        return Check::Crc64;
    case LZMA_CHECK_SHA256:
        return Check::Sha256;
    }
    return Check::Unknown;
}

lzma_ret LzmaStream::code(ByteView in, MutableBytes out, lzma_action action, Step& moved)
{
    m_stream.next_in = asUnsignedChars(in);
    m_stream.avail_in = in.size();
    m_stream.next_out = asUnsignedChars(out);
    m_stream.avail_out = out.size();
    const lzma_ret ret = lzma_code(&m_stream, action);
    moved.consumed += in.size() - m_stream.avail_in;
    moved.produced += out.size() - m_stream.avail_out;
    return ret;
}

} // namespace holdall::codec
