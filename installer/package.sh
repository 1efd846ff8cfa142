#!/usr/bin/env bash
# Makes the packages: holdall_VERSION_ARCHITECTURE.deb and holdall-VERSION-SYSTEM.tar.gz.
#
#   installer/package.sh [FOLDER]               (default: build/package)
#
# The same sources give the same bytes, wherever FOLDER is: all times are SOURCE_DATE_EPOCH, by default
# that of the last commit.
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
if [ -z "${HOLDALL_ENV:-}" ]; then exec "$top/installer/in-env.sh" "$top/installer/package.sh" "$@"; fi

readonly folder=${1:-$top/build/package}
umask 022
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct)}
export LC_ALL=C.UTF-8 TZ=UTC

say() { printf 'holdall: %s\n' "$*" >&2; }

# quietly LOG COMMAND...
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log" >&2; say "$1 failed (log: $log)"; exit 1; }
}

# CPack's own tarballs have the builder's name and the order of the folder.
make_tarball() {
    local tree=$folder/tree name
    name=$(basename -- "$1" .deb)
    rm -rf "$tree"
    DESTDIR=$tree quietly "$folder/install.log" cmake --install "$folder" --prefix "/$name" --strip
    tar --sort=name --format=ustar --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
        -C "$tree" -cf - "$name" | gzip -9n >"$folder/$name.tar.gz"
    rm -rf "$tree"
}

mkdir -p "$folder"
say "building in $folder"
quietly "$folder/configure.log" cmake -S "$top" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr
quietly "$folder/build.log" cmake --build "$folder"
rm -f "$folder"/*.deb "$folder"/*.tar.gz
(cd "$folder" && quietly package.log cpack -G DEB)
packages=("$folder"/*.deb)
make_tarball "${packages[0]}"
printf '%s\n' "$folder"/*.deb "$folder"/*.tar.gz
