#!/usr/bin/env bash
# The Debian package of an installation: without lintian's errors, the same bytes if made again elsewhere, and
# with what it has where Debian looks for it.
#
#   package.sh CPACK_CONFIGURATION INSTALLATION FOLDER
set -euo pipefail

umask 022
export SOURCE_DATE_EPOCH=1700000000 LC_ALL=C.UTF-8
for name in first second; do
    rm -rf "${3:?}/$name"
    mkdir -p "$3/$name"
    # Of the installation, not of the project: that would build all of it first.
    cpack --config "$1" -G DEB -B "$3/$name" -D CPACK_INSTALL_CMAKE_PROJECTS= \
        -D "CPACK_INSTALLED_DIRECTORIES=$2;." -D CPACK_PACKAGING_INSTALL_PREFIX=/ >"$3/$name/log" 2>&1 || { tail -n 20 "$3/$name/log"; exit 1; }
done
packages=("$3"/first/holdall_*.deb)
cmp "${packages[0]}" "$3/second/$(basename -- "${packages[0]}")"
# Not in site-functions, which the zsh of Debian does not read.
dpkg-deb --contents "${packages[0]}" | grep '/usr/share/zsh/vendor-completions/_holdall-cli$' >/dev/null
lintian --fail-on error,warning "${packages[0]}"
