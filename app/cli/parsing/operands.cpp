#include "app/cli/parsing/operands.h"

#include "app/io/systemcalls.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <ios>
#include <span>

namespace holdall::cli {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr std::size_t longestPassword = 4096; // bytes

} // namespace

Parsing<std::vector<Endpoint>> endpoints(const CommandLine& line)
{
    if (!std::ranges::contains(line.operands, standardStream)) {
        return std::vector<Endpoint>(line.operands.begin(), line.operands.end());
    }
    if (line.operands.size() > 1) {
        return refuse(standardStream, QStringLiteral("standard input must be the only one"),
                      QStringLiteral("for a file of that name give ./-"));
    }
    return std::vector<Endpoint>{StandardStream()};
}

bool isStandardStream(const Endpoint& endpoint)
{
    return std::holds_alternative<StandardStream>(endpoint);
}

Parsing<std::optional<codec::Bytes>> readDictionary(const Options& options)
{
    if (!options.dictionary) {
        return std::nullopt;
    }
    codec::Bytes bytes;
    std::array<char, pieceSize> piece;
    errno = 0;
    std::ifstream file(*options.dictionary, std::ios::binary);
    while (file) {
        file.read(piece.data(), piece.size());
        const auto part = std::as_bytes(std::span(piece).first(static_cast<std::size_t>(file.gcount())));
        bytes.insert(bytes.end(), part.begin(), part.end());
    }
    if (!file.eof()) {
        return refuse(errorFromErrno(errno, *options.dictionary));
    }
    return bytes;
}

Parsing<std::optional<std::string>> readPassword(const Options& options)
{
    using namespace Qt::StringLiterals;
    if (!options.passwordDescriptor) {
        return std::nullopt;
    }
    const std::string subject = "--password-fd " + std::to_string(*options.passwordDescriptor);
    std::string password;
    // One by one: what follows a line end is for whoever reads next.
    for (std::array<std::byte, 1> letter = {};;) {
        const SystemResult<std::size_t> count = readNext(*options.passwordDescriptor, letter);
        if (!count) {
            return refuse(errorFromErrno(count.error(), subject));
        }
        if (*count == 0 || letter.front() == std::byte('\n')) {
            break;
        }
        password += static_cast<char>(letter.front());
        if (password.size() > longestPassword) {
            return refuse(subject, u"gives more than a password can be long"_s,
                          u"end the password with a line end"_s);
        }
    }
    if (password.empty()) {
        return refuse(subject, u"gives an empty password"_s, u"give one, or leave the option out"_s);
    }
    return password;
}

} // namespace holdall::cli
