#!/usr/bin/env bash
# Runs COMMAND where Holdall's dependencies are.
#
#   installer/in-env.sh COMMAND [ARG...]
#
# On Debian 13 and later that is this machine: missing packages are installed with apt-get.
# Elsewhere (Debian 12 has no KDE Frameworks 6) it is a private Debian 13 root below the user's
# cache folder, made once from this machine's own package mirror and entered with bubblewrap; the
# host gets nothing but those two tools. Files, display and session bus are the host's own.
#
# Environment: HOLDALL_ENV_DIR (where private roots are kept), HOLDALL_MIRROR (a Debian mirror, if
# this machine's apt sources name none).
set -euo pipefail

readonly suite=trixie suite_number=13 needed_kib=$((4 * 1024 * 1024))
readonly here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
readonly package_list=$here/linux/packages.txt

say() { printf 'holdall: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$package_list"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

require_root() {
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
        die "packages must be installed: run this once as root, or install sudo"
}

# The first error in a log, for a message of one line.
first_error_in() { grep -m 1 '^E:' "$1" || tail -n 1 "$1"; }

# apt_install PACKAGE...: from this machine's own sources; the lists are refreshed only if needed.
apt_install() {
    command -v apt-get >/dev/null ||
        die "this system has no apt-get: install these by hand, then run this again: $*"
    require_root
    say "installing: $*"
    local log
    log=$(mktemp)
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$log" 2>&1 &&
        ! { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        die "apt-get could not install what is missing: is the network up? ($(first_error_in "$log"); log: $log)"
    fi
    rm -f "$log"
}

is_debian_with_everything_needed() {
    [ -r /etc/os-release ] || return 1
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    . /etc/os-release
    [ "$ID" = debian ] && { [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge "$suite_number" ]; }
}

run_on_this_machine() {
    local missing=() package
    while read -r package; do
        dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' ||
            missing+=("$package")
    done < <(packages)
    [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
    HOLDALL_ENV=host exec "$@"
}

# The first Debian mirror among this machine's apt sources.
mirror() {
    if [ -n "${HOLDALL_MIRROR:-}" ]; then printf '%s\n' "$HOLDALL_MIRROR"; return; fi
    command -v apt-get >/dev/null || die "no apt sources here: set HOLDALL_MIRROR to a Debian mirror"
    local found
    # shellcheck disable=SC2016 # apt-get expands these
    found=$(apt-get indextargets --no-release-info --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "main" && $1 ~ /\/debian\/?$/ { print $1; exit }')
    [ -n "$found" ] || die "this machine's apt sources name no Debian mirror: set HOLDALL_MIRROR"
    printf '%s\n' "$found"
}

# The proxy of this machine's apt, in the form of mmdebstrap's options, one a line.
proxy_options() {
    local kind value
    for kind in http https; do
        value=$(apt-config dump --format '%v' "Acquire::$kind::Proxy" 2>/dev/null || true)
        [ -z "$value" ] || printf -- '--aptopt=Acquire::%s::Proxy "%s";\n' "$kind" "$value"
    done
}

# make_root TARGET: all or nothing; TARGET exists only when it is whole.
make_root() {
    local target=$1 parent=${1%/*} partial free_kib started=$SECONDS log=$1.log options=()
    local tools=()
    require_root
    command -v mmdebstrap >/dev/null || tools+=(mmdebstrap)
    command -v bwrap >/dev/null || tools+=(bubblewrap)
    [ ${#tools[@]} -eq 0 ] || apt_install "${tools[@]}"

    free_kib=$(df --output=avail -k "$parent" | tail -n 1)
    [ "$free_kib" -ge $needed_kib ] ||
        die "not enough disk space in $parent: $((needed_kib / 1024 / 1024)) GiB needed, $((free_kib / 1024)) MiB free"

    local source
    source=$(mirror)
    mapfile -t options < <(proxy_options)
    partial=$(mktemp -d "$parent/partial.XXXXXX")
    # The path must be read now: the function's variables are gone when the trap runs.
    # shellcheck disable=SC2064
    trap "as_root rm -rf --one-file-system '$partial'" EXIT
    say "making a private Debian $suite_number root in $target (about a minute, 2.5 GB)"
    if ! as_root mmdebstrap --mode=root --variant=apt "${options[@]}" \
        --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
        --include="$(packages | paste -sd,)" "$suite" "$partial" "$source" >"$log" 2>&1; then
        die "the private Debian $suite_number root could not be made: is the network up? ($(first_error_in "$log"); log: $log)"
    fi
    as_root chmod 0755 "$partial"
    mv -T "$partial" "$target"
    trap - EXIT
    rm -f "$log"
    say "ready after $((SECONDS - started)) s"
}

host_time_zone() {
    local zone=${TZ:-$(readlink -f /etc/localtime || true)}
    zone=${zone##*/zoneinfo/}
    printf '%s\n' "${zone:-UTC}"
}

# enter_root ROOT COMMAND...: system folders from ROOT, everything else from the host.
enter_root() {
    local root=$1 entry options=(--die-with-parent --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys)
    shift
    for entry in "$root"/*; do
        case ${entry##*/} in
            usr | etc | var) options+=(--ro-bind "$entry" "/${entry##*/}") ;;
            bin | sbin | lib*) options+=(--symlink "$(readlink "$entry")" "/${entry##*/}") ;;
        esac
    done
    for entry in /*; do
        case ${entry##*/} in
            usr | etc | var | bin | sbin | lib* | dev | proc | sys | boot) ;;
            *) [ ! -d "$entry" ] || options+=(--bind "$entry" "$entry") ;;
        esac
    done
    for entry in resolv.conf passwd group hosts machine-id; do
        [ ! -f "/etc/$entry" ] || [ ! -e "$root/etc/$entry" ] || options+=(--ro-bind "/etc/$entry" "/etc/$entry")
    done
    [ ! -d /var/tmp ] || options+=(--bind /var/tmp /var/tmp)
    # Root obeys file permissions in there, so that tests of "permission denied" mean something.
    [ "$(id -u)" -ne 0 ] || options+=(--cap-drop CAP_DAC_OVERRIDE --cap-drop CAP_DAC_READ_SEARCH)
    exec bwrap "${options[@]}" --chdir "$PWD" \
        --unsetenv LD_LIBRARY_PATH --unsetenv PYTHONHOME --unsetenv PYTHONPATH --unsetenv QT_PLUGIN_PATH \
        --setenv HOLDALL_ENV "$suite" --setenv LC_ALL C.UTF-8 \
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        --setenv TZ "$(host_time_zone)" \
        -- "$@"
}

run_in_private_root() {
    local parent=${HOLDALL_ENV_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/holdall/roots} root
    root=$parent/$suite-$(packages | cksum | cut -d' ' -f1)
    if [ ! -d "$root" ]; then
        mkdir -p "$parent" || die "cannot make the folder $parent: set HOLDALL_ENV_DIR to one that can be written"
        exec 9>"$parent/lock"
        flock 9
        [ -d "$root" ] || make_root "$root"
        exec 9>&-
    fi
    enter_root "$root" "$@"
}

[ $# -gt 0 ] || die "usage: installer/in-env.sh COMMAND [ARG...]"
if [ -n "${HOLDALL_ENV:-}" ]; then exec "$@"; fi
if is_debian_with_everything_needed; then run_on_this_machine "$@"; else run_in_private_root "$@"; fi
