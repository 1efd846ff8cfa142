#include "app/cli/parsing/operands.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <ios>
#include <span>

namespace holdall::cli {

namespace {

constexpr std::string_view standardStream = "-";
constexpr std::size_t pieceSize = 64 * 1024;

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

} // namespace holdall::cli
