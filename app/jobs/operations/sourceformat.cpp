#include "app/jobs/operations/sourceformat.h"

#include "app/archive/archivedetection.h"
#include "app/io/machinememory.h"
#include "codec/decompressor.h"
#include "codec/detector.h"

#include <array>

namespace holdall {

namespace {

std::optional<codec::Format> recognise(codec::ByteView head, InputFile& source)
{
    const std::optional<codec::Detection> detection = codec::detect(head);
    const bool isSure = detection && detection->certainty == codec::Certainty::Magic;
    if (!isSure && beginsLikeContainer(source)) {
        return std::nullopt;
    }
    if (detection) {
        return detection->format;
    }
    const std::optional<codec::Format> named =
        codec::formatFromSuffix(source.wholePath().filename().native());
    return named && codec::info(*named).selfDescribing ? named : std::nullopt;
}

} // namespace

Result<codec::DecoderSettings> decoderSettingsFor(InputFile& source, codec::DecoderSettings wanted)
{
    if (!wanted.format) {
        std::array<std::byte, codec::detectionBytes> head{};
        const codec::Result<std::size_t> count = source.readAt(0, head);
        if (!count) {
            return std::unexpected(errorFrom(count.error(), source.path()));
        }
        wanted.format = recognise(codec::ByteView(head).first(*count), source);
    }
    addMemoryLimit(wanted);
    return wanted;
}

std::uint64_t defaultMemoryLimit()
{
    static constexpr std::uint64_t share = 4;
    static const std::uint64_t memory = machineMemory();
    return memory > 0 ? memory / share : codec::unlimitedMemory;
}

void addMemoryLimit(codec::DecoderSettings& settings)
{
    if (!settings.memoryLimit && settings.format != codec::Format::RawLzma) {
        settings.memoryLimit = defaultMemoryLimit();
    }
}

} // namespace holdall
