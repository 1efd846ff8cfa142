#pragma once

#include "app/archive/listing/entrytree.h"
#include "app/jobs/operations/listing.h"
#include "app/jobs/request.h"
#include "ui/browser/entryerrand.h"
#include "ui/browser/pagesubject.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace holdall::ui {

/// Makes the requests about an open archive, with all that opening it has taught.
class ArchiveRequests {
public:
    explicit ArchiveRequests(PageSubject subject) : m_subject(std::move(subject)) { }

    const PageSubject& subject() const { return m_subject; }

    void setPassword(std::optional<std::string> password) { m_password = std::move(password); }
    void setEncoding(std::string encoding) { m_encoding = std::move(encoding); } ///< empty: found out

    /// Null: single entries cannot be reached.
    void setMap(std::shared_ptr<const ArchiveMap> map) { m_map = std::move(map); }
    bool reachesEntries() const { return m_map && m_map->index; } ///< without what is before them

    ListRequest listing() const;
    VerifyRequest verification() const;
    EditRequest edit(const std::vector<ArchiveChange>& changes) const;

    /// Of everything, or of some entries. What is nested goes beside what it is in.
    ExtractRequest extraction() const;
    ExtractRequest extractionOf(const EntryTree& tree, std::span<const EntryTree::Id> ids) const;

    /// The same with what hard links among them need, which have no data of their own.
    EntryWish wishFor(const EntryTree& tree, std::span<const EntryTree::Id> ids,
                      EntryWish::Access access) const;

private:
    std::optional<EntryPlaces> placesOf(const EntryTree& tree, std::span<const EntryTree::Id> ids) const;

    const PageSubject m_subject;
    std::optional<std::string> m_password;
    std::string m_encoding;
    std::shared_ptr<const ArchiveMap> m_map;
};

} // namespace holdall::ui
