#!/bin/sh
# A desktop session on a virtual screen, run in the root: session.sh COMMAND...
set -eu
export XDG_RUNTIME_DIR=/tmp/runtime HOME=/tmp/home GTK_MODULES=gail:atk-bridge GTK_A11Y=atspi
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 XDG_CURRENT_DESKTOP=XFCE GDK_BACKEND=x11 QT_QPA_PLATFORM=xcb
mkdir -p "$XDG_RUNTIME_DIR" "$HOME"
chmod 700 "$XDG_RUNTIME_DIR"
# Without -noreset the server starts anew whenever its last client leaves, and refuses whoever comes just then.
exec xvfb-run -a --server-args='-screen 0 1280x900x24 -nolisten tcp -noreset' dbus-run-session -- sh -c '
    openbox & 
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null || true
    sleep 1
    "$@"' session "$@"
