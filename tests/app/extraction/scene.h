#pragma once

#include "app/io/testfolder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace holdall::test {

/// A target to extract to, with things around it that nothing may change.
class Scene {
public:
    Scene();

    const std::filesystem::path& target() const { return m_target; }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return m_target / name; }

    /// Links in the target that lead to what is around it, under names that archives are likely to use.
    void plantLinks() const;

    /// Makes a file in the target.
    void write(const std::filesystem::path& name, const std::string& data) const;
    std::string read(const std::filesystem::path& name) const;

    /// Everything in the target, sorted; a folder's name ends with "/".
    Names names() const;

    /// All that can be known of everything around the target, one line each.
    std::vector<std::string> surroundings() const;

private:
    TestFolder m_folder;
    std::filesystem::path m_target;
};

} // namespace holdall::test
