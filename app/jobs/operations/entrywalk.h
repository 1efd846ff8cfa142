#pragma once

#include "app/archive/archivereader.h"
#include "app/archive/entrydata.h"
#include "codec/control.h"

#include <functional>

namespace holdall {

/// What to do with the entries of an archive. Each may be called from several threads at the same time.
struct EntryVisitor {
    /// Whether the entry is wanted. The others' data is not decoded where that can be avoided.
    std::function<bool(const Entry& entry)> isWanted;

    /// A wanted entry; its data may be left unread. An error ends the walk.
    std::function<Result<void>(const Entry& entry, EntryData& data)> take;

    /// What is wrong with an entry that could not even be begun, while others follow. An error ends the walk.
    std::function<Result<void>(const Error& error)> note;
};

/// Goes through an archive's entries from the front to the end. Where the reader gives their data to be read
/// apart, on as many threads as the control says, the caller's being one; else in order, on the caller's. An
/// entry whose name came before is taken when all those before it are done with. Stops and pauses between
/// entries. Fails with the visitor's errors and the reader's fatal ones.
Result<codec::Ending> walkEntries(ArchiveReader& reader, const EntryVisitor& visitor,
                                  const codec::Control& control);

} // namespace holdall
