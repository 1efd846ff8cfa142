#pragma once

#include "app/io/filestatus.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace holdall {

/// What a job needs to know from a person before it can go on.
struct Question {
    enum class Kind {
        Conflict, ///< `path` exists: overwrite, rename or skip?
        MemoryLimit, ///< `needed` bytes of memory, more than the limit: go on?
        OutputLimit, ///< the output of `path` passed `needed` bytes, suspiciously much for its input: go on?
        Space, ///< less than `needed` bytes are free where `path` is to be: go on?
        Password, ///< `path` is encrypted: with what?
    };
    Kind kind = Kind::Conflict;
    std::filesystem::path path = {};
    std::uint64_t needed = 0; ///< bytes
    bool isRepeated = false; ///< Password: the last one was wrong

    // Conflict: the two, as far as they are known; a time of zero is not.
    std::optional<FileStatus> existing = {};
    std::optional<FileStatus> incoming = {};
};

/// What the person said. Overwrite, Rename and Skip answer Conflict; Continue and Stop the others.
enum class Answer { Overwrite, Rename, Skip, Continue, Stop };

/// All of what the person said.
struct Reply {
    // A choice alone is a whole reply but for a password.
    Reply(Answer given, std::string secret = {}) // NOLINT(google-explicit-constructor)
        : answer(given)
        , password(std::move(secret))
    {
    }

    Answer answer;
    std::string password; ///< with Continue to Password: bytes, as typed
};

/// Whether `answer` is one to questions of this kind.
bool answers(Answer answer, Question::Kind kind);

} // namespace holdall
