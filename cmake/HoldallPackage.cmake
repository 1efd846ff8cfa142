# The Debian package that CPack makes of an installation; installer/package.sh runs it, and makes a tarball too.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME holdall)
set(CPACK_PACKAGE_VENDOR "The Holdall authors")
set(CPACK_PACKAGE_CONTACT "${HOLDALL_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://holdall.org/")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop archiver that proves what it packs")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/HoldallDebianTree.cmake")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Icons are SVG, which Qt reads by a plug-in that no library depends on.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "shared-mime-info, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "python3-nautilus, python3-caja, thunar-archive-plugin")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Holdall packs files and folders into archives, takes archives apart, and
proves both: what it has compressed can be decoded and compared with its
source before the archive gets its name.

It makes tar (xz, zstd, gzip, bzip2, lzma), ZIP and 7z on all cores, reads
RAR, ISO, CAB, cpio, Debian and RPM packages and more in a process that can
do nothing else, and verifies whole folders of archives. There are a window
with a queue of jobs, entries in the menus of file managers, and
holdall-cli for the terminal.")

include(CPack)
