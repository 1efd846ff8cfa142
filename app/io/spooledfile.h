#pragma once

#include "app/error.h"
#include "app/io/atomicfile.h"
#include "codec/control.h"

#include <filesystem>
#include <memory>

namespace holdall {

/// A copy of a source, or something else, on the disk that nobody else can see and that goes with this
/// object: for who can only read from one file.
class SpooledFile {
public:
    /// Copies all of `source`, which has random access, into a file without a name, in `folder` or, where
    /// that is not allowed, in the system's folder for temporary files. Fails with the errors of both, and
    /// with System (ECANCELED) after a stop.
    static Result<SpooledFile> make(codec::ByteSource& source, const std::filesystem::path& folder,
                                    const codec::Control& control);

    /// An empty one, in `folder` or there. Fails with the errors of both.
    static Result<SpooledFile> create(const std::filesystem::path& folder);

    /// Takes more bytes, behind what it has.
    codec::ByteSink& sink() { return *m_file; }

    int descriptor() const { return m_file->descriptor(); }

private:
    explicit SpooledFile(std::unique_ptr<AtomicFile> file) : m_file(std::move(file)) { }

    std::unique_ptr<AtomicFile> m_file; ///< never committed
};

} // namespace holdall
