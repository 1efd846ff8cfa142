#!/usr/bin/env bash
# Opens an HTML report of ten thousand rows in headless Chromium, sorts and filters it, and says how long
# each took; fails over a second, or if a name does not stand in it as text.
#
#   installer/in-env.sh tests/desktop/report.sh [PICTURE.png]
#
# Fetches Chromium from the Debian mirror (once, about 200 MB) and installs nothing. Needs a built release.
#
# Environment: HOLDALL_BROWSER_DIR (where Chromium is kept; default below ~/.cache/holdall).
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
[ -n "${HOLDALL_ENV:-}" ] || exec "$top/installer/in-env.sh" "$top/tests/desktop/report.sh" "$@"
readonly folder=${HOLDALL_BROWSER_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/holdall/browser}
readonly program=$top/build/release/app/cli/main/holdall-cli

say() { printf 'report: %s\n' "$*" >&2; }

# apt with lists and downloads of its own, so that nothing is installed.
private_apt() {
    apt-get -q -o "Dir::State=$folder/apt" -o "Dir::State::status=/var/lib/dpkg/status" \
        -o "Dir::Cache=$folder/apt" -o "APT::Sandbox::User=root" "$@"
}

fetch_browser() {
    say "fetching Chromium into $folder"
    rm -rf "$folder/root.partial"
    mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial" "$folder/root.partial"
    private_apt update >&2
    private_apt install --yes --no-install-recommends --download-only chromium-headless-shell fonts-dejavu-core >&2
    local package
    for package in "$folder"/apt/archives/*.deb; do dpkg -x "$package" "$folder/root.partial"; done
    mv -T "$folder/root.partial" "$folder/root"
}

[ -x "$program" ] || { say "build the release first: $program"; exit 1; }
[ -d "$folder/root" ] || fetch_browser
libraries=$(find "$folder/root/usr/lib" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
browser=$(find "$folder/root/usr" -type f -perm -u+x \
    '(' -name chromium-headless-shell -o -name headless_shell -o -name headless-shell ')' -print -quit)
LD_LIBRARY_PATH=$libraries exec python3 -B "$top/tests/desktop/report.py" "$program" "$browser" "$@"
