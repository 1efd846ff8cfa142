"""A place for one sample: a target, and around it what must stay as it is."""

import dataclasses
import os
import resource
import shutil
import signal
import stat
import subprocess
import time


PATIENCE = 30  # times the processor time that a command may take


@dataclasses.dataclass(frozen=True)
class Finished:
    """How a command ended."""

    status: int  # below 0: the signal
    out: bytes
    err: bytes
    seconds: float
    peak: int  # bytes of resident memory


class Sandbox:
    """ROOT/target and its surroundings, made anew by reset()."""

    def __init__(self, root, program, memory):
        self.root = root
        self.program = program
        self.memory = memory  # bytes of address space that a command may take; 0: any
        self.target = os.path.join(root, b"target")

    def reset(self):
        self.remove()
        for name in (b"target", b"outside/dir", b"archives", b"home", b"tmp"):
            os.makedirs(os.path.join(self.root, name))
        for name in (b"secret", b"outside/secret", b"outside/dir/inner"):
            with open(os.path.join(self.root, name), "wb") as stream:
                stream.write(b"secret")
        os.chmod(os.path.join(self.root, b"outside/secret"), 0o600)
        os.chmod(os.path.join(self.root, b"outside/dir"), 0o711)

    def remove(self):
        """Also folders that nothing may be removed from."""
        if os.path.lexists(self.root):
            for path in list(walk(self.root)):
                if os.path.isdir(path) and not os.path.islink(path):
                    os.chmod(path, 0o700)
            shutil.rmtree(self.root)

    def store(self, archive, name):
        path = os.path.join(self.root, b"archives", name)
        with open(path, "wb") as stream:
            stream.write(archive)
        return path

    def plant(self, name, destination):
        """A link at `name` in the target, which leads to `destination`."""
        path = os.path.join(self.target, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if not os.path.lexists(path):
            os.symlink(os.path.join(self.root, destination), path)

    def run(self, *arguments, seconds=10):
        """`seconds` are of processor time, which a busy machine does not use up: whoever takes more ends by
        SIGXCPU. Raises subprocess.TimeoutExpired if the command waits for ever."""
        environment = {
            **os.environ,
            "HOME": os.fsdecode(self.root) + "/home",
            "TMPDIR": os.fsdecode(self.root) + "/tmp",
        }
        begin = time.monotonic()
        process = subprocess.Popen(
            [self.program, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            cwd=self.root,
            preexec_fn=lambda: self._limit(seconds),
        )
        try:
            out, err = process.communicate(timeout=PATIENCE * seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.communicate()
            raise
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        return Finished(process.returncode, out, err, time.monotonic() - begin, peak)

    def _limit(self, seconds):
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        if self.memory:
            resource.setrlimit(resource.RLIMIT_AS, (self.memory, self.memory))

    def surroundings(self):
        """Everything above the target, with all that a stray write would change."""
        return {path: fingerprint(path) for path in walk(self.root, self.target)}

    def leftovers(self):
        """Hidden things of a program that should have removed them."""
        return [path for path in walk(self.target) if is_staged(os.path.basename(path))]

    def tree(self):
        """What is in the target: from a path to its content, None for a folder, or a link's (target,)."""
        start = len(self.target) + 1
        return {path[start:]: content(path) for path in walk(self.target) if path != self.target}

    def escaping_links(self):
        """Links in the target that lead out of it."""
        inside = os.path.realpath(self.target) + b"/"
        return [
            path
            for path in walk(self.target)
            if os.path.islink(path) and not (os.path.realpath(path) + b"/").startswith(inside)
        ]


def walk(top, without=None):
    """All paths from `top` down, following no link."""
    if top == without:
        return
    yield top
    if not stat.S_ISDIR(os.lstat(top).st_mode):
        return
    folders = [top]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.path == without:
                    continue
                yield entry.path
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)


def fingerprint(path):
    status = os.lstat(path)
    known = (status.st_mode, status.st_uid, status.st_gid, status.st_nlink, status.st_size, status.st_ino)
    known += (status.st_mtime_ns, status.st_ctime_ns, tuple(os.listxattr(path, follow_symlinks=False)))
    return known + (content(path),)


def content(path):
    mode = os.lstat(path).st_mode
    if stat.S_ISLNK(mode):
        return (os.readlink(path),)
    if not stat.S_ISREG(mode):
        return None
    with open(path, "rb") as stream:
        return stream.read(1 << 20)


def is_staged(name):
    return name.startswith(b".") and b".holdall-" in name
