#!/usr/bin/env bash
# Starts the window on a screen and a session bus of its own, and has accessibilitytest.py use it as a screen
# reader does.
#
#   tests/ui/accessibility/run.sh HOLDALL
set -euo pipefail

readonly here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

if [ "${1:-}" != --inside ]; then
    folder=$(mktemp -d)
    trap 'rm -rf -- "$folder"' EXIT
    mkdir -m 700 "$folder/runtime"
    export HOME=$folder XDG_RUNTIME_DIR=$folder/runtime TMPDIR=$folder
    export XDG_CONFIG_HOME=$folder/config XDG_CACHE_HOME=$folder/cache XDG_DATA_HOME=$folder/data
    export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANGUAGE=en
    xvfb-run --auto-servernum --server-args='-screen 0 1280x900x24 -nolisten tcp' \
        dbus-run-session -- "$0" --inside "$folder" "$@"
    exit
fi
shift

/usr/libexec/at-spi-bus-launcher --launch-immediately &
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
python3 "$here/accessibilitytest.py" "$@"
