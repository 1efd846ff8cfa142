"""What bash, zsh and fish offer behind Holdall's names, asked of the shells themselves: completions.py [SHELL...]

bash and zsh run on a terminal of their own and get keys; fish has a command that asks its completion. Prints one line
for each shell, and below it what is not as it should be."""

import os
import pty
import re
import select
import shlex
import subprocess
import sys
import tempfile
import time

PATIENCE = 20  # seconds for one answer
FILES = ["one file.txt", "one's.xz", "other.csv", "-dash.txt", "one folder/inner.txt"]
COMMANDS = {"compress", "extract", "verify", "list", "formats"}

# A line, and what is offered for its last word.
ROWS = [
    ("holdall-cli ", COMMANDS),
    ("holdall-cli ver", {"verify"}),
    ("holdall-cli --", {"--help", "--version"}),
    ("holdall-cli oth", set()),  # takes no file without a command
    ("holdall ver", {"verify"}),
    ("holdall oth", {"other.csv"}),
    ("holdall-cli compress --pres", {"--preset"}),
    ("SOURCE_DATE_EPOCH=0 holdall-cli compress --repr", {"--reproducible"}),
    ("holdall-cli compress --ask", set()),  # the window's own
    ("holdall compress --ask", {"--ask"}),
    ("holdall-cli compress --format tar.zs", {"tar.zst"}),
    ("holdall-cli compress --format=tar.zs", {"--format=tar.zst"}),
    ("holdall-cli compress -f tar.zs", {"tar.zst"}),
    ("holdall-cli extract --format tar.zs", set()),
    ("holdall-cli compress --conflict ", {"fail", "rename", "overwrite"}),
    ("holdall-cli extract --conflict ", {"fail", "skip", "rename", "overwrite"}),
    ("holdall-cli compress --threads ", set()),
    ("holdall-cli extract --into ", {"one folder"}),
    ("holdall-cli extract --into=", {"--into=one folder"}),
    ("holdall-cli extract -C o", {"one folder"}),
    ("holdall-cli verify --report oth", {"other.csv"}),
    ("holdall-cli verify --report=oth", {"--report=other.csv"}),
    ("holdall-cli verify one", {"one file.txt", "one folder", "one's.xz"}),
    ("holdall-cli verify --json one\\ f", {"one file.txt", "one folder"}),
    ("holdall-cli verify other.csv one\\ fi", {"one file.txt"}),
    ("holdall-cli verify -- -d", {"-dash.txt"}),
    ("holdall-cli compress -- --f", set()),
    ("holdall-cli compress list --js", set()),  # a file that is called like a command
    ("holdall-cli formats ", set()),
]

# Both: the first key puts everything that is offered into the line, the second shows the line.
BASH = r"""PS1='' PS2=''
. /usr/share/bash-completion/bash_completion
bind 'set bell-style none' 'set enable-bracketed-paste off'
bind '"\C-xa": insert-completions'
show() { printf '\036%s\037' "$READLINE_LINE"; READLINE_LINE=''; }
bind -x '"\C-xb": show'
"""
ZSH = r"""PROMPT='' RPROMPT='' PROMPT2='' PROMPT_EOL_MARK=''
unset zle_bracketed_paste
autoload -Uz compinit && compinit -D -u
zstyle ':completion:all-matches:*' completer _all_matches _complete
zstyle ':completion:all-matches:*' insert true
zle -C all-matches complete-word _generic
bindkey '^Xa' all-matches
show() { printf '\036%s\037' "$BUFFER"; BUFFER='' }
zle -N show
bindkey '^Xb' show
"""


class Terminal:
    """A shell on a terminal."""

    def __init__(self, command, setup):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execvpe(command[0], command, {**os.environ, "TERM": "dumb", "HISTFILE": ""})
        with tempfile.NamedTemporaryFile("w", suffix=".setup", delete=False) as file:
            file.write(setup)
        os.write(self.terminal, f". {file.name}; printf '\\036%s\\037' ready\n".encode())
        if self.answer() != "ready":
            raise SystemExit(f"{command[0]} did not start")
        os.unlink(file.name)

    def answer(self):
        """What is shown next between the two marks."""
        shown, end = b"", time.monotonic() + PATIENCE
        while b"\x1f" not in shown:
            if not select.select([self.terminal], [], [], max(0, end - time.monotonic()))[0]:
                raise SystemExit(f"no answer after {PATIENCE} s, only {shown!r}")
            shown += os.read(self.terminal, 65536)
        return shown.split(b"\x1f")[0].split(b"\x1e")[-1].decode()

    def line_after(self, line):
        os.write(self.terminal, line.encode() + b"\x18a\x18b")
        return self.answer()


class ByKeys:
    """Of a line with all that is offered in it, the words that have come."""

    def __init__(self, command, setup):
        self.terminal = Terminal(command, setup)

    def offered(self, line):
        after = self.terminal.line_after(line)
        stem = re.match(r".*[^\\] ", line).group()
        if after == line or not after.startswith(stem):
            return []
        return shlex.split(after.removeprefix(stem))


class Fish:
    def offered(self, line):
        said = subprocess.run(["fish", "--command", "complete --escape -C $argv[1]", line],
                              check=True, capture_output=True, text=True).stdout
        return [shlex.split(row.split("\t")[0])[0] for row in said.splitlines()]


SHELLS = {
    "bash": lambda: ByKeys(["bash", "--noprofile", "--norc", "-i"], BASH),
    "zsh": lambda: ByKeys(["zsh", "-f", "-i"], ZSH),
    "fish": Fish,
}


def rows_of_help():
    """Every option that a command's help names is offered, and no other."""
    for program in ("holdall", "holdall-cli"):
        for command in sorted(COMMANDS):
            text = subprocess.run([program, command, "--help"], check=True, capture_output=True, text=True).stdout
            options = set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", text, re.MULTILINE))
            yield f"{program} {command} --", options


def problems_of(shell):
    for line, expected in [*ROWS, *rows_of_help()]:
        offered = {word.rstrip("=/") for word in shell.offered(line)}
        if line.endswith(" "):  # whether options are offered unasked is the shell's affair
            offered = {word for word in offered if not word.startswith("-") or "=" in word}
        if offered != expected:
            yield f"{line!r}: {sorted(offered)} instead of {sorted(expected)}"


def main():
    os.environ["HOME"] = tempfile.mkdtemp()
    os.chdir(tempfile.mkdtemp())
    for name in FILES:
        os.makedirs(os.path.dirname(os.path.abspath(name)), exist_ok=True)
        with open(name, "w", encoding="utf-8"):
            pass
    failed = False
    for name in sys.argv[1:] or SHELLS:
        problems = list(problems_of(SHELLS[name]()))
        print(f"{'FAILED' if problems else 'passed'}  {name}, completion", *problems, sep="\n        ")
        failed = failed or bool(problems)
    sys.exit(failed)


if __name__ == "__main__":
    main()
