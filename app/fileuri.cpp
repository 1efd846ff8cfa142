#include "app/fileuri.h"

#include <QString>
#include <QSysInfo>

#include <charconv>
#include <string>
#include <system_error>

namespace holdall {

namespace {

constexpr std::string_view scheme = "file:";
constexpr std::size_t escapeSize = 3; // %41

bool hasScheme(std::string_view uri)
{
    const std::string_view start = uri.substr(0, scheme.size());
    return QByteArrayView(start).compare(QByteArrayView(scheme), Qt::CaseInsensitive) == 0;
}

bool isThisMachine(std::string_view host)
{
    return host.empty() || host == "localhost" || host == QSysInfo::machineHostName().toStdString();
}

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

std::optional<std::filesystem::path> unescaped(std::string_view text)
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

QByteArray fileUri(const std::filesystem::path& path)
{
    return "file://" + QByteArray::fromStdString(path.native()).toPercentEncoding("/");
}

std::optional<std::filesystem::path> pathFromFileUri(std::string_view uri)
{
    if (!hasScheme(uri)) {
        return std::nullopt;
    }
    uri.remove_prefix(scheme.size());
    if (uri.starts_with("//")) {
        const std::size_t slash = uri.find('/', 2);
        if (slash == std::string_view::npos || !isThisMachine(uri.substr(2, slash - 2))) {
            return std::nullopt;
        }
        uri.remove_prefix(slash);
    }
    return uri.starts_with('/') ? unescaped(uri) : std::nullopt;
}

} // namespace holdall
