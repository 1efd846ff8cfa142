#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace holdall {

/// What a ForeignReader is to read, and how.
struct ForeignReaderOptions {
    enum class Content {
        Archive, ///< 7z, RAR, ISO 9660, CAB, cpio, ar, deb, rpm, XAR, LHA, WARC, Qt's rcc; a tar or one of
                 ///< these in .Z, .lz4, .lzo, .uu
        CompressedFile, ///< one file, compressed: .Z, .lz4, .lzo, .uu; read twice, since its size comes first
    };
    enum class Wanted {
        Everything,
        EntriesOnly, ///< no data: readBlock() has none, and it is checked as far as it must be read only
    };

    enum class Parser {
        Usual, ///< the one that knows the format best
        KArchive, ///< of a ZIP or a 7z: without its order, and checked for nothing but its structure
        Libarchive, ///< ZIP too, which else is left to our own reader
    };

    Content content = Content::Archive;
    Parser parser = Parser::Usual;
    Wanted wanted = Wanted::Everything;
    std::string fileName = {}; ///< CompressedFile: the name of the entry that it is to be; bytes
    std::string password = {}; ///< UTF-8; for 7z and ZIP; empty: none
    std::uint64_t memoryLimit = std::uint64_t(1) << 30U; ///< bytes that reading may take; 0: any
    std::stop_token stop = {};

    /// How long the archive's parser may do nothing, while its output is waited for.
    std::chrono::milliseconds patience = std::chrono::seconds(30);

    /// What is started: a program whose main() begins with runArchiveReader().
    std::filesystem::path program = "/proc/self/exe";
};

} // namespace holdall
