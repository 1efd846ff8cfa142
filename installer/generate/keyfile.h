#pragma once

#include "catalogues.h"

#include <string>
#include <string_view>
#include <vector>

namespace holdall::install {

/// A file of groups, keys and values, as the Desktop Entry Specification has them.
class KeyFile {
public:
    /// `catalogues` outlives this.
    explicit KeyFile(const Catalogues& catalogues);

    KeyFile& group(std::string_view name);
    KeyFile& add(std::string_view key, std::string_view value);
    KeyFile& add(std::string_view key, const std::vector<std::string>& list);

    /// The text, and below it one line for each language.
    KeyFile& addText(std::string_view key, const Text& text);

    const std::string& text() const { return m_text; }

private:
    const Catalogues& m_catalogues;
    std::string m_text;
};

} // namespace holdall::install
