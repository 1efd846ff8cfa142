"""Files with names that break quoting.

files.py make FOLDER            makes them
files.py pack FOLDER            makes of each a tar.xz of the same name, and takes the file away
files.py check FOLDER ARCHIVE   whether the archive (tar.xz or zip) has every one of them
files.py extracted FOLDER       whether every archive's file is there again
"""

import os
import subprocess
import sys
import tempfile

NAMES = [b"a b.txt", b"it's \"it\".txt", b"new\nline.txt", b"-dash.txt", "\u00e9\u65e5\u672c.txt".encode(),
         b"50% $HOME `id` ;#&.txt", b"\xff\xfe.txt"]


def wanted():
    """KDE's libraries and Qt's file views know no names that are not UTF-8: HOLDALL_UTF8_ONLY leaves that one out."""
    return [name for name in NAMES if not os.environ.get("HOLDALL_UTF8_ONLY") or name.isascii() or name[0] != 0xFF]


def make(folder):
    os.makedirs(folder)
    for name in wanted():
        with open(folder + b"/" + name, "wb") as file:
            file.write(name * 100)


def pack(folder):
    for name in wanted():
        path = folder + b"/" + name
        subprocess.run([b"holdall-cli", b"compress", b"-o", path + b".tar.xz", b"--", path], check=True)
        os.remove(path)


def check_files(folder):
    for name in wanted():
        with open(folder + b"/" + name, "rb") as file:
            if file.read() != name * 100:
                sys.exit(f"wrong: {name}")


def check(folder, archive):
    with tempfile.TemporaryDirectory() as target:
        subprocess.run([b"holdall-cli", b"extract", b"--folder", b"never", b"-C", target.encode(), b"--", archive],
                       check=True)
        check_files(target.encode())
    check_files(folder)


arguments = [os.fsencode(argument) for argument in sys.argv[2:]]
{"make": make, "pack": pack, "check": check, "extracted": check_files}[sys.argv[1]](*arguments)
print("as it should be:", *sys.argv[1:])
