#pragma once

#include "app/archive/archiveformat.h"
#include "app/archive/entry.h"
#include "app/io/sha256.h"

#include <cstdint>
#include <string>

namespace holdall {

/// Tells whether an entry of one archive is the same as one of another: everything that the container keeps
/// of it, where it has holes, and its data. Used by one thread.
class EntryDigest {
public:
    EntryDigest(const Entry& entry, const ContainerAbilities& keeps);

    /// The pieces of its data, in order; how they are cut does not count.
    void add(const DataBlock& block);

    /// Of everything that was given.
    std::string value() const { return m_facts + m_data.hexadecimal(); }

private:
    Sha256 m_data;
    std::string m_facts;
    std::uint64_t m_position = 0; ///< behind the last piece, bytes
};

} // namespace holdall
