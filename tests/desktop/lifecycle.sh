#!/bin/sh
# The package's life on a clean Debian 13, run in there: lifecycle.sh PACKAGE NEWER_PACKAGE
set -eu

fail() { echo "lifecycle: $*" >&2; exit 1; }
inventory() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /exchange -o \
    -path /var/lib/apt -o -path /var/cache -o -path /var/lib/dpkg -o -path /var/log \) -prune -o -print | sort; }

apt-get -qq update
apt-get -qq install -y --no-install-recommends xvfb xauth xdotool shared-mime-info >/dev/null 2>&1
# shellcheck disable=SC2046 # one word a package
apt-get -qq install -y --no-install-recommends $(dpkg-deb -f "$1" Depends | sed 's/([^)]*)//g; s/,/ /g') >/dev/null 2>&1
inventory >/tmp/before

echo "== install"
apt-get -qq install -y --no-install-recommends "$1" 2>&1 | tail -n 2
holdall-cli --version
seq 1 100000 >"/tmp/it's \"a\" name"
holdall-cli compress --verify "/tmp/it's \"a\" name"
holdall-cli verify /tmp/*.xz

echo "== the window"
# shellcheck disable=SC2016 # the inner shell expands
xvfb-run -a sh -c 'holdall & window=$!
    tries=100
    until xdotool search --onlyvisible --name "^Holdall" >/tmp/found 2>/dev/null; do
        tries=$((tries - 1)); [ $tries -gt 0 ] || exit 1; sleep 0.2
    done
    xdotool getwindowname "$(head -n 1 /tmp/found)"
    kill $window' || fail "no window"

echo "== upgrade"
apt-get -qq install -y --no-install-recommends "$2" 2>&1 | tail -n 1
dpkg-query -W -f '${Package} ${Version} ${db:Status-Abbrev}\n' holdall
holdall-cli verify /tmp/*.xz

echo "== purge"
apt-get -qq purge -y holdall 2>&1 | tail -n 1
[ ! -e /usr/bin/holdall-cli ] || fail "still there"
inventory >/tmp/after
diff /tmp/before /tmp/after | grep -v '/root/' || true
diff /tmp/before /tmp/after | grep -i holdall | grep -v '/root/' && fail "something is left behind"
echo "lifecycle: installed, ran, upgraded, purged"
