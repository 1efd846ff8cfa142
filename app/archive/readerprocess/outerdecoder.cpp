#include "app/archive/readerprocess/outerdecoder.h"

#include "app/archive/readerprocess/filecontainer.h"
#include "app/archive/readerprocess/lz4decoder.h"
#include "app/archive/readerprocess/lzopdecoder.h"

namespace holdall {

std::unique_ptr<OuterDecoder> makeOuterDecoder(ArchiveFile& file)
{
    const std::optional<Container> container = containerOf(file);
    if (container == Container::Lzop) {
        return std::make_unique<LzopDecoder>(file);
    }
    if (container == Container::Lz4 && Lz4Decoder::canDecode(file)) {
        return std::make_unique<Lz4Decoder>(file);
    }
    return nullptr;
}

} // namespace holdall
