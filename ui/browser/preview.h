#pragma once

#include "app/jobs/operations/entryhead.h"

#include <QImage>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>

namespace holdall::ui {

/// How a file is to be shown.
struct PreviewChoice {
    enum class As {
        Found, ///< whatever it is: a picture, a text, or else bytes
        Text,
        Bytes,
    };

    As as = As::Found;
    std::string encoding = {}; ///< of a text, by any name that ICU knows; empty: found out
    std::size_t page = 0; ///< of bytes
};

/// What is shown of a file: one of a picture, a text or bytes, or just a note.
struct Preview {
    QImage picture = {};
    QString text = {}; ///< bytes too: their offsets, hexadecimal and as characters
    QString note = {};
    bool isBytes = false;
    std::string encoding = {}; ///< that a text was read in
    std::size_t page = 0; ///< of bytes
    std::size_t pages = 1;
};

/// How much of a file called so has to be read to be shown: all of a picture that is not too large, the
/// beginning of everything else. For a worker.
std::uint64_t bytesForPreview(const std::string& name, std::uint64_t size);

/// For a worker. Shows no more of a text, and decodes a picture no larger, than can be looked at.
Preview makePreview(const EntryHead& head, const PreviewChoice& choice);

} // namespace holdall::ui
