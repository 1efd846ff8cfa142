#!/usr/bin/env python3
"""Holds the memory that holdall-cli foretells against the peak that it reaches.

    installer/in-env.sh tests/bench/memory.py [SIZE_IN_MIB|FILE [FORMAT...]]

Makes a sparse file (5 GiB if nothing else is said) in a temporary folder, compresses it in each format
with the terminal attached, so that the estimate is shown, extracts it again, and prints one line each.
"""

import os
import pty
import re
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.join(os.path.dirname(__file__), "../../build/release/app/cli/main/holdall-cli")
UNITS = {"bytes": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30}
CASES = {
    "xz": [], "lzma": [], "raw-lzma": ["--filters", "lzma2:preset=6"], "gz": [], "zlib": [], "deflate": [],
    "bz2": [], "zst": [],
}


def run(arguments):
    """Peak resident bytes, CPU seconds, what the program wrote to the terminal, exit status."""
    master, terminal = pty.openpty()
    before = time.monotonic()
    child = subprocess.Popen([PROGRAM, *arguments], stderr=terminal, stdout=subprocess.DEVNULL)
    os.close(terminal)
    shown = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:
            break
        if not piece:
            break
        shown = (shown + piece)[:4096]
    _, status, usage = os.wait4(child.pid, 0)
    os.close(master)
    return usage.ru_maxrss * 1024, time.monotonic() - before, shown.decode(errors="replace"), status


def foretold(shown):
    """The two figures of the note: bytes to compress, bytes to extract."""
    note = re.search(r"needs about ([\d.]+) (\w+) of memory to compress, ([\d.]+) (\w+) to extract", shown)
    if not note:
        sys.exit(f"no estimate was shown: {shown!r}")
    return float(note[1]) * UNITS[note[2]], float(note[3]) * UNITS[note[4]]


def main():
    subject = sys.argv[1] if len(sys.argv) > 1 else "5120"
    formats = sys.argv[2:] or CASES
    print(f"{'format':9} {'pass':9} {'foretold':>9} {'peak':>9} {'ratio':>6} {'seconds':>8}")
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        source = subject
        if subject.isdigit():
            source = os.path.join(folder, "zeros")
            with open(source, "wb") as file:
                file.truncate(int(subject) * 2**20)
        for name in formats:
            packed = os.path.join(folder, "packed")
            decoding = [] if name not in ("raw-lzma", "deflate") else ["--format", name, *CASES[name]]
            peak, seconds, shown, status = run(["compress", "--format", name, *CASES[name], "-o", packed, source])
            estimates = foretold(shown)
            report(name, "compress", estimates[0], peak, seconds, status)
            peak, seconds, _, status = run(
                ["extract", "--max-ratio", "1000000000", *decoding, "-o", os.path.join(folder, "out"), packed])
            report(name, "extract", estimates[1], peak, seconds, status)
            for made in ("packed", "out"):
                os.unlink(os.path.join(folder, made))


def report(name, direction, estimate, peak, seconds, status):
    if status != 0:
        sys.exit(f"{name}: {direction} failed with status {status}")
    print(f"{name:9} {direction:9} {estimate / 2**20:7.1f} M {peak / 2**20:7.1f} M {peak / estimate:6.2f} {seconds:8.1f}",
          flush=True)


if __name__ == "__main__":
    main()
