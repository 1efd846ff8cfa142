#pragma once

#include "app/archive/zip/directory.h"
#include "app/archive/zip/nameconverter.h"
#include "app/archive/zip/zipreaderoptions.h"

#include <optional>
#include <string>

namespace holdall::zip {

/// Gives names of entries in UTF-8. Names that are flagged as UTF-8 are left as they are, and so are names
/// that happen to be UTF-8 if Unix wrote them, or if no name of the archive is anything else. Info-ZIP's
/// field with the name in UTF-8 counts if its check of the stored name is right. All others are in one
/// encoding, which is given or detected. What cannot be converted stays the bytes that it is.
///
/// Sees all records, then decides, then is asked. Used by one thread.
class NameDecoder {
public:
    explicit NameDecoder(const ZipReaderOptions& options);

    void look(const Record& record);

    /// Fails with InvalidOption ("encoding"): the encoding that was asked for is unknown, or names shall be
    /// kept as well.
    codec::Result<void> decide();

    std::string nameOf(const Record& record);

    /// Any other text of the archive: UTF-8 if it is valid, else in the encoding that names need, if any.
    std::string decode(const std::string& text);

    /// That names were found to need; empty: none.
    std::string encoding() const { return m_converter ? m_converter->encoding() : std::string(); }

private:
    const std::optional<std::string> m_asked;
    const bool m_keepsNames;
    std::string m_sample; ///< names of unknown encoding, each with a line feed behind it
    bool m_isAllUtf8 = true; ///< they all could be
    bool m_needsEncoding = false; ///< not even one by one they are
    std::optional<NameConverter> m_converter; ///< once decided, and needed
};

} // namespace holdall::zip
