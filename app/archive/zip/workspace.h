#pragma once

#include "app/archive/zip/readahead.h"
#include "codec/deflate/inflater.h"
#include "codec/parallel/rawbuffer.h"

namespace holdall::zip {

/// What reading a member's data needs beside the member: used again for the next one.
struct Workspace {
    /// `source` must outlive it.
    explicit Workspace(codec::ByteSource& source) : input(source) { }

    ReadAhead input;
    codec::RawBuffer decrypted; ///< a piece of packed data
    codec::RawBuffer output; ///< a piece of data
    codec::Inflater inflater;
};

} // namespace holdall::zip
