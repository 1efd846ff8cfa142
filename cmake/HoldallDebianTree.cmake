# Run by CPack on the tree that becomes the Debian package: what Debian has in a place of its own. The tree of
# `cmake --install` is as everywhere else.

# zsh looks for what packages bring here, and not in site-functions.
set(zsh "${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh")
file(RENAME "${zsh}/site-functions" "${zsh}/vendor-completions")
