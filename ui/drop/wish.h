#pragma once

namespace holdall::ui {

/// What a person wants done with files that they brought.
enum class Wish {
    Obvious, ///< extract what is compressed, compress the rest
    Compress,
    Extract, ///< beside the compressed file
    ExtractTo, ///< after asking where and how
    Verify,
    Offer, ///< ask, with what is obvious suggested
};

/// Whether the options are asked for first.
enum class Asking { AsPreferred, Never };

} // namespace holdall::ui
