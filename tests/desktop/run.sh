#!/usr/bin/env bash
# Tries the Debian package on a clean Debian 13 (install, run, upgrade, purge), its entries in the menus of real
# file managers, under Xvfb, with files whose names break quoting, and its completions in real shells.
#
#   tests/desktop/run.sh [MANAGER...]           (default: thunar pcmanfm-qt nautilus nemo caja dolphin)
#
# Needs root, mmdebstrap, bubblewrap and the Debian mirror of this machine's apt; makes two roots (0.1 and 2 GB)
# once. Pictures of every menu and of what came of it are left for somebody to look at.
#
# Environment: HOLDALL_DESKTOP_DIR (where roots and pictures are kept; default below ~/.cache/holdall).
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=tests/desktop/roots.sh
. "$top/tests/desktop/roots.sh"
# shellcheck disable=SC2154 # roots.sh sets it
readonly exchange=$folder/exchange

[ "$(id -u)" -eq 0 ] || die "roots are made and entered as root"

# The same package with a higher version, to upgrade to.
make_newer() {
    local tree=$folder/newer
    rm -rf "$tree"
    dpkg-deb -R "$exchange/holdall.deb" "$tree"
    sed -i 's/^Version: .*/&+next/' "$tree/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$tree" "$exchange/newer.deb" >/dev/null
    rm -rf "$tree"
}

# On a copy: the root itself stays clean.
try_lifecycle() {
    make_root clean
    rm -rf --one-file-system "$folder/clean-used"
    cp -a "$folder/clean" "$folder/clean-used"
    in_root clean-used /exchange/lifecycle.sh /exchange/holdall.deb /exchange/newer.deb
    say "installed: $(du -sh "$folder/clean-used" | cut -f1)"
    rm -rf --one-file-system "$folder/clean-used"
}

make_desktop() {
    local packages
    mapfile -t packages < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/tests/desktop/packages.txt")
    desktop=desktop-$(printf '%s\n' "${packages[@]}" | cksum | cut -d' ' -f1)
    make_root "$desktop" "${packages[@]}"
    in_root "$desktop" sh -c 'apt-get -qq update && apt-get -qq install -y --no-install-recommends --reinstall \
        --allow-downgrades /exchange/holdall.deb' >"$folder/install.log" 2>&1 || die "not installed (log: $folder/install.log)"
}

try_file_managers() {
    rm -rf "$exchange/pictures"
    mkdir -p "$exchange/pictures"
    in_root "$desktop" /exchange/scenarios.sh /exchange/pictures "$@"
    say "pictures: $exchange/pictures"
}

mkdir -p "$exchange"
"$top/installer/package.sh" >/dev/null
packages=("$top"/build/package/holdall_*.deb)
cp "${packages[0]}" "$exchange/holdall.deb"
cp -r "$top"/tests/desktop/*.sh "$top"/tests/desktop/*.py "$top/tests/desktop/dolphinmenu" "$exchange"
make_newer
try_lifecycle
make_desktop
try_file_managers "$@"
in_root "$desktop" python3 -B /exchange/completions.py
