#include "app/archive/readerprocess/linkedfiles.h"

#include <utility>

namespace holdall {

namespace {

Entry asLink(Entry entry, const std::string& target)
{
    entry.kind = Entry::Kind::HardLink;
    entry.target = target;
    entry.size = 0;
    return entry;
}

Entry asFile(Entry entry, std::uint64_t size)
{
    entry.kind = Entry::Kind::File;
    entry.target.clear();
    entry.size = size;
    return entry;
}

} // namespace

std::optional<Entry> LinkedFiles::arrange(Entry entry, std::uint64_t size)
{
    File& file = m_files[entry.kind == Entry::Kind::HardLink ? entry.target : entry.name];
    if (file.stored) {
        return asLink(std::move(entry), *file.stored);
    }
    if (size == 0) {
        file.waiting.push_back(std::move(entry));
        return std::nullopt;
    }
    file.stored = entry.name;
    for (Entry& waiting : file.waiting) {
        m_released.push_back(asLink(std::move(waiting), entry.name));
    }
    file.waiting.clear();
    return asFile(std::move(entry), size);
}

std::vector<Entry> LinkedFiles::takeReleased()
{
    return std::exchange(m_released, {});
}

std::vector<Entry> LinkedFiles::takeRest()
{
    std::vector<Entry> rest;
    for (auto& [first, file] : m_files) {
        std::optional<std::string> target;
        for (Entry& waiting : file.waiting) {
            rest.push_back(target ? asLink(std::move(waiting), *target) : asFile(std::move(waiting), 0));
            target = target.value_or(rest.back().name);
        }
    }
    m_files.clear();
    return rest;
}

} // namespace holdall
