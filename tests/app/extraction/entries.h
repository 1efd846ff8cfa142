#pragma once

#include "app/io/extraction/extractionroot.h"

#include <string>
#include <vector>

namespace holdall::test {

/// An entry with its data.
struct Item {
    Entry entry;
    std::string data = {};
};

Item file(const std::string& name, const std::string& data = "new");
Item folder(const std::string& name);
Item symbolicLink(const std::string& name, const std::string& target);
Item hardLink(const std::string& name, const std::string& target);

/// An entry of any kind, with a name and a target.
Item item(Entry::Kind kind, const std::string& name);

/// Extracts one item.
Result<void> extract(ExtractionRoot& root, const Item& item);

/// What became of several items: errors of single entries, and the placing.
struct Extraction {
    std::vector<Error> errors;
    Result<std::optional<Placement>> placed;
};

/// Extracts all items, whatever single ones fail with, and places them.
Extraction extract(const std::filesystem::path& target, const std::vector<Item>& items,
                   const ExtractionOptions& options = {});

/// Whether there is an error of that kind about an entry of that name.
bool contains(const std::vector<Error>& errors, EntryProblem problem, const std::string& name);

} // namespace holdall::test
