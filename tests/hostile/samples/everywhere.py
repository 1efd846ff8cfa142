"""Samples that every container can say, or nearly every one."""

import dataclasses

from containers import cpio, sevenzip, tar, zip as zipfile
from containers.item import CannotSay, file, folder, hardlink, link, special
from samples.case import FOLDER, Case, Link, Says

CONTAINERS = {"tar": tar, "zip": zipfile, "7z": sevenzip, "cpio": cpio}
GOOD = file(b"good", b"good")
KEPT = {b"good": b"good"}


@dataclasses.dataclass(frozen=True)
class Sample:
    """As Case, with items in place of bytes. `differs` has what is another tree in some containers."""

    name: str
    archives: tuple
    tree: dict = None
    says: Says = Says.SOMETHING
    differs: dict = dataclasses.field(default_factory=dict)
    planted: tuple = ()


def refused(name, *items, planted=()):
    """Nothing of the items comes out, but the one behind them does."""
    return Sample(name, ((*items, GOOD),), KEPT, planted=planted)


def leaves(name, tree, *items, says=Says.SOMETHING, differs=None):
    return Sample(name, ((*items, GOOD),), {**tree, **KEPT}, says, differs or {})


def named(name, raw, said=Says.NOTHING):
    """An odd name that is to come out as it is."""
    return leaves("name: " + name, {raw: b"new"}, file(raw), says=said)


def ways_up(root):
    outside = root + b"/outside"
    return [
        refused("up", file(b"../outside/secret")),
        refused("far up", file(b"../" * 40 + outside.lstrip(b"/") + b"/secret")),
        refused("in and up", file(b"a/../../outside/secret"), planted=(b"a",)),
        refused("up at the end", folder(b"a/.."), file(b"..")),
        refused("absolute", file(outside + b"/new"), file(b"/" + outside + b"/secret")),
        refused("folder above gets a mode", folder(b"..", 0o777), folder(b"../outside", 0o777)),
        leaves("drive letter", {b"C:\\x": b"new"}, file(b"C:\\x"), says=Says.ANYTHING, differs={"7z": None}),
        leaves("drive letter with slash", {b"C:/x": b"new"}, file(b"C:/x"), says=Says.ANYTHING),
        Sample("backslashes up", ((file(b"..\\outside\\secret"), GOOD),), None, Says.ANYTHING),
        Sample("backslashes inside", ((file(b"a\\b\\c"), GOOD),), None, Says.ANYTHING),
        Sample("network path", ((file(b"\\\\server\\share\\x"), GOOD),), None, Says.ANYTHING),
        leaves("dots in names", {b"..a": b"new", b"...": b"new"}, file(b"..a"), file(b"..."), says=Says.NOTHING),
        leaves("dot components", {b"a/b": b"new"}, file(b"./a/.//./b"), says=Says.NOTHING),
    ]


def symbolic_links(root):
    outside = root + b"/outside"
    return [
        leaves("link up, then write", {b"x/secret": b"new"}, link(b"x", b".."), file(b"x/secret")),
        leaves("link out, then write", {b"x/secret": b"new"}, link(b"x", b"../outside"), file(b"x/secret")),
        leaves("absolute link, then write", {b"x/secret": b"new"}, link(b"x", outside), file(b"x/secret")),
        leaves("link inside, then write", {b"sub": FOLDER, b"x": Link(b"sub")}, folder(b"sub"), link(b"x", b"sub"),
               file(b"x/secret")),
        leaves("write, then link", {b"x/secret": b"new"}, file(b"x/secret"), link(b"x", b"../outside")),
        leaves("folder, then link, then write", {b"x/secret": b"new"}, folder(b"x"), link(b"x", b"../outside"),
               file(b"x/secret")),
        Sample("link replaced by a file", ((link(b"x", b"../outside/secret"), file(b"x"), GOOD),),
               {b"x": b"new", **KEPT}, Says.ANYTHING),
        Sample("link inside replaced by a file", ((GOOD, link(b"x", b"good"), file(b"x")),),
               {b"x": b"new", **KEPT}, Says.ANYTHING),
        Sample("file replaced by a link", ((file(b"x"), link(b"x", b"../outside/secret"), GOOD),), None),
        Sample("link, then folder", ((link(b"x", b"../outside"), folder(b"x", 0o777), GOOD),), None, Says.ANYTHING),
        Sample("chain of two", ((link(b"a", b"."), link(b"b", b"a/../outside"), file(b"b/secret"), GOOD),), None),
        Sample("chain backwards", ((link(b"b", b"a/../outside"), folder(b"s"), link(b"a", b"s/.."), GOOD),), None),
        Sample("long chain", (tuple(link(b"l%d" % i, b"l%d" % (i + 1)) for i in range(60))
                              + (link(b"l60", b".."), GOOD),), None),
        leaves("dangling inside", {b"x": Link(b"nowhere")}, link(b"x", b"nowhere"), says=Says.ANYTHING),
        leaves("dangling outside", {b"x/y": b"new"}, link(b"x", b"../outside/new"), file(b"x/y")),
        Sample("dangling, written through", ((link(b"x", b"../outside/new"), file(b"x"), GOOD),),
               {b"x": b"new", **KEPT}, Says.ANYTHING),
        leaves("trailing slash", {b"x/secret": b"new"}, link(b"x/", b"../outside/"), file(b"x/secret"),
               says=Says.ANYTHING),
        Sample("circle", ((link(b"p", b"q"), link(b"q", b"p"), link(b"o", b"o"), GOOD),), None, Says.ANYTHING),
        Sample("attributes through a link", ((link(b"x", b"../outside"), folder(b"x", 0o777),
                                              folder(b"x/", 0o777), folder(b"x/dir", 0o777), GOOD),), None,
               Says.ANYTHING),
        Sample("attributes through a link up", ((link(b"x", b".."), folder(b"x/", 0o777), GOOD),), None,
               Says.ANYTHING),
        Sample("empty target", ((link(b"x", b""), GOOD),), KEPT, Says.ANYTHING, {"7z": {b"x": b"", **KEPT}}),
        Sample("target of 5,000 bytes", ((link(b"x", b"y/" * 2500), GOOD),), None),
    ]


def second_archives():
    """The first makes what the second uses."""
    write = (file(b"x/secret"), GOOD)
    return [
        Sample("two archives: link out", ((link(b"x", b"../outside"), GOOD), write), None),
        Sample("two archives: file link", ((link(b"x", b"../outside/secret"), GOOD), (file(b"x"), GOOD)),
               {b"x": b"new", **KEPT}, Says.ANYTHING),
        Sample("two archives: link to here", ((link(b"x", b"."), GOOD), (link(b"y", b"x/../outside"),
                                                                         file(b"y/secret"), GOOD)), None),
        Sample("two archives: folder mode", ((link(b"x", b".."), GOOD), (folder(b"x", 0o777), GOOD)), None,
               Says.ANYTHING),
        Sample("two archives: inner link", ((folder(b"s"), link(b"s/l", b".."), GOOD),
                                            (link(b"y", b"s/l/../outside/secret"), file(b"y"), GOOD)), None,
               Says.ANYTHING),
    ]


def hard_links(root):
    return [
        refused("hard link outside", hardlink(b"h", b"../outside/secret"), file(b"../outside/secret")),
        Sample("hard link outside, then write", ((hardlink(b"h", b"../outside/secret"), file(b"h"), GOOD),), None,
               Says.ANYTHING),
        Sample("hard link to an absolute name", ((hardlink(b"h", root + b"/outside/secret"), file(b"h"), GOOD),),
               None, Says.ANYTHING),
        Sample("hard link to a link", ((link(b"l", b"../outside/secret"), hardlink(b"h", b"l"), file(b"h"), GOOD),),
               None, Says.ANYTHING),
        Sample("hard link through a link", ((link(b"l", b"../outside"), hardlink(b"h", b"l/secret"), file(b"h"),
                                             GOOD),), None, Says.ANYTHING),
        Sample("hard link to itself", ((hardlink(b"h", b"h"), GOOD),), None, Says.ANYTHING),
        Sample("hard link to a folder", ((folder(b"f"), hardlink(b"h", b"f"), GOOD),), None, Says.ANYTHING),
        Sample("hard link to what comes later", ((hardlink(b"h", b"late"), file(b"late"), GOOD),), None,
               Says.ANYTHING),
    ]


def names():
    cases = [
        named("newline", b"a\nb"),
        named("quotes", b"a'b\"c`d$(e)"),
        named("leading dash", b"-rf"),
        named("markup", b"<img src=x onerror=alert(1)>"),
        named("right to left", b"a\xe2\x80\xaegpj.exe"),
        named("escape sequence", b"a\x1b[31mred\x07"),
        named("255 bytes", b"n" * 255),
        named("tilde", b"~root"),
        named("trailing dots and space", b"name. . ."),
        named("device of another system", b"AUX.txt"),
        named("hidden", b".bashrc"),
        named("stream of another system", b"a:b"),
        named("like an lzma header", b"l0"),
        named("like a zlib header", b"x^2"),
        refused("name: 256 bytes", file(b"n" * 256)),
        refused("name: empty", file(b"")),
        refused("name: dot", file(b".")),
        refused("name: dots", file(b"..")),
        refused("name: slash", folder(b"/")),
        refused("name: 65,535 bytes", file(b"x/" * 32_767 + b"y")),
        refused("name: 65,536 bytes", folder(b"x/" * 32_768)),
        refused("name: 65,537 bytes", file(b"x/" * 32_768 + b"y")),
        refused("name: one of 60,000 bytes", file(b"n" * 60_000)),
        refused("5,000 folders deep", file(b"d/" * 5_000 + b"f")),
        leaves("900 folders deep", {b"d/" * 900 + b"f": b"new"}, file(b"d/" * 900 + b"f"), says=Says.ANYTHING),
    ]
    return cases + encodings()


def encodings():
    cyrillic = "Привет".encode("cp866")
    raw = Says.ANYTHING
    return [
        Sample("name: " + name, ((file(text), GOOD),), None, raw)
        for name, text in [
            ("cp437", "Käse".encode("cp437")),
            ("cp866", cyrillic),
            ("Shift-JIS", "表示".encode("shift_jis")),
            ("Shift-JIS with a backslash byte", b"../\x95\x5c/../x"),
            ("broken UTF-8", b"a\xff\xfe\x80b"),
            ("cut UTF-8", b"a\xe2\x82"),
            ("overlong slash", b"..\xc0\xafoutside\xc0\xafsecret"),
            ("overlong dot", b"\xc0\xae\xc0\xae/outside/secret"),
            ("surrogate", b"a\xed\xa0\x80b"),
        ]
    ]


def twins():
    either = {"zip": None}  # members are extracted at the same time: which of the two comes first may differ
    return [
        leaves("same name twice", {b"x": b"second"}, file(b"x", b"first"), file(b"x", b"second"),
               says=Says.ANYTHING),
        leaves("twins in case", {b"A": b"1", b"a": b"2"}, file(b"A", b"1"), file(b"a", b"2")),
        leaves("twins in normalisation", {b"caf\xc3\xa9": b"1", b"cafe\xcc\x81": b"2"}, file(b"caf\xc3\xa9", b"1"),
               file(b"cafe\xcc\x81", b"2"), says=Says.ANYTHING, differs={"7z": {b"caf\xc3\xa9": b"2", **KEPT}}),
        leaves("file, then folder", {b"x": b"new"}, file(b"x"), folder(b"x"), file(b"x/y"),
               differs=either),
        leaves("folder, then file", {b"x/y": b"new"}, file(b"x/y"), file(b"x"), differs=either),
    ]


def kinds():
    return [
        refused("devices", special("char", b"null"), special("block", b"disk")),
        refused("FIFO", special("fifo", b"pipe")),
        refused("socket", special("socket", b"socket")),
        leaves("privileges", {b"suid": b"new", b"sticky": FOLDER}, file(b"suid", mode=0o6755),
               folder(b"sticky", 0o7777)),
        leaves("privileged attributes", {b"x": b"new"},
               file(b"x", attributes=((b"security.capability", b"\1\0\0\2" + b"\xff" * 16),
                                      (b"trusted.overlay.opaque", b"y"), (b"user.fine", b"z")))),
        leaves("folder that none may write to", {b"closed/x": b"new"}, folder(b"closed", 0o500), file(b"closed/x"),
               says=Says.ANYTHING),
    ]


def samples(root):
    return (ways_up(root) + symbolic_links(root) + second_archives() + hard_links(root) + names() + twins()
            + kinds())


def cases(container, root):
    """All samples that `container` can say."""
    found = []
    for sample in samples(root):
        try:
            archives = tuple(CONTAINERS[container].archive(items) for items in sample.archives)
        except CannotSay:
            continue
        tree = sample.differs.get(container, sample.tree)
        found.append(Case(sample.name, archives, tree, sample.says, planted=sample.planted))
    return found
