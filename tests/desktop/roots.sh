# Debian 13 roots of their own for tests of the installed package; sourced by run.sh.
# shellcheck shell=bash

readonly folder=${HOLDALL_DESKTOP_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/holdall/desktop}

say() { printf 'desktop: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

mirror() {
    if [ -n "${HOLDALL_MIRROR:-}" ]; then printf '%s\n' "$HOLDALL_MIRROR"; return; fi
    # shellcheck disable=SC2016 # apt-get expands these
    apt-get indextargets --no-release-info --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
        awk '$2 == "main" && $1 ~ /\/debian\/?$/ { print $1; exit }'
}

# The proxy of this machine's apt, in the form of mmdebstrap's options, one a line.
proxy_options() {
    local kind value
    for kind in http https; do
        value=$(apt-config dump --format '%v' "Acquire::$kind::Proxy" 2>/dev/null || true)
        [ -z "$value" ] || printf -- '--aptopt=Acquire::%s::Proxy "%s";\n' "$kind" "$value"
    done
}

# make_root NAME PACKAGE...: a root that exists only when it is whole; its time and size are said.
make_root() {
    local root=$folder/$1 started=$SECONDS options include=()
    [ ! -d "$root" ] || return 0
    shift
    mkdir -p "$folder"
    mapfile -t options < <(proxy_options)
    [ $# -eq 0 ] || include=("--include=$(IFS=,; printf '%s' "$*")")
    rm -rf --one-file-system "$root.partial"
    say "making $root"
    mmdebstrap --mode=root --variant=apt "${options[@]}" --aptopt='APT::Install-Recommends "false"' \
        "${include[@]}" trixie "$root.partial" "$(mirror)" >"$root.log" 2>&1 ||
        die "$root could not be made (log: $root.log)"
    chmod 0755 "$root.partial"
    mv -T "$root.partial" "$root"
    say "$root: $((SECONDS - started)) s, $(du -sh "$root" | cut -f1)"
}

# in_root ROOT COMMAND...: as root in there, without network but for what apt needs, with nothing of this machine's
# files but what is in $folder/exchange, which is /exchange.
in_root() {
    local root=$folder/$1
    shift
    mkdir -p "$folder/exchange"
    bwrap --die-with-parent --bind "$root" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --tmpfs /run --perms 1777 --tmpfs /dev/shm \
        --bind "$folder/exchange" /exchange --ro-bind-try /etc/resolv.conf /etc/resolv.conf --chdir / \
        --clearenv --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        --setenv HOME /root --setenv LANG C.UTF-8 --setenv DEBIAN_FRONTEND noninteractive -- "$@"
}
