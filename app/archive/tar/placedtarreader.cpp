#include "app/archive/tar/placedtarreader.h"

#include <utility>

namespace holdall {

PlacedTarReader::PlacedTarReader(codec::ByteSource& source, std::span<const std::uint64_t> positions,
                                 std::filesystem::path path)
    : m_source(source)
    , m_rest(positions)
    , m_path(std::move(path))
{
}

Result<std::optional<Entry>> PlacedTarReader::next()
{
    m_reader.reset();
    if (m_rest.empty()) {
        return std::nullopt;
    }
    m_reader.emplace(std::make_unique<TarFile>(m_source, m_rest.front()), m_path);
    Result<std::optional<Entry>> entry = m_reader->next();
    if (entry && *entry) {
        (*entry)->position = m_rest.front();
    }
    m_rest = m_rest.subspan(1);
    return entry;
}

Result<std::optional<DataBlock>> PlacedTarReader::readBlock()
{
    return m_reader ? m_reader->readBlock() : std::nullopt;
}

} // namespace holdall
