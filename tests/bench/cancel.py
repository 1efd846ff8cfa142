#!/usr/bin/env python3
"""Interrupts holdall-cli at random moments and tells how long it takes to be gone.

    installer/in-env.sh tests/bench/cancel.py [MOMENTS [FORMAT...]]

For each format, compression and extraction of 200 MB are interrupted MOMENTS times (20 if nothing else
is said). Prints the longest wait; ends with status 1 if anything was left behind.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.join(os.path.dirname(__file__), "../../build/release/app/cli/main/holdall-cli")
FILTERS = ["--filters", "lzma2:preset=6"]
CASES = {
    "xz": [], "lzma": [], "raw-lzma": FILTERS, "gz": ["-p", "9"], "zlib": ["-p", "9"], "deflate": ["-p", "9"],
    "bz2": [], "zst": ["-p", "19"],
}
SIZE = 200_000_000


def make_sample(path):
    """Half text-like, half noise, so that coders have something to do."""
    words = [bytes(random.choices(b"abcdefghijklmnop", k=random.randint(2, 9))) for _ in range(2000)]
    pieces = [b" ".join(random.choices(words, k=60_000)) for _ in range(20)]
    with open(path, "wb") as file:
        while file.tell() < SIZE:
            file.write(random.choice(pieces))
            file.write(random.randbytes(300_000))


def interrupt(arguments, folder, after):
    """Seconds from the signal to the end, and whether the signal came in time."""
    child = subprocess.Popen([PROGRAM, *arguments], cwd=folder, stderr=subprocess.DEVNULL)
    time.sleep(after)
    start = time.monotonic()
    child.send_signal(signal.SIGINT)
    status = child.wait()
    return time.monotonic() - start, status == 130


def measure(name, verb, arguments, source, moments):
    worst, hits = 0.0, 0
    with tempfile.TemporaryDirectory(dir=os.path.dirname(source)) as folder:
        for _ in range(moments):
            waited, was_in_time = interrupt([verb, *arguments, "-o", "out", source], folder, random.uniform(0.02, 1.0))
            left = os.listdir(folder)
            if was_in_time:
                worst, hits = max(worst, waited), hits + 1
                if left:
                    sys.exit(f"{name}: {verb} left {left} behind")
            for each in left:
                os.unlink(os.path.join(folder, each))
    print(f"{name:9} {verb:9} {hits:3} interrupted, longest wait {worst * 1000:5.0f} ms", flush=True)


def main():
    moments = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    random.seed(1)
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        sample = os.path.join(folder, "sample")
        make_sample(sample)
        for name in sys.argv[2:] or CASES:
            quick = [] if name == "raw-lzma" else ["-p", "1"]
            measure(name, "compress", ["-f", name, *CASES[name]], sample, moments)
            packed = os.path.join(folder, "packed")
            filters = CASES[name] if name == "raw-lzma" else []
            subprocess.run([PROGRAM, "compress", "-f", name, *filters, *quick, "-o", packed, sample],
                           check=True, stderr=subprocess.DEVNULL)
            decoding = ["-f", name, *filters] if name in ("raw-lzma", "deflate") else []
            measure(name, "extract", decoding, packed, moments)
            os.unlink(packed)


if __name__ == "__main__":
    main()
