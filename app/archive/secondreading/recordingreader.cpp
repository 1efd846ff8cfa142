#include "app/archive/secondreading/recordingreader.h"

namespace holdall {

Result<std::optional<Entry>> RecordingReader::next()
{
    if (m_entry) {
        m_records.add(*m_entry, m_sum.size(), m_sum.crc());
    }
    Result<std::optional<Entry>> entry = m_reader.next();
    m_entry = entry ? *entry : std::nullopt;
    m_sum = {};
    return entry;
}

Result<std::optional<DataBlock>> RecordingReader::readBlock()
{
    Result<std::optional<DataBlock>> block = m_reader.readBlock();
    if (block && *block) {
        m_sum.add(**block);
    }
    return block;
}

} // namespace holdall
