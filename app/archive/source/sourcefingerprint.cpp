#include "app/archive/source/sourcefingerprint.h"

#include <array>

namespace holdall {

void SourceFingerprint::add(const SourceItem& item)
{
    const FileStatus& status = item.status;
    const std::array<std::uint64_t, 7> facts = {item.name.size(),
                                                static_cast<std::uint64_t>(status.kind),
                                                status.device,
                                                status.inode,
                                                status.size,
                                                static_cast<std::uint64_t>(status.modified.seconds),
                                                static_cast<std::uint64_t>(status.modified.nanoseconds)};
    m_hash.add(std::as_bytes(std::span(facts)));
    m_hash.add(std::as_bytes(std::span(item.name)));
}

} // namespace holdall
