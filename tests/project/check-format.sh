#!/usr/bin/env bash
# Fails, with the places, if a source is not laid out as .clang-format says.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
git ls-files -z '*.h' '*.cpp' | xargs -0 clang-format --dry-run --Werror
echo "format: $(git ls-files '*.h' '*.cpp' | wc -l) files are laid out as .clang-format says"
