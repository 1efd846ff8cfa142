#include "app/archive/secondreading/entryrecords.h"

#include <QStringDecoder>

#include <algorithm>
#include <ranges>
#include <string_view>

namespace holdall {

namespace {

bool isUtf8(const std::string& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(QByteArrayView(text));
    return !decoder.hasError() && decoded.toStdString() == text;
}

/// None that a reader which thinks in trees would put elsewhere.
bool hasPlainComponents(std::string_view name)
{
    return !name.contains('\\') && std::ranges::none_of(name | std::views::split('/'), [](auto part) {
        const std::string_view component(part);
        return component.empty() || component == "." || component == "..";
    });
}

} // namespace

void EntryRecords::add(const Entry& entry, std::uint64_t size, std::uint32_t crc)
{
    m_hasTwins = m_hasTwins || hasName(entry.name);
    m_isPlain = m_isPlain && isUtf8(entry.name) && isUtf8(entry.target) && hasPlainComponents(entry.name);
    const bool isDeflatedFile = entry.method == "Deflate" && entry.kind == Entry::Kind::File;
    const bool isSimple = entry.method.empty() || entry.method == "Stored" || isDeflatedFile;
    m_isSimple = m_isSimple && isSimple && !entry.isEncrypted;
    m_hasEncryptedLinks =
        m_hasEncryptedLinks || (entry.isEncrypted && entry.kind == Entry::Kind::SymbolicLink);
    ++m_count;
    m_bytes += size;
    m_records.emplace(entry.name,
                      Record{.kind = entry.kind, .crc = crc, .size = size, .target = entry.target});
}

bool EntryRecords::take(const Entry& entry, std::uint64_t size, std::uint32_t crc)
{
    const Record record{.kind = entry.kind, .crc = crc, .size = size, .target = entry.target};
    const auto [first, last] = m_records.equal_range(entry.name);
    const auto found = std::ranges::find(first, last, record, [](const auto& pair) { return pair.second; });
    const bool isThere = found != last;
    if (isThere) {
        m_records.erase(found);
    }
    return isThere;
}

bool EntryRecords::hasBelow(const std::string& folder) const
{
    const std::string start = folder + "/";
    const auto next = m_records.lower_bound(start);
    return next != m_records.end() && next->first.starts_with(start);
}

} // namespace holdall
