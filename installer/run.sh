#!/usr/bin/env bash
# Makes sure of the dependencies, builds Holdall and starts it.
#
#   installer/run.sh [ARGUMENT...]              arguments go to holdall
#
# Without a display it does its main job on a virtual one: files (those named as arguments, else a few
# samples) are dropped on the window, compressed and verified; build/demo/ has the result.
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
if [ -z "${HOLDALL_ENV:-}" ]; then exec "$top/installer/in-env.sh" "$top/installer/run.sh" "$@"; fi

"$top/installer/build.sh" release holdall holdall-cli dragsource
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [[ ${1:-} == -* ]]; then
    exec "$top/build/release/app/main/holdall" "$@"
fi
exec "$top/installer/linux/demo.sh" "$@"
