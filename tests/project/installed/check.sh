#!/usr/bin/env bash
# Holds an installation below a folder against what desktops and packages ask for.
#
#   check.sh FOLDER CHECK GENERATED    CHECK: desktop, appstream, manual, xml, scripts, completion
#
# GENERATED has, beside what is installed, parts of installers for other platforms.
set -euo pipefail

readonly share=$1/usr/share libexec=$1/usr/libexec

manual_pages() {
    local page
    work=$(mktemp -d) # global: the trap runs later
    trap 'rm -rf "$work"' EXIT
    for page in "$share"/man/man1/holdall*; do
        case $page in
            *.gz) gzip -dc "$page" >"$work/$(basename -- "$page" .gz)" ;;
            *) cp -- "$page" "$work" ;;
        esac
    done
    mandoc -T lint -W warning "$work"/holdall.1 "$work"/holdall-cli.1
    local said
    for page in "$work"/*.1; do
        said=$(MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        [ -z "$said" ] || { printf '%s\n' "$said"; return 1; }
    done
}

# complete PROGRAM WORD...: what bash offers behind these words, one a line
complete_words() {
    (
        # shellcheck source=/dev/null
        . "$share/bash-completion/completions/$1"
        # shellcheck disable=SC2317 # it is called by the completion, and works within a real one only
        compopt() { :; }
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        "_${1//-/_}"
        [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\n' "${COMPREPLY[@]}"
    )
}

# offers EXPECTED PROGRAM WORD...
offers() {
    local expected=$1 got
    shift
    got=$(complete_words "$@" | paste -sd ' ')
    [ "$got" = "$expected" ] || { printf '%s: "%s" is offered instead of "%s"\n' "$*" "$got" "$expected"; return 1; }
}

completion() {
    bash -n "$share/bash-completion/completions/holdall"
    bash -n "$share/bash-completion/completions/holdall-cli"
    offers "compress" holdall-cli com
    offers "--preset --password-fd" holdall-cli compress --p
    offers "tar.zst" holdall-cli compress --format tar.zs
    offers "tar.zst" holdall-cli compress --format = tar.zs
    offers "sha256" holdall compress a.txt --check s
    offers "fail skip rename overwrite" holdall extract --conflict ''
    offers "--ask" holdall compress --as
    offers "" holdall-cli compress --as # the window's own
    offers "" holdall-cli compress -- --f
    offers "" holdall-cli verify --report ''
    ! command -v zsh >/dev/null || zsh -n "$share"/zsh/site-functions/_holdall*
    ! command -v fish >/dev/null || fish --no-execute "$share"/fish/vendor_completions.d/*.fish
}

case $2 in
    desktop)
        desktop-file-validate "$share"/applications/org.holdall.Holdall.desktop "$share"/kio/servicemenus/*.desktop
        # What the desktop starts over D-Bus only must be there to be started.
        grep -qx 'DBusActivatable=true' "$share"/applications/org.holdall.Holdall.desktop
        grep -qx 'Name=org.holdall.Holdall' "$share"/dbus-1/services/org.holdall.Holdall.service
        grep -q '^Exec=/' "$share"/dbus-1/services/org.holdall.Holdall.service
        ;;
    appstream) appstreamcli validate-tree --no-net "$1/usr" ;;
    manual) manual_pages ;;
    xml)
        xmllint --noout "$share"/metainfo/*.xml "$share"/mime/packages/*.xml "$share"/doc/holdall/examples/*.xml \
            "$share"/icons/hicolor/*/apps/*.svg
        find "$3/macos" -type f -exec xmllint --noout --nonet {} +
        ;;
    scripts)
        shellcheck "$libexec"/thunar-archive-plugin/org.holdall.Holdall.tap
        shellcheck --shell=bash --exclude=SC2016,SC2155 "$share"/bash-completion/completions/holdall*
        test -x "$libexec"/thunar-archive-plugin/org.holdall.Holdall.tap
        ;;
    completion) completion ;;
    *) printf 'unknown check: %s\n' "$2" >&2; exit 2 ;;
esac
