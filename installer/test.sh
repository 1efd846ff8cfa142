#!/usr/bin/env bash
# Makes sure of the dependencies, builds Holdall and runs every test.
#
#   installer/test.sh [CTEST ARGUMENT...]       e.g. installer/test.sh -R xz
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
if [ -z "${HOLDALL_ENV:-}" ]; then exec "$top/installer/in-env.sh" "$top/installer/test.sh" "$@"; fi

"$top/installer/build.sh" release
cd "$top"
exec ctest --preset release "$@"
