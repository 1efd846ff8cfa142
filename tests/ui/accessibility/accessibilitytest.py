#!/usr/bin/env python3
"""Uses the window by AT-SPI alone: every control has a name, and a folder becomes a verified archive, which is opened
and extracted again.

    accessibilitytest.py FOLDER HOLDALL
"""

import os
import sys

import pyatspi

from screenreader import Window, nameless, set_text


def require(condition, what):
    if not condition:
        raise AssertionError(what)


def require_names(window, where):
    without = window.whole_look(lambda: list(nameless(window)))
    require(not without, f"{where}: controls without a name:\n  " + "\n  ".join(without))


def make_sample(folder):
    sample = os.path.join(folder, "sample")
    os.mkdir(sample)
    with open(os.path.join(sample, "numbers.txt"), "w", encoding="ascii") as file:
        file.writelines(f"{number}\n" for number in range(20000))
    return sample


def compress(window, archive):
    window.await_one(pyatspi.ROLE_DIALOG, "Compress")
    require_names(window, "dialog for compressing")
    window.press(pyatspi.ROLE_PUSH_BUTTON, "Compress", inside="Compress")
    window.wait_for("verified result", lambda: window.find_text("Verified"))
    require(os.path.exists(archive), f"{archive} was not made")
    require_names(window, "queue")


def open_archive(window, archive):
    window.choose("File", "Open")
    window.await_one(pyatspi.ROLE_DIALOG, "Open")
    set_text(window.await_one(pyatspi.ROLE_TEXT, "File name"), archive)
    window.press(pyatspi.ROLE_PUSH_BUTTON, "Open", inside="Open")
    window.wait_for("the archive's entry", lambda: window.find_text("sample"))
    window.await_one(pyatspi.ROLE_PAGE_TAB, os.path.basename(archive))
    require_names(window, "open archive")


def extract(window, folder):
    os.rename(os.path.join(folder, "sample"), os.path.join(folder, "original"))
    window.choose("Extract")
    window.await_one(pyatspi.ROLE_DIALOG, "Extract")
    require_names(window, "dialog for extracting")
    window.press(pyatspi.ROLE_PUSH_BUTTON, "Extract", inside="Extract")
    window.wait_for("extracted file", lambda: os.path.exists(os.path.join(folder, "sample", "numbers.txt")))
    with open(os.path.join(folder, "sample", "numbers.txt"), "rb") as ours:
        with open(os.path.join(folder, "original", "numbers.txt"), "rb") as original:
            require(ours.read() == original.read(), "what was extracted is not what was compressed")


def main():
    folder, holdall = sys.argv[1:3]
    sample = make_sample(folder)
    window = Window([holdall, sample])
    try:
        archive = sample + ".tar.xz"
        window.await_one(pyatspi.ROLE_FRAME, "Holdall")
        require_names(window, "main window")
        compress(window, archive)
        open_archive(window, archive)
        extract(window, folder)
    except AssertionError:
        print(window.picture(), file=sys.stderr)
        raise
    finally:
        window.close()


if __name__ == "__main__":
    main()
