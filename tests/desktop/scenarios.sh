#!/bin/sh
# Every file manager, every job, run in the root: scenarios.sh FOLDER [MANAGER...]
# Pictures are left in FOLDER. Prints one line a scenario.
here=$(dirname -- "$0")
pictures=$1
shift
[ $# -gt 0 ] || set -- thunar pcmanfm-qt nautilus nemo caja dolphin

intact="Intact 7" # how many of what, as the window has it above its list

# scenario MANAGER JOB ENTRY RESULT [DIALOG]
scenario() {
    files=$pictures/work-$1-$2
    rm -rf "$files"
    python3 "$here/files.py" make "$files" >/dev/null
    case $2 in extract | verify) python3 "$here/files.py" pack "$files" >/dev/null 2>&1 ;; esac
    "$here/session.sh" timeout 150 python3 "$here/drive.py" "$1" "$files" "$3" "$pictures/$1-$2.png" "$4" ${5:+"$5"} \
        >"$pictures/$1-$2.log" 2>&1 || { printf 'FAILED  %s, %s: %s\n' "$1" "$2" "$(grep -a "^no " "$pictures/$1-$2.log")"; return 1; }
    case $2 in
        compress) python3 "$here/files.py" check "$files" "$(find "$files" -name '*.tar.xz' -o -name '*.zip')" ;;
        extract) python3 "$here/files.py" extracted "$files" ;;
    esac >>"$pictures/$1-$2.log" 2>&1 || { printf 'FAILED  %s, %s\n' "$1" "$2"; return 1; }
    [ "$2" != compress ] || ! grep -aqx "entry: Extract Here" "$pictures/$1-$2.log" ||
        { printf 'FAILED  %s, %s: texts could be extracted\n' "$1" "$2"; return 1; }
    printf 'passed  %s, %s\n' "$1" "$2"
}

custom_action() {
    mkdir -p /tmp/home/.config/Thunar
    cp /usr/share/doc/holdall/examples/thunar-uca.xml /tmp/home/.config/Thunar/uca.xml
}

dolphin() (
    { cmake -S "$here/dolphinmenu" -B /exchange/dolphinmenu/build && cmake --build /exchange/dolphinmenu/build; } \
        >"$pictures/dolphinmenu.log" 2>&1 || { echo "FAILED  dolphin: its program could not be built"; exit 1; }
    export HOLDALL_UTF8_ONLY=1
    files=$pictures/work-dolphin
    rm -rf "$files"
    python3 "$here/files.py" make "$files" >/dev/null
    "$here/session.sh" /exchange/dolphinmenu/build/dolphinmenu --choose "Compress to .zip" "$files"/* \
        >"$pictures/dolphin-files.txt" 2>"$pictures/dolphin.log"
    python3 "$here/files.py" check "$files" "$(find "$files" -name '*.zip')" >>"$pictures/dolphin.log" 2>&1 &&
        echo "passed  dolphin, compress" || echo "FAILED  dolphin, compress"
    rm "$files"/*.zip
    python3 "$here/files.py" pack "$files" >/dev/null 2>&1
    "$here/session.sh" /exchange/dolphinmenu/build/dolphinmenu --choose "Extract Here" "$files"/* \
        >"$pictures/dolphin-archives.txt" 2>>"$pictures/dolphin.log"
    python3 "$here/files.py" extracted "$files" >>"$pictures/dolphin.log" 2>&1 &&
        echo "passed  dolphin, extract" || echo "FAILED  dolphin, extract"
)

for manager; do
    case $manager in
        thunar)
            custom_action
            scenario thunar compress "Create Archive..." 8 Compress
            scenario thunar extract "Extract Here" 14
            scenario thunar verify Verify "$intact"
            ;;
        dolphin) dolphin ;;
        pcmanfm-qt)
            holdall="Down Down Down Down Down Down Down"
            scenario pcmanfm-qt compress "keys:$holdall Right Down Return" 8
            scenario pcmanfm-qt extract "keys:$holdall Right Down Down Down Down Return" 14
            scenario pcmanfm-qt verify "keys:$holdall Right Down Down Down Down Down Down Return" "$intact"
            ;;
        nautilus)
            scenario nautilus compress "keys:Up Up Return Down Down Return" 8
            scenario nautilus extract "keys:Up Up Return Down Down Down Down Down Return" 14
            scenario nautilus verify "keys:Up Up Return Down Down Down Down Down Down Down Return" "$intact"
            ;;
        nemo)
            scenario nemo compress "Compress to .tar.xz" 8
            scenario nemo extract "Extract Here" 14
            scenario nemo verify Verify "$intact"
            ;;
        caja)
            scenario caja compress "Holdall > Compress to .tar.xz" 8
            scenario caja extract "Holdall > Extract Here" 14
            scenario caja verify "Holdall > Verify" "$intact"
            ;;
        *) printf 'FAILED  %s is not known\n' "$manager" ;;
    esac
done
