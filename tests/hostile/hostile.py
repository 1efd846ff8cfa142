#!/usr/bin/env python3
"""Holds holdall-cli to its promises about hostile archives: hostile.py PROGRAM GROUP [--sanitized] [CASE]."""

import argparse
import os
import sys
import tempfile

from check import Broken, Check
from samples import bombs, cpio_only, everywhere, sevenzip_only, tar_only, zip_only
from sandbox import Sandbox

MEMORY = 4 << 30  # bytes of address space
OWN = {"tar": tar_only, "zip": zip_only, "7z": sevenzip_only, "cpio": cpio_only}


def groups():
    """What ctest runs apart: from a name to a function that makes its samples."""
    containers = {name: lambda root, name=name: everywhere.cases(name, root) + OWN[name].cases(root) for name in OWN}
    return {**containers, "bombs": bombs.cases, "many": bombs.slow_cases}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("group", choices=groups())
    parser.add_argument("--sanitized", action="store_true", help="memory is the sanitizer's")
    parser.add_argument("case", nargs="?", help="the one sample to look at")
    return parser.parse_args()


def failures(check, cases):
    count = 0
    for case in cases:
        try:
            check.run(case)
        except Broken as broken:
            count += 1
            print(f"FAILED {case.name}: {broken}", flush=True)
    return count


def main():
    options = arguments()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None  # nothing here is worth a disk's time
    with tempfile.TemporaryDirectory(prefix="holdall-hostile-", dir=memory) as folder:
        root = os.fsencode(folder) + b"/root"
        sandbox = Sandbox(root, options.program, 0 if options.sanitized else MEMORY)
        cases = [case for case in groups()[options.group](root) if options.case in (None, case.name)]
        failed = failures(Check(sandbox, not options.sanitized), cases)
    print(f"{options.group}: {len(cases)} samples, {failed} failed")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
