#pragma once

namespace holdall::ui {

/// What a person wants done with files that they brought.
enum class Wish {
    Obvious, ///< look into one archive, extract more and what else is compressed, compress the rest
    Compress,
    Extract, ///< beside the compressed file
    ExtractTo, ///< after asking where and how
    Verify,
    Add, ///< to the archive that is open
    Offer, ///< look into archives; ask about what else is compressed
};

/// Whether the options are asked for first.
enum class Asking { AsPreferred, Never, Always };

} // namespace holdall::ui
