#pragma once

#include <string_view>

/// How desktops and packages know the program. HOLDALL_VERSION, HOLDALL_RELEASE_DATE
/// (YYYY-MM-DD) and HOLDALL_MAINTAINER come from the top CMakeLists.txt.
namespace holdall::install {

inline constexpr std::string_view applicationId = "org.holdall.Holdall";
inline constexpr std::string_view programVersion = HOLDALL_VERSION;
inline constexpr std::string_view releaseDate = HOLDALL_RELEASE_DATE;
inline constexpr std::string_view homepage = "https://holdall.org/";
inline constexpr std::string_view authors = "The Holdall authors";
inline constexpr std::string_view maintainer = HOLDALL_MAINTAINER; ///< "NAME <ADDRESS>"

} // namespace holdall::install
