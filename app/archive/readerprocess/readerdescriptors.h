#pragma once

namespace holdall {

/// The descriptors of a reader process, beside the three standard ones.
enum ReaderDescriptor {
    ArchiveDescriptor = 3, ///< the archive's file
    TarDescriptor, ///< takes the tar
    StatusDescriptor, ///< takes records, see StatusRecord
    PasswordDescriptor, ///< the password's bytes, up to the end
    FirstForbiddenDescriptor,
};

} // namespace holdall
