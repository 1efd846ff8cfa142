#pragma once

#include <string>

namespace holdall {

/// What an archive says of itself, beside its entries, and what reading it taught.
struct ArchiveFacts {
    std::string comment = {}; ///< bytes, UTF-8 as far as its encoding is known
    std::string nameEncoding = {}; ///< that names were read in, by ICU's name; empty: they are UTF-8
    bool isChecked = false; ///< by checksums that its format need not have; see also ArchiveFormatInfo
};

} // namespace holdall
