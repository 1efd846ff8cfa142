#include "app/cli/parsing/fileuri.h"

#include <array>
#include <charconv>
#include <system_error>

namespace holdall::cli {

namespace {

constexpr std::array<std::string_view, 3> beginnings = {"file:///", "file://localhost/", "file:/"};
constexpr std::size_t escapeSize = 3; // %41

/// The byte that the escape at the beginning of `text` stands for.
std::optional<char> escapedByte(std::string_view text)
{
    if (text.size() < escapeSize) {
        return std::nullopt;
    }
    unsigned char byte = 0;
    const char* const end = text.data() + escapeSize;
    const std::from_chars_result read = std::from_chars(text.data() + 1, end, byte, 16);
    return read.ptr == end && read.ec == std::errc() && byte != 0 ? std::optional(static_cast<char>(byte))
                                                                  : std::nullopt;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string path;
    while (!text.empty()) {
        if (text.front() != '%') {
            path.push_back(text.front());
            text.remove_prefix(1);
            continue;
        }
        const std::optional<char> byte = escapedByte(text);
        if (!byte) {
            return std::nullopt;
        }
        path.push_back(*byte);
        text.remove_prefix(escapeSize);
    }
    return path;
}

} // namespace

std::optional<std::string> pathFromFileUri(std::string_view uri)
{
    for (const std::string_view beginning : beginnings) {
        const bool namesHost = uri.starts_with("file://") && beginning == "file:/";
        if (uri.starts_with(beginning) && !namesHost) {
            return unescaped(uri.substr(beginning.size() - 1));
        }
    }
    return std::nullopt;
}

} // namespace holdall::cli
