#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace holdall {

/// The name of a user or group of this machine; empty if it has none. Remembered by thread, since archives
/// ask for the same few again and again.
std::string userName(std::uint32_t id);
std::string groupName(std::uint32_t id);

/// The other way round; nothing if this machine does not know the name.
std::optional<std::uint32_t> userId(const std::string& name);
std::optional<std::uint32_t> groupId(const std::string& name);

} // namespace holdall
