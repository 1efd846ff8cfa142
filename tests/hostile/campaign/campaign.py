#!/usr/bin/env python3
"""Archives of every kind, each whole and damaged, against what holdall-cli verify says of them:

    campaign.py PROGRAM [--archives 2000] [--seed 1] [--table FILE]

None that is damaged may be called intact where its format has checksums, unless everything in it is still as it
was; none that is whole may be called damaged; and where an offset or an entry is told it must be a damaged one.
"""

import argparse
import collections
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import blocks
import damage
import kinds

GOOD = {True: "intact", False: "unchecked"}


class Tally:
    """What is counted of one kind."""

    def __init__(self):
        self.whole = self.damaged = self.detected = self.harmless = self.placed = self.named = 0
        self.wrong = []


class Campaign:
    def __init__(self, program, folder, seed):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.random = random.Random(seed)
        self.tallies = collections.defaultdict(Tally)
        self.samples = []  # (kind, path of the whole one, path of the damaged one, places, sources)

    def content(self, size):
        words = [b"archive", b"entry ", b"block\n", b"check", self.random.randbytes(24)]
        text = b"".join(self.random.choice(words) for _ in range(size // 8))
        return text + self.random.randbytes(size // 3)

    def sources(self, number, is_single):
        """A small tree of its own for each archive."""
        folder = self.folder / "sources" / str(number)
        (folder / "tree" / "sub").mkdir(parents=True)
        sizes = [0, 1, 900, self.random.randrange(2000, 90_000), self.random.randrange(200, 4000)]
        for index, size in enumerate(sizes):
            (folder / "tree" / ("sub" if index % 2 else ".") / f"file {index}").write_bytes(self.content(size))
        (folder / "single").write_bytes(self.content(self.random.randrange(1, 120_000)))
        return folder, ["single"] if is_single else ["tree"]

    def make(self, number, kind):
        folder, sources = self.sources(number, kind.is_single)
        whole = self.folder / "archives" / f"{number}.whole.{kind.suffix}"
        kind.make(self.program, folder, sources, str(whole))
        data, places = damage.damaged(whole.read_bytes(), self.random)
        bad = self.folder / "archives" / f"{number}.damaged.{kind.suffix}"
        bad.write_bytes(data)
        self.samples.append((kind, whole, bad, places, folder / sources[0]))

    def call(self, command, paths, password):
        reader, writer = os.pipe()
        os.write(writer, (password or "").encode())
        os.close(writer)
        secret = ["--password-fd", str(reader)] if password else []
        names = [str(path) for path in paths]
        ran = subprocess.run([self.program, *command, *secret, "--", *names], pass_fds=[reader], capture_output=True)
        os.close(reader)
        return ran

    def verdicts(self):
        """By path, as one call for each password tells them."""
        found = {}
        for password in {sample[0].password for sample in self.samples}:
            paths = [path for sample in self.samples if sample[0].password == password for path in sample[1:3]]
            lines = self.call(["verify", "--json"], paths, password).stdout.splitlines()
            for line in lines:
                verdict = json.loads(line)
                found[verdict["path"]] = verdict
        return found

    def judge(self):
        found = self.verdicts()
        for kind, whole, bad, places, source in self.samples:
            tally = self.tallies[kind.name]
            tally.whole += 1
            tally.damaged += 1
            self.judge_whole(tally, kind, found[str(whole)])
            self.judge_damaged(tally, kind, found[str(bad)], whole, places, source)

    def judge_whole(self, tally, kind, verdict):
        if verdict["status"] != GOOD[kind.is_checked] or verdict.get("warnings"):
            tally.wrong.append(f"whole, but {verdict}")

    def judge_damaged(self, tally, kind, verdict, whole, places, source):
        if verdict["status"] == "intact":
            if self.is_same(kind, verdict["path"], source):
                tally.harmless += 1
            else:
                tally.wrong.append(f"damaged at {places}, but {verdict}")
            return
        tally.detected += verdict["status"] != "unchecked"
        if "offset" in verdict:
            tally.placed += 1
            size = whole.stat().st_size
            if verdict["offset"] > size or not blocks.is_inside(kind, whole, verdict["offset"], places):
                tally.wrong.append(f"damaged at {places}, not where {verdict} has it")
        if kind.suffix == "zip" and verdict.get("entry"):
            tally.named += 1
            if not blocks.is_damaged_entry(whole, verdict["entry"], places):
                tally.wrong.append(f"damaged at {places}, not in the entry of {verdict}")

    def is_same(self, kind, path, source):
        """Whether what an archive holds is what was put in: damage to what nothing depends on."""
        target = self.folder / "extracted"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        ran = self.call(["extract", "-C", str(target), "--folder", "never"], [path], kind.password)
        if ran.returncode != 0:
            return False
        found = [entry for entry in target.iterdir()]
        return len(found) == 1 and content_of(found[0]) == content_of(source)


def content_of(path):
    """A file's bytes, or what is in a folder."""
    if path.is_file():
        return path.read_bytes()
    return {str(entry.relative_to(path)): entry.read_bytes() if entry.is_file() else None
            for entry in sorted(path.rglob("*"))}


def table(tallies):
    rows = ["| kind | whole | damaged | found | same content | offsets | entries | wrong |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |"]
    for name, tally in tallies.items():
        rows.append(f"| {name} | {tally.whole} | {tally.damaged} | {tally.detected} | {tally.harmless} "
                    f"| {tally.placed} | {tally.named} | {len(tally.wrong)} |")
    return "\n".join(rows) + "\n"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--archives", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", help="only this one")
    parser.add_argument("--table", help="a file to write the counts into, as a Markdown table")
    parser.add_argument("--keep", help="a folder for the archives, which then stay")
    return parser.parse_args()


def main():
    options = arguments()
    there, missing = kinds.available()
    there = [kind for kind in there if options.kind in (None, kind.name)]
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(prefix="holdall-campaign-", dir=memory) as scratch:
        folder = options.keep or scratch
        campaign = Campaign(os.path.abspath(options.program), folder, options.seed)
        (campaign.folder / "archives").mkdir(parents=True)
        for number in range(options.archives // 2):
            campaign.make(number, there[number % len(there)])
        campaign.judge()
    text = table(campaign.tallies)
    if options.table:
        pathlib.Path(options.table).write_text(text)
    print(text)
    wrong = [f"{name}: {each}" for name, tally in campaign.tallies.items() for each in tally.wrong]
    print("\n".join(wrong))
    without = f", without {', '.join(missing)}" if missing else ""
    print(f"{2 * len(campaign.samples)} archives of {len(there)} kinds{without}: {len(wrong)} wrong")
    return 1 if wrong or not campaign.samples else 0


if __name__ == "__main__":
    sys.exit(main())
