#!/usr/bin/env python3
"""Runs ours and the peers' programs in turns and prints one table. Called by run.sh.

A cell is one job on one piece of data. Its programs run one after the other, round by round, so that
what else the machine does meets all of them; the medians count. Wall and CPU time stand side by side:
on a busy machine wall alone lies.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field


@dataclass
class Cell:
    name: str
    data: str  # file in the data folder
    goal: float  # ours : best peer, in speed by wall time
    ours: str
    peers: dict
    made: str = ""  # command that makes {in} from {data} beforehand; {in} is {data} if empty
    fresh: bool = False  # {out} is a new folder in each run: deleting many files slows what comes after
    compares_size: bool = False


T = os.cpu_count()


def compression(name, data, goal, options, peers):
    return Cell(name, data, goal, f"{{holdall}} compress {options} -o - {{in}} > {{out}}",
                {key: f"{command} {{in}} > {{out}}" for key, command in peers.items()}, compares_size=True)


def decoding(name, data, goal, made, peers, verb):
    ours = "{holdall} extract -o - {in} > /dev/null" if verb == "extract" else "{holdall} verify {in} > /dev/null"
    return Cell(name, data, goal, ours, {key: f"{command} {{in}} > /dev/null" for key, command in peers.items()},
                made=made)


def many(name, compressor, suffix, peers):
    """10,000 small files; the peers once with as few processes as possible, and once in portions."""
    made = (f"mkdir {{in}} && split -a 5 -b 2000 --filter='{compressor} -c > $FILE.{suffix}'"
            " {data} {in}/part")
    commands = {}
    for peer in peers:
        find = f"find {{in}} -type f -print0 | xargs -0 -P{T}"
        commands[peer] = f"{find} {peer}"
        commands[f"{peer}, by 500"] = f"{find} -n 500 {peer}"
    return Cell(name, "medium", 1.5, "{holdall} verify {in} > /dev/null", commands, made=made)


def creation(name, data, goal, suffix, options, peers):
    """An archive of a folder; {out}/a is without the suffix that some programs add."""
    commands = {key: f"cd {{data}}/.. && {command}".replace("TREE", data) for key, command in peers.items()}
    ours = f"cd {{data}}/.. && {{holdall}} compress {options} -o {{out}}/a.{suffix} {data}"
    return Cell(name, data, goal, ours, commands, fresh=True,
                compares_size=True)


def extraction(name, data, goal, made, peers):
    return Cell(name, data, goal, "{holdall} extract -C {out} {in}", peers,
                made=f"cd {{data}}/.. && {made}".replace("TREE", data), fresh=True)


def reading(name, data, goal, made, verb, peers):
    return Cell(name, data, goal, f"{{holdall}} {verb} {{in}} > /dev/null", peers,
                made=f"cd {{data}}/.. && {made}".replace("TREE", data))


def piped(packer, command):
    """A tar through a compressor, as in a shell."""
    return {packer: f"tar -cf - TREE | {command} > {{out}}/a"}


ZIP = "zip -6 -qr {in}.zip TREE && mv {in}.zip {in}"
OUR_GZ = "{holdall} compress -f gz -o {in}.gz {data} && mv {in}.gz {in}"
OUR_ZST = "{holdall} compress -f zst -o {in}.zst {data} && mv {in}.zst {in}"
IGZIP = {"igzip": "igzip -dc", "pigz": "pigz -dc", "gzip": "gzip -dc"}
IGZIP_TEST = {"igzip": "igzip -tc", "pigz": "pigz -t"}
CELLS = [
    compression("gz-compress-default", "mixed", 2.7, "-f gz", {f"pigz -6 -p{T}": f"pigz -6 -p{T} -c"}),
    compression("gz-compress-9", "mixed", 3.5, "-f gz -p 9", {f"pigz -9 -p{T}": f"pigz -9 -p{T} -c"}),
    compression("gz-compress-1", "mixed", 1.0, "-f gz -p 1",
                {f"igzip -3 -T{T}": f"igzip -3 -T {T} -c", f"pigz -1 -p{T}": f"pigz -1 -p{T} -c"}),
    decoding("gz-extract-foreign", "mixed", 1.0, "gzip -6 -c {data} > {in}", IGZIP, "extract"),
    decoding("gz-verify-foreign", "mixed", 1.0, "gzip -6 -c {data} > {in}", IGZIP_TEST, "verify"),
    decoding("gz-extract-own", "mixed", 1.7, OUR_GZ, IGZIP, "extract"),
    decoding("gz-verify-own", "mixed", 1.7, OUR_GZ, IGZIP_TEST, "verify"),
    compression("bz2-compress-9", "mixed", 1.0, "-f bz2",
                {f"lbzip2 -n{T}": f"lbzip2 -9 -n{T} -c", f"pbzip2 -p{T}": f"pbzip2 -9 -p{T} -c"}),
    decoding("bz2-extract", "mixed", 1.1, "bzip2 -9 -c {data} > {in}",
             {f"lbzip2 -n{T}": f"lbzip2 -d -n{T} -c"}, "extract"),
    decoding("bz2-verify", "mixed", 1.1, "bzip2 -9 -c {data} > {in}",
             {f"lbzip2 -n{T}": f"lbzip2 -t -n{T}"}, "verify"),
    compression("xz-compress-6", "mixed", 1.0, "-f xz", {f"xz -T{T}": f"xz -6 -T{T} -c"}),
    compression("xz-compress-6-medium", "medium", 1.6, "-f xz", {f"xz -T{T}": f"xz -6 -T{T} -c"}),
    decoding("xz-extract", "mixed", 1.0, "xz -6 -T2 -c {data} > {in}", {f"xz -T{T}": f"xz -d -T{T} -c"}, "extract"),
    decoding("xz-verify", "mixed", 1.0, "xz -6 -T2 -c {data} > {in}", {f"xz -T{T}": f"xz -t -T{T}"}, "verify"),
    decoding("xz-extract-one-block", "mixed", 1.0, "xz -6 -T1 -c {data} > {in}",
             {f"xz -T{T}": f"xz -d -T{T} -c"}, "extract"),
    compression("zst-compress-3", "mixed", 1.0, "-f zst", {f"zstd -T{T}": f"zstd -q -3 -T{T} -c"}),
    decoding("zst-extract-foreign", "mixed", 1.0, "zstd -q -3 -T2 -c {data} > {in}",
             {f"zstd -T{T}": f"zstd -q -d -T{T} -c"}, "extract"),
    decoding("zst-extract-own", "mixed", 1.5, OUR_ZST, {f"zstd -T{T}": f"zstd -q -d -T{T} -c"}, "extract"),
    many("gz-verify-many", "gzip -6", "gz", ["igzip -t", "gzip -t"]),
    many("xz-verify-many", "xz -6", "xz", ["xz -t"]),
    many("bz2-verify-many", "bzip2 -9", "bz2", ["bzip2 -t"]),
    many("zst-verify-many", "zstd -q -3", "zst", ["zstd -q -t"]),
    creation("zip-create", "tree", 4.0, "zip", "-f zip",
             {"zip -6": "zip -6 -qr {out}/a.zip TREE", "7zz -mx5": "7z a -bd -tzip -mx5 {out}/a.zip TREE",
              "bsdtar": "bsdtar -cf {out}/a.zip --format zip TREE"}),
    extraction("zip-extract", "tree", 1.7, ZIP,
               {"bsdtar": "bsdtar -xf {in} -C {out}", "7zz": "7z x -bd -tzip -o{out} {in}",
                "unzip": "unzip -q {in} -d {out}"}),
    reading("zip-verify", "tree", 1.9, ZIP, "verify",
            {"bsdtar": "bsdtar -xOf {in} > /dev/null", "7zz": "7z t -bd -tzip {in}", "unzip": "unzip -tq {in}"}),
    creation("tar-gz-create", "tree", 1.1, "tar.gz", "-f tar.gz", piped("tar | pigz", f"pigz -6 -p{T} -c")),
    creation("tar-zst-create", "tree", 1.1, "tar.zst", "-f tar.zst", piped("tar | zstd", f"zstd -q -3 -T{T} -c")),
    creation("tar-xz-create", "tree", 1.1, "tar.xz", "-f tar.xz -p 1", piped("tar | xz -1", f"xz -1 -T{T} -c")),
    extraction("tar-gz-extract", "tree", 1.1, "tar -czf {in} TREE", {"igzip | tar": "igzip -dc {in} | tar -xf - -C {out}"}),
    extraction("tar-zst-extract", "tree", 1.1, "tar -cf - TREE | zstd -q -3 -T2 -c > {in}",
               {"zstd | tar": "zstd -q -dc {in} | tar -xf - -C {out}"}),
    extraction("tar-xz-extract", "tree", 1.1, "tar -cf - TREE | xz -6 -T2 -c > {in}",
               {"xz | tar": f"xz -dc -T{T} {{in}} | tar -xf - -C {{out}}", "bsdtar": "bsdtar -xf {in} -C {out}"}),
    creation("tiny-zip-create", "tiny", 2.0, "zip", "-f zip",
             {"7zz -mx5": "7z a -bd -tzip -mx5 {out}/a.zip TREE", "bsdtar": "bsdtar -cf {out}/a.zip --format zip TREE"}),
    extraction("tiny-zip-extract", "tiny", 1.5, ZIP,
               {"bsdtar": "bsdtar -xf {in} -C {out}", "7zz": "7z x -bd -tzip -o{out} {in}"}),
    reading("tiny-zip-list", "tiny", 1.0, ZIP, "list", {"zipinfo -1": "zipinfo -1 {in} > /dev/null"}),
    reading("tiny-tar-gz-list", "tiny", 1.0, "tar -czf {in} TREE", "list",
            {"igzip | tar": "igzip -dc {in} | tar -tf - > /dev/null"}),
    compression("gz-compress-packed", "packed", 1.0, "-f gz", {f"pigz -6 -p{T}": f"pigz -6 -p{T} -c"}),
    compression("xz-compress-packed", "packed", 1.0, "-f xz -p 1", {f"xz -1 -T{T}": f"xz -1 -T{T} -c"}),
]


@dataclass
class Runs:
    wall: list = field(default_factory=list)
    cpu: list = field(default_factory=list)
    memory: int = 0  # KiB, the largest
    size: int = 0  # bytes made

    def median(self, values):
        return statistics.median(values)


def run(command, environment):
    """Wall and CPU seconds and peak memory in KiB of one shell command and its children."""
    start = time.monotonic()
    child = subprocess.Popen(["bash", "-c", f"exec 2>&1; {command}"], env=environment, stdout=subprocess.PIPE)
    shown = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = status
    if status != 0:
        sys.exit(f"bench: failed: {command}\n{shown.decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def size_of(path):
    """Bytes in a file, or in all files of a folder."""
    if not os.path.isdir(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)


def measure(cell, arguments, environment, scratch):
    data = os.path.join(arguments.folder, "data", cell.data)
    places = {"holdall": arguments.program, "data": data, "in": data, "out": os.path.join(scratch, "out")}
    if cell.made:
        places["in"] = os.path.join(scratch, "in")
        run(f"rm -rf {places['in']} && {cell.made}".format(**places), environment)
    programs = {"holdall": cell.ours, **cell.peers}
    runs = {name: Runs() for name in programs}
    for _ in range(arguments.rounds):
        for name, command in programs.items():
            if cell.fresh:
                places["out"] = tempfile.mkdtemp(prefix="out-", dir=scratch)
            wall, cpu, memory = run(command.format(**places), environment)
            runs[name].wall.append(wall)
            runs[name].cpu.append(cpu)
            runs[name].memory = max(runs[name].memory, memory)
            if cell.compares_size:
                runs[name].size = size_of(places["out"])
    return runs, size_of(data)


def report(cell, runs, size):
    ours = runs["holdall"]
    best = min((name for name in runs if name != "holdall"), key=lambda name: statistics.median(runs[name].wall))
    for name, each in runs.items():
        wall = statistics.median(each.wall)
        cpu = statistics.median(each.cpu)
        ratio = f"{100 * each.size / size:6.2f} %" if each.size else "       -"
        line = f"{cell.name:22} {name:12} {size / wall / 1e6:8.1f} {size / cpu / 1e6:8.1f} {each.memory / 1024:7.0f} {ratio}"
        if name == "holdall":
            reached = statistics.median(runs[best].wall) / wall
            by_cpu = statistics.median(runs[best].cpu) / cpu
            mark = "met" if reached >= cell.goal else "missed"
            line += f"   {reached:5.2f} wall {by_cpu:5.2f} CPU, goal {cell.goal}: {mark}"
        print(line, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--list", action="store_true", help="show the names of the cells")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("cells", nargs="*")
    arguments = parser.parse_args()
    chosen = [cell for cell in CELLS if not arguments.cells or any(cell.name.startswith(n) for n in arguments.cells)]
    if arguments.list:
        print("\n".join(cell.name for cell in chosen))
        return
    peers = os.path.join(arguments.folder, "peers", "usr")
    environment = dict(os.environ, PATH=f"{peers}/bin:{os.environ['PATH']}",
                       LD_LIBRARY_PATH=f"{peers}/lib/x86_64-linux-gnu")
    scratch = os.path.join(arguments.folder, "scratch")
    os.makedirs(scratch, exist_ok=True)
    print(f"{'cell':22} {'program':12} {'MB/s':>8} {'MB/CPUs':>8} {'MiB':>7} {'size':>8}   ours : best peer")
    for cell in chosen:
        report(cell, *measure(cell, arguments, environment, scratch))
    shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
