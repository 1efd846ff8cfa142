"""Drives a file manager through its accessibility tree: drive.py MANAGER FOLDER ENTRY PICTURE RESULT [DIALOG]

Selects every file of FOLDER, right-clicks on one, takes a picture of the menu, chooses ENTRY ("menu > entry", or "keys:KEY..."),
answers the dialog of that title by Return, and waits until there are RESULT files in FOLDER or, if it is no number, until
Holdall's window says RESULT. A second picture shows the end. Prints what the menu has, unless ENTRY is of keys."""

import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 30  # seconds for any one thing


def xdotool(*words):
    return subprocess.run(["xdotool", *words], check=True, capture_output=True, text=True).stdout


def shot(name):
    subprocess.run(["import", "-window", "root", name], check=True)


def everything(node, depth=0):
    yield node
    if depth > 40:
        return
    for index in range(node.childCount if node else 0):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from everything(child, depth + 1)


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"no {what} after {PATIENCE} s")


def entry_named(application, name):
    for node in everything(application):
        if node.name.replace("_", "") == name and node.getRoleName() in ("menu item", "menu", "check menu item", "push button", "button"):
            if node.getState().contains(pyatspi.STATE_SHOWING):
                return node
    return None


def application_named(name):
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and name in child.name.lower():
            return child
    return None


# How each is started, and where in its window a file's icon is.
MANAGERS = {
    "thunar": (["thunar"], (375, 160)),
    "pcmanfm-qt": (["pcmanfm-qt"], (200, 145)),
    "nautilus": (["nautilus", "--new-window"], (450, 125)),
    "nemo": (["nemo"], (237, 150)),
    "caja": (["caja", "--no-desktop"], (235, 142)),
}


def click(window, point, button):
    xdotool("mousemove", "--window", window, *map(str, point), "sleep", "0.3", "click", button)
    time.sleep(1)


def press(keys, picture):
    """Goes through the menu by keys; the picture is taken before the last one."""
    for key in keys[:-1]:
        xdotool("key", key)
        time.sleep(0.5)
    shot(picture)
    xdotool("key", keys[-1])


def choose(application, entry, picture):
    """Goes through the menu entry by entry; the picture is of the last one."""
    if entry.startswith("keys:"):  # of menus that are not in the tree: Qt's while they are open
        press(entry.removeprefix("keys:").split(), picture)
        return
    for step in entry.split(" > "):
        try:
            item = wait_for(step, lambda step=step: entry_named(application, step))
        except SystemExit:
            shot(picture)
            print([(node.getRoleName(), node.name) for node in everything(application) if node.name])
            raise
        shot(picture)
        item.queryAction().doAction(0)
        time.sleep(1)


def confirm(title):
    window = wait_for("dialog", lambda: xdotool("search", "--onlyvisible", "--name", "^" + title).split())[0]
    time.sleep(1)
    xdotool("windowfocus", "--sync", window, "key", "Return")


def menu_of(application):
    """One line an entry, of menus within the menu too."""
    items = [node for node in everything(application) if node.name and node.getRoleName() == "menu item"]
    return ["entry: " + item.name.replace("_", "") for item in items if item.getState().contains(pyatspi.STATE_VISIBLE)]


def is_there(result, folder):
    if result.isdigit():
        return len(os.listdir(folder)) >= int(result)
    return any(node.name == result for node in everything(application_named("holdall")))


def main():
    manager, folder, entry, picture, result = sys.argv[1:6]
    command, point = MANAGERS[manager]
    process = subprocess.Popen([*command, folder])
    window = wait_for("window", lambda: xdotool("search", "--onlyvisible", "--class", manager).split())[0]
    application = wait_for("accessible application", lambda: application_named(manager))
    time.sleep(8)  # until the folder is shown; nothing tells
    xdotool("windowactivate", "--sync", window)
    click(window, point, "1")
    xdotool("key", "ctrl+a")
    time.sleep(1)
    click(window, point, "3")
    time.sleep(2)
    if not entry.startswith("keys:"):
        print(*wait_for("menu", lambda: menu_of(application)), sep="\n")
    choose(application, entry, picture)
    if len(sys.argv) > 6:
        confirm(sys.argv[6])
    try:
        wait_for("result", lambda: is_there(result, folder))
        time.sleep(3)
    finally:
        shot(picture.replace(".png", "-after.png"))
        process.terminate()


main()
