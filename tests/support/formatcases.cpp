#include "support/formatcases.h"

#include "codec/oneshot.h"

#include <algorithm>

namespace holdall::test {

std::vector<FormatCase> formatCases()
{
    std::vector<FormatCase> cases;
    for (const codec::FormatInfo& info : codec::formats()) {
        FormatCase each{.name = std::string(info.name), .encoder = {}, .decoder = {}};
        each.encoder.format = info.format;
        each.decoder.format = info.format;
        if (info.format == codec::Format::RawLzma) {
            each.encoder.filters = *codec::FilterChain::parse("delta:dist=2 lzma2:preset=1");
            each.decoder.filters = each.encoder.filters;
        }
        cases.push_back(std::move(each));
    }
    return cases;
}

codec::Bytes encoded(const FormatCase& format, codec::ByteView data)
{
    return *codec::compress(data, *codec::EncoderOptions::make(format.encoder));
}

ReadFile readFile(codec::ByteView file, const codec::DecoderSettings& settings)
{
    ReadFile result;
    codec::MemorySource source(file);
    codec::MemorySink sink;
    const codec::Result<codec::Ending> ending = codec::decode(source, sink, settings, {}, result.summary);
    result.data = sink.take();
    if (ending) {
        result.ending = *ending;
    } else {
        result.error = ending.error();
    }
    return result;
}

codec::Bytes concatenated(const std::vector<codec::Bytes>& parts)
{
    codec::Bytes result;
    for (const codec::Bytes& part : parts) {
        result.insert(result.end(), part.begin(), part.end());
    }
    return result;
}

bool isPrefix(codec::ByteView part, codec::ByteView whole)
{
    return part.size() <= whole.size() && std::ranges::equal(part, whole.first(part.size()));
}

} // namespace holdall::test
