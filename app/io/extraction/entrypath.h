#pragma once

#include "app/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace holdall {

/// An entry's name made safe: components parted by single "/", none of them "." or "..", bytes otherwise
/// as they are in the archive.
class EntryPath {
public:
    /// Leaves out "./", repeated "/" and a "/" at the end. UnsafeName: empty, absolute, with "..", with a
    /// zero byte. NameTooLong: a component of more than 255 bytes, more than 65,535 bytes in all, or more
    /// than `maxDepth` folders above the last component.
    static Result<EntryPath> clean(std::string_view name, std::size_t maxDepth);

    /// The folder that everything goes into: "." or "./".
    bool isRoot() const { return m_text.empty(); }

    const std::string& text() const { return m_text; }
    std::string_view name() const { return std::string_view(m_text).substr(m_nameStart); }

    /// Of the folder that it is in; empty for the root's own entries.
    std::string_view parent() const
    {
        return std::string_view(m_text).substr(0, m_nameStart == 0 ? 0 : m_nameStart - 1);
    }

private:
    std::string m_text;
    std::size_t m_nameStart = 0; ///< in m_text
};

} // namespace holdall
