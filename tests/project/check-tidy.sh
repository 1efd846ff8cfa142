#!/usr/bin/env bash
# Runs clang-tidy as .clang-tidy says over every source; fails on any finding.
#
#   tests/project/check-tidy.sh BUILD_FOLDER [FILE...]
set -euo pipefail
build=$1
shift
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
[ $# -gt 0 ] || mapfile -t -d '' files < <(git ls-files -z '*.cpp')
[ $# -eq 0 ] || files=("$@")
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option
echo "lint: ${#files[@]} files have no findings"
