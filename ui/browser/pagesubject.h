#pragma once

#include "app/io/privatefolder.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

namespace holdall::ui {

/// What a page of the browser is about: an archive on the disk, or one in another archive, of which there is
/// a copy in a private folder.
struct PageSubject {
    std::filesystem::path file; ///< that is read

    /// If it is in another one: that on the disk, and then the entries' names down to this one.
    std::vector<std::filesystem::path> within = {};
    std::shared_ptr<const PrivateFolder> folder = {}; ///< that the copy is in

    bool isNested() const { return !within.empty(); }
    bool isSameAs(const PageSubject& other) const;

    /// Its name, after those that it is in: "outer.zip › inner.tar.xz". Cleaned for display.
    QString title() const;
    QString wholeName() const; ///< with all folders

    std::filesystem::path home() const; ///< where results go if nothing else is said

    /// One in this, called `entryName` in here.
    PageSubject inside(const std::string& entryName, std::filesystem::path copy,
                       std::shared_ptr<const PrivateFolder> itsFolder) const;
};

} // namespace holdall::ui
