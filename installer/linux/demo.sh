#!/usr/bin/env bash
# The main job without a screen: really drags files onto the window (XDND between two processes under
# Xvfb), lets it compress and verify them, and leaves in build/demo/ the archives, a report and a
# screenshot. Called by installer/run.sh; needs the release build.
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
readonly bin=$top/build/release demo=$top/build/demo
readonly patience=60 # seconds to wait for any one thing

die() { printf 'holdall: demo: %s\n' "$*" >&2; exit 1; }

if [ "${1:-}" != --inside ]; then
    exec xvfb-run --auto-servernum --server-args='-screen 0 1280x800x24 -nolisten tcp' "$0" --inside "$@"
fi
shift

wait_for() { # wait_for WHAT COMMAND...: until COMMAND succeeds
    local what=$1 tries=$((patience * 10))
    shift
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || die "no $what after $patience s"
        sleep 0.1
    done
}

window_of() { xdotool search --onlyvisible --name "$1" | head -n 1; }

make_samples() {
    seq 1 400000 >"$demo/numbers.txt"
    cat "$top"/codec/*.cpp "$top"/codec/*.h >"$demo/source code.txt"
    head -c 3000000 "$bin/app/main/holdall" >"$demo/program"
}

# drag X1 Y1 X2 Y2: with small moves and rests, as XDND wants it
drag() {
    local step
    xdotool mousemove "$1" "$2" mousedown 1
    for step in 1 2 3 4 5 6 7 8 9 10 11 12; do
        xdotool mousemove $(($1 + ($3 - $1) * step / 12)) $(($2 + ($4 - $2) * step / 12))
        sleep 0.08
    done
    sleep 0.3
    [ -z "${5:-}" ] || "$bin/tests/support/dragsource" --grab "$5"
    xdotool mouseup 1
}

main() {
    local files=() file
    rm -rf "$demo"
    mkdir -p "$demo"
    if [ $# -gt 0 ]; then
        for file in "$@"; do files+=("$(realpath -- "$file")"); done
    else
        make_samples
        files=("$demo"/*)
    fi
    export XDG_CONFIG_HOME=$demo/.state XDG_CACHE_HOME=$demo/.state XDG_DATA_HOME=$demo/.state
    export QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR=1

    "$bin/app/main/holdall" 2>"$demo/holdall.log" &
    trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
    wait_for "window" window_of '^Holdall'
    local window source
    window=$(window_of '^Holdall')
    xdotool windowmove "$window" 0 0 windowsize "$window" 1000 800

    "$bin/tests/support/dragsource" "${files[@]}" &
    wait_for "drag source" window_of '^Drag source$'
    source=$(window_of '^Drag source$')
    xdotool windowmove "$source" 1020 300
    sleep 0.5

    # The left of the three zones is Compress.
    drag 1120 380 200 400 "$demo/drop.png"
    wait_for "compress dialog" window_of '^Compress'
    sleep 0.5
    "$bin/tests/support/dragsource" --grab "$demo/dialog.png"
    xdotool windowfocus --sync "$(window_of '^Compress')" key Return

    # One file becomes that file, compressed; several become one archive, named after them.
    result() {
        find "$(dirname -- "${files[0]}")" -maxdepth 1 -name '*.xz' -newer "$demo/dialog.png" | grep .
    }
    wait_for "result" result
    local expected=()
    mapfile -t expected < <(result)
    sleep 1
    xdotool windowsize --sync "$window" 1280 800 windowraise "$window"
    sleep 0.5
    "$bin/tests/support/dragsource" --grab "$demo/screenshot.png"

    "$bin/app/cli/main/holdall-cli" verify --report "$demo/report.json" --report "$demo/report.html" -- "${expected[@]}"
    printf 'holdall: see build/demo/: screenshot.png, report.html, report.json\n'
}

main "$@"
