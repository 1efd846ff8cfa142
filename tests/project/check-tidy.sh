#!/usr/bin/env bash
# Runs clang-tidy as .clang-tidy says over every source; fails on any finding.
#
#   tests/project/check-tidy.sh BUILD_FOLDER [FILE...]
set -euo pipefail
build=$1
shift
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
# tests/desktop is built on a desktop of its own, with libraries that are not here.
[ $# -gt 0 ] || mapfile -t -d '' files < <(git ls-files -z '*.cpp' ':!tests/desktop')
[ $# -eq 0 ] || files=("$@")

# Without the precompiled headers, which are the compiler's own and would hide that a header is not included.
commands=$(mktemp -d)
trap 'rm -rf -- "$commands"' EXIT
sed -E 's/-Winvalid-pch -include [^ ]*cmake_pch\.hxx//g; s/-fpch-preprocess//g' "$build/compile_commands.json" \
    >"$commands/compile_commands.json"
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$commands" --extra-arg=-Wno-unknown-warning-option
echo "lint: ${#files[@]} files have no findings"
