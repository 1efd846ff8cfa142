#include "app/extraction/entries.h"

#include "support/sampledata.h"

#include <algorithm>

namespace holdall::test {

namespace {

Item make(Entry::Kind kind, const std::string& name, const std::string& target)
{
    Item result;
    result.entry.kind = kind;
    result.entry.name = name;
    result.entry.target = target;
    return result;
}

} // namespace

Item file(const std::string& name, const std::string& data)
{
    Item result = make(Entry::Kind::File, name, {});
    result.entry.size = data.size();
    result.data = data;
    return result;
}

Item folder(const std::string& name)
{
    return make(Entry::Kind::Folder, name, {});
}

Item symbolicLink(const std::string& name, const std::string& target)
{
    return make(Entry::Kind::SymbolicLink, name, target);
}

Item hardLink(const std::string& name, const std::string& target)
{
    return make(Entry::Kind::HardLink, name, target);
}

Item item(Entry::Kind kind, const std::string& name)
{
    return make(kind, name, {});
}

Result<void> extract(ExtractionRoot& root, const Item& item)
{
    if (item.entry.kind != Entry::Kind::File) {
        return root.make(item.entry);
    }
    const auto begun = root.beginFile(item.entry);
    if (!begun) {
        return std::unexpected(begun.error());
    }
    if (Result<void> written = (*begun)->write(0, bytesOf(item.data)); !written) {
        return written;
    }
    return (*begun)->finish();
}

Extraction extract(const std::filesystem::path& target, const std::vector<Item>& items,
                   const ExtractionOptions& options)
{
    const auto root = ExtractionRoot::create(target, options);
    if (!root) {
        return {.errors = {}, .placed = std::unexpected(root.error())};
    }
    Extraction result;
    for (const Item& item : items) {
        if (const Result<void> extracted = extract(**root, item); !extracted) {
            result.errors.push_back(extracted.error());
        }
    }
    result.placed = (*root)->place();
    return result;
}

bool contains(const std::vector<Error>& errors, EntryProblem problem, const std::string& name)
{
    return std::ranges::any_of(
        errors, [&](const Error& error) { return error.entry == problem && error.path.native() == name; });
}

} // namespace holdall::test
