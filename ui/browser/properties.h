#pragma once

#include "app/archive/archivefacts.h"
#include "app/archive/listing/entrytree.h"
#include "app/jobs/operations/listing.h"

#include <QString>

#include <vector>

namespace holdall::ui {

struct PageSubject;

/// One line about an entry or an archive. Plain text, cleaned for display.
struct Property {
    QString label;
    QString value; ///< never empty
};

using Properties = std::vector<Property>;

Properties entryProperties(const EntryTree& tree, EntryTree::Id id);

/// What is known of an archive once it is read.
struct KnownArchive {
    const PageSubject& subject;
    const ListedArchive& listed;
    const ArchiveFacts& facts;
    const EntryTree& tree;
    bool isReachable = false; ///< single files, without decoding what is before them
};

Properties archiveProperties(const KnownArchive& archive);

/// "label: value" a line.
QString textOf(const Properties& properties);

} // namespace holdall::ui
