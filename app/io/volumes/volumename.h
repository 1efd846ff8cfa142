#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace holdall {

/// Volumes are numbered from 1 to this.
inline constexpr unsigned lastVolume = 9999;

/// The name of volume `number` (1..lastVolume) of the set `stem`: "x.tar.xz.001". Three digits, past 999
/// four; 7-Zip's names are the same.
std::string volumeName(std::string_view stem, unsigned number);

/// Whether a file of this name can be a volume of any kind: if not, nobody has to look closer.
bool mayBeVolume(const std::filesystem::path& path);

/// A volume's name taken apart.
struct VolumeName {
    std::string stem; ///< "x.tar.xz"
    unsigned number = 1;
};

/// The parts of a name that volumeName() could have made; nothing else is one.
std::optional<VolumeName> parseVolumeName(std::string_view name);

/// The numbers of the volumes of `stem` among the names of a folder. Those of four digits count only where
/// there is a volume 999, so that "x.2024" is none of "x.001".
std::set<unsigned> volumeNumbers(std::span<const std::string> names, std::string_view stem);

/// A set that a volume belongs to.
struct VolumeSetName {
    std::filesystem::path folder; ///< that all volumes are in; empty: the working folder
    std::string stem; ///< the name of what they are volumes of: "x.tar.xz"
    unsigned number = 1; ///< of the volume that was asked about

    std::filesystem::path volume(unsigned wanted) const { return folder / volumeName(stem, wanted); }
    std::filesystem::path first() const { return volume(1); }
};

/// The set that the file `path` is of: if it is called NAME.001, or has another number and there is a
/// first volume or one of the neighbouring numbers beside it. Looks at names only, not into files.
std::optional<VolumeSetName> volumeSetOf(const std::filesystem::path& path);

} // namespace holdall
