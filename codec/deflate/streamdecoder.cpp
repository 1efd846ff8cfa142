#include "codec/deflate/streamdecoder.h"

#include "codec/deflate/littleendian.h"

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace holdall::codec {

namespace {

// The flags of a gzip header (RFC 1952, 2.3.1), and of a zlib header (RFC 1950, 2.2).
constexpr unsigned hasHeadCrc = 2;
constexpr unsigned hasExtraField = 4;
constexpr unsigned hasName = 8;
constexpr unsigned hasComment = 16;
constexpr unsigned hasDictionary = 32;

constexpr std::size_t headRestSize = 6; // time, extra flags, operating system
constexpr std::size_t extraSizeSize = 2;
constexpr std::size_t headCrcSize = 2;
constexpr std::size_t checkSize = 4;
constexpr std::size_t gzipTrailerSize = 8;

/// As much is decoded before its checksum is taken, while it is in the processor's cache.
constexpr std::size_t roundSize = std::size_t(256) * 1024;

} // namespace

StreamDecoder::StreamDecoder(const DeflateWindow& window)
    : m_window(window)
    , m_head(window)
    , m_headCrc(Check::Crc32)
    , m_checksum(checkOf(*window.container))
{
    begin();
}

void StreamDecoder::begin()
{
    m_head = StreamHead(m_window);
    m_state = m_window.container == DeflateContainer::Raw ? State::Data : State::Head;
    m_flags = 0;
    m_collected = 0;
    m_extraField.clear();
    m_headCrc = Checksum(Check::Crc32);
    m_checksum = Checksum(checkOf(*m_window.container));
    m_size = 0;
    m_inflater.reset();
}

Check StreamDecoder::check() const
{
    return checkOf(*m_window.container);
}

void StreamDecoder::skip(ByteView decoded, std::uint32_t check)
{
    m_checksum.append(check, decoded.size());
    m_size += decoded.size();
    m_inflater.follow(decoded);
}

auto StreamDecoder::run(ByteView in, MutableBytes out) -> Progress
{
    switch (m_state) {
    case State::Data:
        return runData(in, out);
    case State::Trailer:
        return runTrailer(in);
    case State::Ended:
        return {};
    default:
        return runHead(in);
    }
}

auto StreamDecoder::runHead(ByteView in) -> Progress
{
    Progress progress;
    while (m_state != State::Data && !progress.error) {
        const std::size_t before = progress.consumed;
        const State state = m_state;
        progress.error = takeField(in.subspan(before), progress);
        if (state != State::HeadCrc) {
            m_headCrc.add(in.subspan(before, progress.consumed - before));
        }
        if (progress.consumed == before && m_state == state) {
            break;
        }
    }
    return progress;
}

/// Takes what is there of the field that the state names, and goes on to the next when it is whole.
std::optional<Error> StreamDecoder::takeField(ByteView in, Progress& progress)
{
    std::size_t taken = 0;
    std::optional<Error> error;
    switch (m_state) {
    case State::Head:
        taken = std::min(in.size(), m_head.wanted());
        m_head.add(in.first(taken));
        m_flags = taken > 0 ? std::to_integer<unsigned>(in[taken - 1]) : m_flags;
        error = m_head.problem();
        if (!error && m_head.wanted() == 0) {
            afterHead();
        }
        break;
    case State::HeadRest:
        taken = collect(in, headRestSize);
        if (m_collected == headRestSize) {
            enterField(State::ExtraSize);
        }
        break;
    case State::ExtraSize:
        taken = collect(in, extraSizeSize);
        if (m_collected == extraSizeSize) {
            m_extraSize = loadLittleEndian(m_field, 0, extraSizeSize);
            enterField(State::Extra);
        }
        break;
    case State::Extra: {
        taken = std::min(in.size(), m_extraSize - m_extraField.size());
        const ByteView part = in.first(taken);
        m_extraField.insert(m_extraField.end(), part.begin(), part.end());
        if (m_extraField.size() == m_extraSize) {
            enterField(State::Name);
        }
        break;
    }
    case State::Name:
    case State::Comment:
        taken = takeText(in);
        break;
    case State::HeadCrc:
        taken = collect(in, headCrcSize);
        if (m_collected == headCrcSize) {
            const bool isRight = loadLittleEndian(m_field, 0, headCrcSize) == (m_headCrc.value() & 0xFFFFU);
            error = isRight ? std::nullopt : std::optional(corruptData());
            enterField(State::Data);
        }
        break;
    case State::Dictionary:
        taken = collect(in, checkSize);
        if (m_collected == checkSize) {
            error = Error{.kind = ErrorKind::NeedsDictionary, .nativeCode = Z_NEED_DICT};
        }
        break;
    case State::Data:
    case State::Trailer:
    case State::Ended:
        std::unreachable();
    }
    progress.consumed += taken;
    return error;
}

void StreamDecoder::afterHead()
{
    if (m_window.container == DeflateContainer::Gzip) {
        enterField(State::HeadRest);
    } else {
        enterField(hasFlag(hasDictionary) ? State::Dictionary : State::Data);
    }
}

/// Enters the first field from `state` on that the header has.
void StreamDecoder::enterField(State state)
{
    m_collected = 0;
    m_state = state;
    if (m_state == State::ExtraSize && !hasFlag(hasExtraField)) {
        m_state = State::Name;
    }
    if (m_state == State::Name && !hasFlag(hasName)) {
        m_state = State::Comment;
    }
    if (m_state == State::Comment && !hasFlag(hasComment)) {
        m_state = State::HeadCrc;
    }
    if (m_state == State::HeadCrc && !hasFlag(hasHeadCrc)) {
        m_state = State::Data;
    }
}

std::size_t StreamDecoder::takeText(ByteView in)
{
    const auto end = std::ranges::find(in, std::byte(0));
    if (end == in.end()) {
        return in.size();
    }
    const auto taken = checkedCast<std::size_t>(end - in.begin()) + 1;
    enterField(m_state == State::Name ? State::Comment : State::HeadCrc);
    return taken;
}

/// Moves what is still missing of `size` bytes to m_field.
std::size_t StreamDecoder::collect(ByteView in, std::size_t size)
{
    const std::size_t count = std::min(in.size(), size - m_collected);
    std::ranges::copy(in.first(count), m_field.begin() + checkedCast<std::ptrdiff_t>(m_collected));
    m_collected += count;
    return count;
}

auto StreamDecoder::runData(ByteView in, MutableBytes out) -> Progress
{
    const Inflater::Progress inflated = m_inflater.run(in, out.first(std::min(out.size(), roundSize)));
    m_checksum.add(out.first(inflated.produced));
    m_size += inflated.produced;
    Progress progress{inflated.consumed, inflated.produced};
    if (inflated.status == Inflater::Status::Corrupt) {
        progress.error = corruptData();
    } else if (inflated.status == Inflater::Status::Ended) {
        m_collected = 0;
        m_state = m_window.container == DeflateContainer::Raw ? State::Ended : State::Trailer;
        const Progress trailer = runTrailer(in.subspan(inflated.consumed));
        progress.consumed += trailer.consumed;
        progress.error = trailer.error;
    }
    return progress;
}

/// The check is judged when it is there, not only with the size behind it.
auto StreamDecoder::runTrailer(ByteView in) -> Progress
{
    if (m_state == State::Ended) {
        return {};
    }
    Progress progress;
    if (m_collected < checkSize) {
        progress.consumed = collect(in, checkSize);
    }
    if (m_collected >= checkSize && m_window.container == DeflateContainer::Gzip) {
        progress.error = checkTrailer();
        progress.consumed += progress.error ? 0 : collect(in.subspan(progress.consumed), gzipTrailerSize);
    }
    progress.error = progress.error ? progress.error : checkTrailer();
    const bool isWhole =
        m_collected == (m_window.container == DeflateContainer::Gzip ? gzipTrailerSize : checkSize);
    if (isWhole && !progress.error) {
        m_state = State::Ended;
    }
    return progress;
}

/// As far as it has been collected.
std::optional<Error> StreamDecoder::checkTrailer() const
{
    if (m_collected < checkSize) {
        return std::nullopt;
    }
    auto check = static_cast<std::uint32_t>(loadLittleEndian(m_field, 0, checkSize));
    if (m_window.container == DeflateContainer::Zlib) {
        check = std::byteswap(check);
    }
    const bool hasSize = m_collected == gzipTrailerSize;
    const auto size = static_cast<std::uint32_t>(m_size);
    const bool isRight =
        check == m_checksum.value() && (!hasSize || loadLittleEndian(m_field, checkSize, checkSize) == size);
    return isRight ? std::nullopt : std::optional(corruptData());
}

} // namespace holdall::codec
