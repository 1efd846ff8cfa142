#pragma once

#include "app/io/filestatus.h"
#include "app/jobs/request.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace holdall {

/// What a normal archive never meets, and a bomb soon does.
struct ExtractionLimits {
    std::uint64_t entries = 1'000'000; ///< folders that are made on demand count too
    std::optional<std::uint64_t> bytes = {}; ///< written, all files together; holes are not written
    std::size_t depth = 1'000; ///< folders above an entry
    std::size_t keptBytes = std::size_t(128) * 1024 * 1024; ///< memory for names and links until the end
};

/// Symbolic links that may lead to something outside of what is extracted.
enum class OutwardLinks { Refuse, Make };

/// Whether what is placed is on the disk before it gets its names. KeptSource does without: what a power
/// cut takes can be extracted again.
enum class Durability { KeptSource, OnDisk };

/// Two things that want one name.
struct ConflictQuestion {
    std::filesystem::path path; ///< of the one that exists
    FileStatus existing;
    FileStatus incoming;
};

/// What becomes of the incoming one. Stop ends everything, with nothing placed.
struct ConflictAnswer {
    enum class Choice { Overwrite, Rename, Skip, Stop };
    Choice choice = Choice::Stop;
    bool forAll = false; ///< the same for every later conflict, without asking
};

/// Asked by the thread that places, before anything was placed. Must return soon after a stop is asked for.
using ConflictCallback = std::function<ConflictAnswer(const ConflictQuestion&, const std::stop_token&)>;

/// How to extract. A value.
struct ExtractionOptions {
    Conflict conflict = Conflict::Rename;
    ConflictCallback ask = {}; ///< for Conflict::Ask; without it Ask is Rename
    OutwardLinks outwardLinks = OutwardLinks::Refuse;
    Durability durability = Durability::KeptSource;
    ExtractionLimits limits = {};
    std::stop_token stop = {}; ///< heeded while placing
};

} // namespace holdall
