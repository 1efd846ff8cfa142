#include "app/archive/framing/entryrefusal.h"

#include <utility>

namespace holdall {

namespace {

const char* wordFor(Entry::Kind kind)
{
    switch (kind) {
    case Entry::Kind::File:
        return "file";
    case Entry::Kind::Folder:
        return "folder";
    case Entry::Kind::SymbolicLink:
        return "symbolic-link";
    case Entry::Kind::HardLink:
        return "hard-link";
    case Entry::Kind::Device:
        return "device";
    case Entry::Kind::Fifo:
        return "fifo";
    case Entry::Kind::Socket:
        return "socket";
    }
    std::unreachable();
}

} // namespace

std::unexpected<Error> refuseEntry(const Entry& entry, std::string property, std::string value,
                                   std::string allowed)
{
    const auto problem = codec::invalidOption(std::move(property), std::move(value), std::move(allowed));
    return std::unexpected(errorFrom(problem.error(), entry.name));
}

Result<void> checkPlainKind(const Entry& entry)
{
    const bool isPlain = entry.kind == Entry::Kind::File || entry.kind == Entry::Kind::Folder
        || entry.kind == Entry::Kind::SymbolicLink;
    return isPlain ? Result<void>()
                   : refuseEntry(entry, "type", wordFor(entry.kind), "file folder symbolic-link");
}

} // namespace holdall
