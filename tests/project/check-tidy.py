#!/usr/bin/env python3
"""Runs clang-tidy as .clang-tidy says over every source; fails on any finding.

    check-tidy.py BUILD_FOLDER [FILE...]

The build folder has been built. The sources of a folder are looked at as a few units, since nearly all the time goes
into what they include. A unit that does not compile, because two of its sources use a name in different ways, is
taken apart again. No precompiled headers: they are the compiler's own.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

MAIN = re.compile(r"^(QTEST_\w*MAIN\(|int main\()", re.MULTILINE)
CLASH = re.compile(r".*clang-diagnostic-error.*")
UNIT_SIZE = 12 # sources, at most
INCLUDE = re.compile(r'#include (?:"(?P<own>[^"]+)"|<(?P<system>[^>]+)>)')


def options(command):
    """What a compiler was told, without its name, input, output and precompiled header."""
    words = shlex.split(command)
    words = words[next(i for i, word in enumerate(words) if word.endswith("c++")) + 1:]
    result = []
    while words:
        word = words.pop(0)
        if word == "-Winvalid-pch":
            words = words[2:] # -include and its file
        elif word in ("-o", "-c"):
            words.pop(0)
        elif word == "-isystem":
            result.append((word, words.pop(0)))
        elif word != "-fpch-preprocess":
            result.append((word,))
    return result


def commands(build):
    """The options of every source that was compiled, alone or in a unit of the build."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        file = pathlib.Path(entry["file"])
        sources = [file]
        if file.name.startswith("unity_"):
            sources = [pathlib.Path(match["own"]) for match in INCLUDE.finditer(file.read_text()) if match["own"]]
        for source in sources:
            found.setdefault(source, options(entry["command"]))
    return found


def nearest(source, found):
    """What to use for a source that this build leaves out: the options of the one nearest to it."""
    return found[max(found, key=lambda other: (len(os.path.commonpath([other, source])), len(found[other])))]


def is_program(text):
    """Whether nothing of a source is meant for others, so that it can be put into a namespace."""
    return MAIN.search(text) is not None and "\nnamespace holdall" not in text


class Unit:
    """Sources of one folder, compiled with the same definitions."""

    def __init__(self, sources, texts, found):
        self.sources = sources
        self.texts = texts
        self.options = list(dict.fromkeys(option for source in sources for option in found[source]))

    def includes(self):
        """What the sources include, so that it stands outside of their namespaces."""
        lines = {}
        for source, text in zip(self.sources, self.texts):
            for match in INCLUDE.finditer(text):
                own = match["own"]
                if own and not own.endswith(".moc"):
                    beside = source.parent / own
                    lines[f'#include "{beside if beside.exists() else own}"'] = None
                elif match["system"]:
                    lines[f"#include <{match['system']}>"] = None
        return list(lines)

    def text(self):
        if not is_program(self.texts[0]):
            return "".join(f'#include "{source}"\n' for source in self.sources)
        bodies = [f'namespace program{number} {{\n#include "{source}"\n}}'
                  for number, source in enumerate(self.sources)]
        # Qt 6 knows types without being told; telling it is for the global namespace only.
        undone = ["#undef Q_DECLARE_METATYPE", "#define Q_DECLARE_METATYPE(type)"]
        return "\n".join(self.includes() + undone + bodies) + "\n"

    def moc_names(self):
        return [match["own"] for text in self.texts for match in INCLUDE.finditer(text)
                if match["own"] and match["own"].endswith(".moc")]


def units(files, found):
    groups = {}
    for file in files:
        text = file.read_text()
        definitions = frozenset(option for option in found[file] if option[0].startswith("-D"))
        groups.setdefault((file.parent, definitions, is_program(text)), []).append((file, text))
    for members in groups.values():
        count = -(-len(members) // UNIT_SIZE)
        for part in (members[number::count] for number in range(count)):
            yield Unit([file for file, _ in part], [text for _, text in part], found)


class Linter:
    """Runs clang-tidy; a unit stands in `work` where its sources stand below `top`, for the same .clang-tidy to hold."""

    def __init__(self, top, work, found):
        self.top = top
        self.work = work
        self.found = found
        self.moc = work / "moc" # what Qt adds to a test is not looked at
        self.moc.mkdir()
        for name in subprocess.check_output(["git", "ls-files", "**.clang-tidy"], cwd=top, text=True).split():
            (work / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(top / name, work / name)

    def tidy(self, name, file, words):
        folder = self.work / "commands" / name
        folder.mkdir(parents=True)
        arguments = ["clang++", *(word for option in words for word in option), "-c", str(file)]
        (folder / "compile_commands.json").write_text(
            json.dumps([{"directory": str(self.top), "file": str(file), "arguments": arguments}]))
        # What hides another source's name is not wrong; what hides one of its own, the compiler tells.
        return subprocess.run(["clang-tidy", "--quiet", "-p", folder, "--extra-arg=-Wno-unknown-warning-option",
                               "--extra-arg=-Wno-shadow", file],
                              cwd=self.top, capture_output=True, text=True)

    def lint(self, number, unit):
        """The findings in a unit, as clang-tidy prints them."""
        if len(unit.sources) > 1:
            for name in unit.moc_names():
                (self.moc / name).touch()
            folder = self.work / unit.sources[0].parent.relative_to(self.top)
            folder.mkdir(parents=True, exist_ok=True)
            file = folder / f"unit{number}.cpp"
            file.write_text(unit.text())
            words = [("-I" + str(self.moc),)] + [word for word in unit.options if "_autogen" not in word[-1]]
            result = self.tidy(f"unit{number}", file, words)
            if result.returncode == 0:
                return ""
            clash = CLASH.search(result.stdout)
            if not clash:
                return result.stdout
            print(f"lint: {unit.sources[0].parent.name}: each alone, because together: {clash[0]}", file=sys.stderr)
        findings = ""
        for place, source in enumerate(unit.sources):
            result = self.tidy(f"unit{number}-{place}", source, self.found[source])
            if result.returncode != 0:
                findings += result.stdout or result.stderr
        return findings


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    top = pathlib.Path(__file__).resolve().parents[2]
    # tests/desktop is built on a desktop of its own, with libraries that are not here.
    listed = subprocess.check_output(["git", "ls-files", "-z", "*.cpp", ":!tests/desktop"], cwd=top, text=True)
    files = [top / name for name in sys.argv[2:] or listed.rstrip("\0").split("\0")]
    found = commands(build)
    for file in files:
        found.setdefault(file, None)
    known = {file: words for file, words in found.items() if words is not None}
    found = {file: words or nearest(file, known) for file, words in found.items()}
    with tempfile.TemporaryDirectory() as work, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        linter = Linter(top, pathlib.Path(work), found)
        runs = [pool.submit(linter.lint, number, unit) for number, unit in enumerate(units(files, found))]
        findings = [run.result() for run in concurrent.futures.as_completed(runs)]
    for finding in filter(None, findings):
        print(finding, end="")
    if any(findings):
        sys.exit(1)
    print(f"lint: {len(files)} files have no findings")


if __name__ == "__main__":
    main()
