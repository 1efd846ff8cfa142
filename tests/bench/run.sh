#!/usr/bin/env bash
# Measures Holdall against the programs that people would use instead.
#
#   installer/in-env.sh tests/bench/run.sh [--list] [--rounds N] [CELL...]
#
# Fetches those programs and the data from the Debian mirror (once, about 300 MB), builds the release,
# runs ours and theirs in turns, and prints one table. CELL is a name that --list shows, or its beginning.
#
# Environment: HOLDALL_BENCH_DIR (where programs and data are kept; default below ~/.cache/holdall).
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
[ -n "${HOLDALL_ENV:-}" ] || exec "$top/installer/in-env.sh" "$top/tests/bench/run.sh" "$@"
readonly folder=${HOLDALL_BENCH_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/holdall/bench}
readonly corpora=(linux-source-6.12 libllvm19 libreoffice-core-nogui)

say() { printf 'bench: %s\n' "$*" >&2; }
names() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/tests/bench/packages.txt"; }

# apt with lists and downloads of its own, so that nothing is installed.
private_apt() {
    apt-get -q -o "Dir::State=$folder/apt" -o "Dir::State::status=/var/lib/dpkg/status" \
        -o "Dir::Cache=$folder/apt" -o "APT::Sandbox::User=root" "$@"
}

fetch() {
    mkdir -p "$folder/apt/lists/partial" "$folder/apt/archives/partial" "$folder/debs"
    [ -n "$(ls "$folder/apt/lists" | grep -v partial || true)" ] || private_apt update >&2
    local package
    for package in "$@"; do
        [ -e "$folder/debs/$package" ] && continue
        say "fetching $package"
        (cd "$folder/debs" && private_apt download "$package" >&2 && mv -- "${package}"_*.deb "$package")
    done
}

unpack_peers() {
    local package list
    mapfile -t list < <(names)
    fetch "${list[@]}"
    for package in "${list[@]}"; do dpkg -x "$folder/debs/$package" "$folder/peers.partial"; done
    mv -T "$folder/peers.partial" "$folder/peers"
}

# source: kernel sources as a tree and a tar; mixed: libraries, sources, text; packed: compressed already.
make_corpora() {
    say "making the data in $folder/data"
    local data=$folder/data.partial work=$folder/work
    rm -rf "$data" "$work"
    mkdir -p "$data" "$work"
    fetch "${corpora[@]}"
    local package
    for package in "${corpora[@]}"; do dpkg -x "$folder/debs/$package" "$work"; done
    tar -xf "$work"/usr/src/linux-source-6.12.tar.xz -C "$work"
    (cd "$work"/linux-source-6.12 && tar --sort=name -cf "$data/source" kernel mm lib fs net sound drivers/gpu/drm/i915 drivers/net/wireless)
    mkdir "$data/tree"
    (cd "$work"/linux-source-6.12 && cp -r kernel mm lib fs net sound "$data/tree")
    {
        find "$work" -name 'libLLVM*.so*' -type f -exec head -c 60000000 {} \;
        find "$work" -name 'libmergedlo.so' -type f -exec head -c 50000000 {} \;
        tail -c 50000000 "$data/source"
        # head ends before tar does
        (cd "$work"/linux-source-6.12 && { tar --sort=name -cf - Documentation || true; } 2>/dev/null | head -c 21000000)
    } >"$data/mixed"
    head -c 20000000 "$data/mixed" >"$data/medium"
    tail -c 3000000 "$data/source" >"$data/small"
    cat "$folder/debs/libreoffice-core-nogui" "$folder/debs/libllvm19" >"$data/packed"
    rm -rf "$work"
    mv -T "$data" "$folder/data"
}

# tiny: 100,000 files of 0 to 2,000 bytes in 1,000 folders.
make_tiny() {
    say "making 100,000 tiny files"
    rm -rf "$folder/data/tiny.partial"
    python3 - "$folder/data/source" "$folder/data/tiny.partial" <<'END'
import os, random, sys

random.seed(1)
with open(sys.argv[1], "rb") as source:
    for number in range(100_000):
        folder = f"{sys.argv[2]}/{number // 100:03}"
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/{number:06}.txt", "wb") as tiny:
            tiny.write(source.read(random.randrange(2001)))
END
    mv -T "$folder/data/tiny.partial" "$folder/data/tiny"
}

[ -d "$folder/peers" ] || unpack_peers
[ -d "$folder/data" ] || make_corpora
[ -d "$folder/data/tiny" ] || make_tiny
"$top/installer/build.sh" release holdall-cli
exec python3 "$top/tests/bench/cells.py" --folder "$folder" \
    --program "$top/build/release/app/cli/main/holdall-cli" "$@"
