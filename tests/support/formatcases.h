#pragma once

#include "codec/pump.h"

#include <optional>
#include <string>
#include <vector>

namespace holdall::test {

/// A format with what is needed to write and to read it.
struct FormatCase {
    std::string name;
    codec::EncoderSettings encoder;
    codec::DecoderSettings decoder; ///< names the format

    codec::Format format() const { return encoder.format; }
};

/// Every format, in the order of the table.
std::vector<FormatCase> formatCases();

/// `data` as one stream of this format.
codec::Bytes encoded(const FormatCase& format, codec::ByteView data);

/// What decode() made of a file.
struct ReadFile {
    codec::Bytes data;
    codec::DecodeSummary summary;
    std::optional<codec::Ending> ending = {};
    std::optional<codec::Error> error = {};
};

ReadFile readFile(codec::ByteView file, const codec::DecoderSettings& settings);

/// These byte strings, one behind the other.
codec::Bytes concatenated(const std::vector<codec::Bytes>& parts);

/// Whether `part` is how `whole` starts.
bool isPrefix(codec::ByteView part, codec::ByteView whole);

} // namespace holdall::test
