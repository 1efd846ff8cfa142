"""What every sample is held to."""

import os
import signal
import subprocess

from samples.case import ANY_STATUS, FOLDER, Link, Says

MAX_PEAK = 256 << 20  # bytes of resident memory
UNSAFE_OUTPUT = (b"\x1b", b"\x07", b"\xe2\x80\xae")
PLANTINGS = (
    (b"outside/dir", "overwrite"),
    (b"outside/secret", "overwrite"),
    (b"outside/dir", "rename"),
)


class Broken(Exception):
    """A promise that was not kept."""


def expect(condition, message, *details):
    if not condition:
        raise Broken(" ".join([message, *map(repr, details)]))


class Check:
    """Runs one sample after the other in one sandbox."""

    def __init__(self, sandbox, checks_memory):
        self.sandbox = sandbox
        self.checks_memory = checks_memory
        self.case = None
        self.peak = MAX_PEAK

    def run(self, case):
        """Raises Broken."""
        self.case = case
        try:
            self.fresh_target()
            if not case.only_extracted:
                self.all_the_rest()
        except subprocess.TimeoutExpired as late:
            raise Broken(f"still running after {late.timeout} s") from late

    def all_the_rest(self):
        self.read_only("list")
        self.read_only("verify")
        for destination, conflict in PLANTINGS:
            self.planted_target(destination, conflict)

    def prepare(self):
        self.sandbox.reset()
        name = b"sample" + self.case.suffix.encode()
        paths = [
            self.sandbox.store(archive, b"%d-%s" % (index, name))
            for index, archive in enumerate(self.case.archives)
        ]
        return paths

    def command(self, name, *arguments):
        finished = self.sandbox.run(name, *arguments, seconds=self.case.seconds)
        expect(finished.status != -signal.SIGXCPU, f"{name} took more processor time than", self.case.seconds)
        allowed = self.case.status.get(name, ANY_STATUS)
        expect(finished.status in allowed, f"{name} ended with", finished.status, finished.err[-500:])
        expect(finished.status == 0 or finished.err or name == "verify", f"{name} failed without a word")
        for unsafe in UNSAFE_OUTPUT:
            expect(unsafe not in finished.err, f"{name} wrote a control character", finished.err[:200])
        if self.checks_memory:
            highest, self.peak = self.peak, max(self.peak, finished.peak)  # the system tells that of all so far
            expect(finished.peak <= highest, f"{name} took too much memory:", finished.peak)
        return finished

    def read_only(self, command):
        paths = self.prepare()
        before = self.sandbox.surroundings()
        self.command(command, *paths)
        expect(self.sandbox.surroundings() == before, f"{command} changed something outside the target")
        expect(not self.sandbox.tree(), f"{command} wrote into the target")

    def extract(self, paths, conflict):
        said = b""
        for path in paths:
            said += self.command("extract", "--folder", "never", "--conflict", conflict, "--into",
                                 self.sandbox.target, path).err
        return said

    def unchanged(self, before, what):
        after = self.sandbox.surroundings()
        changed = [path for path in before.keys() | after.keys() if before.get(path) != after.get(path)]
        expect(not changed, f"{what}: changed outside:", changed)
        expect(not self.sandbox.leftovers(), f"{what}: left over:", self.sandbox.leftovers())

    def fresh_target(self):
        paths = self.prepare()
        before = self.sandbox.surroundings()
        said = self.extract(paths, "overwrite")
        self.unchanged(before, "fresh target")
        expect(not self.sandbox.escaping_links(), "links lead out:", self.sandbox.escaping_links())
        if self.case.tree is not None:
            self.compare(self.sandbox.tree(), whole(self.case.tree), said)
        if self.case.says is Says.NOTHING:
            expect(not said, "said without need:", said)
        if self.case.says is Says.SOMETHING:
            expect(said, "nothing was said")

    @staticmethod
    def compare(found, wanted, said):
        extra = {path: found[path] for path in found.keys() - wanted.keys()}
        missing = {path: wanted[path] for path in wanted.keys() - found.keys()}
        other = [path for path in found.keys() & wanted.keys() if found[path] != wanted[path]]
        expect(not (extra or missing or other), "not what was expected; extra, missing, other, said:",
               shortened(extra), shortened(missing), other, said[:300])

    def planted_target(self, destination, conflict):
        paths = self.prepare()
        for name in planted_names(self.case):
            self.sandbox.plant(name, destination)
        before = self.sandbox.surroundings()
        self.extract(paths, conflict)
        self.unchanged(before, f"links to {os.fsdecode(destination)}, {conflict}")


def planted_names(case):
    names = [name for name in case.tree or {} if len(name) <= 300] + [*case.planted, b"x", b"h", b"s/l", b"y"]
    return [name.split(b"/")[0] for name in names if not name.startswith(b"/")]


def shortened(tree):
    return {path[:60]: value for path, value in tree.items()}


def whole(tree):
    """`tree` as Sandbox.tree() tells it, with the folders above."""
    result = {}
    for path, value in tree.items():
        parts = path.split(b"/")
        for count in range(1, len(parts)):
            result[b"/".join(parts[:count])] = None
        result.setdefault(path, None)
        if value is not FOLDER:
            result[path] = (value.target,) if isinstance(value, Link) else value
    return result
