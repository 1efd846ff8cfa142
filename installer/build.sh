#!/usr/bin/env bash
# Configures and builds a preset where the dependencies are; says nothing if nothing is to be done.
#
#   installer/build.sh [PRESET [TARGET...]]      (default: release, everything)
set -euo pipefail

readonly top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
if [ -z "${HOLDALL_ENV:-}" ]; then exec "$top/installer/in-env.sh" "$top/installer/build.sh" "$@"; fi

readonly preset=${1:-release}
shift || true
cd "$top"
mkdir -p build
log=build/$preset-build.log
if [ ! -f "build/$preset/build.ninja" ]; then
    printf 'holdall: configuring and building (%s); the first time takes a few minutes\n' "$preset" >&2
    cmake --preset "$preset" >"$log" 2>&1 || { tail -n 20 "$log" >&2; printf 'holdall: CMake failed (log: %s)\n' "$log" >&2; exit 1; }
fi
targets=()
[ $# -eq 0 ] || targets=(--target "$@")
cmake --build --preset "$preset" "${targets[@]}" >"$log" 2>&1 ||
    { tail -n 60 "$log" >&2; printf 'holdall: the build failed (log: %s)\n' "$log" >&2; exit 1; }
