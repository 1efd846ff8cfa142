#pragma once

#include "app/archive/archiveoptions.h"
#include "app/archive/editing/editplan.h"
#include "app/archive/editing/oldentry.h"
#include "app/archive/newarchive.h"
#include "app/archive/openarchive.h"
#include "app/archive/packing.h"
#include "codec/control.h"
#include "codec/pump.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace holdall {

/// What a new archive is made of, and how.
struct EditOrder {
    const EditPlan& plan;
    const PackPlan& additions; ///< what plan.additions is about
    const ArchiveOptions& options; ///< of the archive's own format
    const PackSteering& steering; ///< gets bytes of what is added
};

/// An archive that is read to make another one, which differs from it. Used by one thread: list(), then
/// write(), then prove(), each reading the source from its front. Whatever could not be kept is an error;
/// after a stop, errors say nothing.
class ArchiveEditing {
public:
    /// What `input` refers to, and `control`, must outlive it; its source has random access. `input.advance`
    /// gets the work that work() foretells.
    static std::unique_ptr<ArchiveEditing> make(const ArchiveInput& input, const codec::Control& control);
    virtual ~ArchiveEditing() = default;
    ArchiveEditing(const ArchiveEditing&) = delete;
    ArchiveEditing& operator=(const ArchiveEditing&) = delete;

    /// All entries. Fails with what is wrong with the archive, and with EntryProblem::ForeignData if the file
    /// holds something before or behind it.
    virtual Result<std::vector<OldEntry>> list() = 0;

    /// Bytes of work in write() and prove() together, beside what the source itself counts.
    virtual std::uint64_t work(const EditPlan& plan) const = 0;

    /// Whether `password` is that of the entries that are encrypted. Fails with what such an entry says:
    /// needsPassword() if it is not.
    virtual Result<void> checkPassword(const std::string& password) = 0;

    /// Writes the new archive. `packed` tells what was added. Fails with what is wrong with the old archive,
    /// with the sink's errors, and with EntryProblem::NotKept about an entry that the new one could not hold.
    virtual Result<void> write(const EditOrder& order, const ArchiveTarget& target, Packed& packed) = 0;

    /// Reads the new archive, whose input has to keep names, and compares it with the old one and with what
    /// was added. Fails with VerificationFailed about what differs, and as compareWithSources().
    virtual Result<codec::DecodeSummary> prove(const EditOrder& order, const ArchiveInput& written,
                                               const Packed& packed) = 0;

protected:
    ArchiveEditing() = default;
};

} // namespace holdall
