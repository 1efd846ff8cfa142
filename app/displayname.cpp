#include "app/displayname.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <format>
#include <optional>
#include <string>

namespace holdall {

namespace {

/// The shape of a UTF-8 sequence that starts with a byte of `lead` under `mask`. `smallest` is the
/// least character that needs this many bytes: anything below is an overlong form, no UTF-8.
struct SequenceShape {
    unsigned mask;
    unsigned lead;
    std::size_t length;
    char32_t smallest;
};

constexpr std::array sequenceShapes = {
    SequenceShape{0x80, 0x00, 1, 0x0},
    SequenceShape{0xE0, 0xC0, 2, 0x80},
    SequenceShape{0xF0, 0xE0, 3, 0x800},
    SequenceShape{0xF8, 0xF0, 4, 0x10000},
};

struct Decoded {
    char32_t character;
    std::size_t length; ///< bytes
};

struct Range {
    char32_t first;
    char32_t last;
};

/// What would be obeyed instead of shown: controls, separators of lines, marks that turn the
/// direction of text, and the byte order mark, which cannot be seen.
constexpr std::array hiddenRanges = {
    Range{0x00, 0x1F},     Range{0x7F, 0x9F},     Range{0x061C, 0x061C}, Range{0x200E, 0x200F},
    Range{0x2028, 0x202E}, Range{0x2066, 0x2069}, Range{0xFEFF, 0xFEFF},
};

constexpr char32_t lastCharacter = 0x10FFFF;
constexpr Range surrogates = {0xD800, 0xDFFF};

bool contains(const Range& range, char32_t character)
{
    return character >= range.first && character <= range.last;
}

unsigned byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

/// The first character of `text`, or nothing if it does not start with valid UTF-8.
std::optional<Decoded> decodeFirst(std::string_view text)
{
    const unsigned lead = byteAt(text, 0);
    const auto* shape = std::ranges::find_if(sequenceShapes, [lead](const SequenceShape& candidate) {
        return (lead & candidate.mask) == candidate.lead;
    });
    if (shape == sequenceShapes.end() || text.size() < shape->length) {
        return std::nullopt;
    }
    char32_t character = lead & ~shape->mask;
    for (std::size_t index = 1; index < shape->length; ++index) {
        const unsigned byte = byteAt(text, index);
        if ((byte & 0xC0U) != 0x80U) {
            return std::nullopt;
        }
        character = (character << 6U) | (byte & 0x3FU);
    }
    if (character < shape->smallest || character > lastCharacter || contains(surrogates, character)) {
        return std::nullopt;
    }
    return Decoded{character, shape->length};
}

std::string escape(char32_t character)
{
    switch (character) {
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        break;
    }
    const auto value = static_cast<std::uint32_t>(character);
    return value < 0x80 ? std::format("\\x{:02X}", value) : std::format("\\u{:04X}", value);
}

bool isHidden(char32_t character)
{
    return std::ranges::any_of(hiddenRanges,
                               [character](const Range& range) { return contains(range, character); });
}

} // namespace

QString displayText(std::string_view text)
{
    const auto isPlain = [](char letter) { return letter >= ' ' && letter <= '~'; };
    if (std::ranges::all_of(text, isPlain)) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        const std::optional<Decoded> decoded = decodeFirst(text);
        const std::size_t length = decoded ? decoded->length : 1;
        if (!decoded) {
            shown += std::format("\\x{:02X}", byteAt(text, 0));
        } else if (isHidden(decoded->character)) {
            shown += escape(decoded->character);
        } else {
            shown += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    return QString::fromStdString(shown);
}

QString displayName(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return displayText({reinterpret_cast<const char*>(text.data()), text.size()});
}

std::filesystem::path pathFromQt(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return std::u8string(bytes.begin(), bytes.end());
}

QString pathToQt(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return QString::fromUtf8(QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace holdall
