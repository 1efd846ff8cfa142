"""The menus of file managers, as they are installed: menustest.py FOLDER"""

import configparser
import glob
import importlib.util
import os
import stat
import subprocess
import sys
import tempfile
import types
import unittest
from unittest import mock

SHARE = sys.argv[1] + "/usr/share"
TAP = sys.argv[1] + "/usr/libexec/thunar-archive-plugin/org.holdall.Holdall.tap"

COMMANDS = [
    "holdall compress --format zip",
    "holdall compress --format tar.xz",
    "holdall compress --format tar.zst",
    "holdall compress --ask",
    "holdall extract",
    "holdall extract --ask",
    "holdall verify",
]

ODD_NAMES = [b"a b", b"it's \"it\"", b"new\nline", b"-dash", "é日本".encode(), b"\xff\xfe", b"50% $HOME `id` \\ ;#&"]


class FakeItem:
    def __init__(self, name, label, icon=None):
        self.name, self.label, self.submenu, self.activated = name, label, None, None

    def connect(self, _signal, function, *data):
        self.activated = lambda: function(self, *data)

    def set_submenu(self, menu):
        self.submenu = menu


class FakeMenu:
    def __init__(self):
        self.items = []

    def append_item(self, item):
        self.items.append(item)


class FakeFile:
    def __init__(self, name, mime_type, parents=()):
        self.uri = "file:///folder/" + "".join(f"%{byte:02X}" for byte in name)
        self.mime_type, self.parents = mime_type, parents

    def get_uri(self):
        return self.uri

    def get_mime_type(self):
        return self.mime_type

    def is_mime_type(self, known):
        return known == self.mime_type or known in self.parents

    def is_directory(self):
        return self.mime_type == "inode/directory"

    def get_location(self):
        return types.SimpleNamespace(get_path=lambda: None)


def load_extension(module_name, path):
    fake = types.ModuleType(module_name)
    fake.MenuProvider = type("MenuProvider", (), {})
    fake.Menu, fake.MenuItem = FakeMenu, FakeItem
    repository = types.ModuleType("gi.repository")
    repository.GObject = types.SimpleNamespace(GObject=type("GObject", (), {}))
    setattr(repository, module_name, fake)
    gi = types.ModuleType("gi")
    gi.repository = repository
    with mock.patch.dict(sys.modules, {"gi": gi, "gi.repository": repository}):
        spec = importlib.util.spec_from_file_location("holdall_extension", path)
        extension = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(extension)
    return extension


def key_file(path):
    parser = configparser.RawConfigParser(delimiters="=", strict=True)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser


class PythonExtensions(unittest.TestCase):
    EXTENSIONS = {"Nautilus": SHARE + "/nautilus-python/extensions/holdall.py",
                  "Caja": SHARE + "/caja-python/extensions/holdall.py"}

    def menus_of(self, files, installed=True):
        for module, path in self.EXTENSIONS.items():
            extension = load_extension(module, path)
            with mock.patch.object(extension.shutil, "which", lambda _: "/usr/bin/holdall" if installed else None):
                yield extension, extension.HoldallMenu().get_file_items(files)

    def labels_of(self, files):
        for _, menus in self.menus_of(files):
            self.assertEqual(len(menus), 1)
            yield [item.label for item in menus[0].submenu.items]

    def test_everything_can_be_compressed_and_archives_extracted_and_verified(self):
        compress = ["Compress to .zip", "Compress to .tar.xz", "Compress to .tar.zst", "Compress…"]
        text = FakeFile(b"a.txt", "text/plain")
        archive = FakeFile(b"a.zip", "application/zip")
        comic = FakeFile(b"a.cbz", "application/vnd.comicbook+zip", ["application/zip"])
        folder = FakeFile(b"folder", "inode/directory")
        for files, expected in (([text], compress), ([text, archive], compress),
                                ([folder], compress + ["Verify"]), ([folder, archive], compress + ["Verify"]),
                                ([archive, comic], compress + ["Extract Here", "Extract To…", "Verify"])):
            for labels in self.labels_of(files):
                self.assertEqual(labels, expected)

    def test_nothing_is_offered_where_it_could_not_be_done(self):
        remote = FakeFile(b"a", "text/plain")
        remote.uri = "sftp://host/a"
        for files, installed in (([], True), ([remote], True), ([FakeFile(b"a", "text/plain")], False)):
            for _, menus in self.menus_of(files, installed):
                self.assertEqual(menus, [])

    def test_names_arrive_byte_for_byte_without_a_shell(self):
        files = [FakeFile(name, "application/zip") for name in ODD_NAMES]
        for extension, menus in self.menus_of(files):
            with mock.patch.object(extension.subprocess, "Popen") as popen:
                for item, command in zip(menus[0].submenu.items, COMMANDS, strict=True):
                    item.activated()
                    arguments, options = popen.call_args
                    self.assertEqual(arguments[0], [*command.encode().split(), b"--",
                                                    *(b"/folder/" + name for name in ODD_NAMES)])
                    self.assertFalse(options.get("shell", False))


class TextFiles(unittest.TestCase):
    def exec_lines(self, pattern, is_group):
        lines = []
        for path in sorted(glob.glob(SHARE + pattern)):
            file = key_file(path)
            lines += [file[group]["Exec"] for group in file.sections() if is_group(group)]
        return lines

    def test_dolphin_has_every_action(self):
        self.assertEqual(self.exec_lines("/kio/servicemenus/*.desktop", lambda group: "Action" in group),
                         [command + " -- %F" for command in COMMANDS])

    def test_nemo_has_every_action_by_uri(self):
        self.assertEqual(self.exec_lines("/nemo/actions/*.nemo_action", lambda group: True),
                         [command + " --uris -- %U" for command in COMMANDS])

    def test_the_common_menu_has_every_action(self):
        folder = SHARE + "/file-manager/actions/"
        items = key_file(folder + "holdall.desktop")["Desktop Entry"]["ItemsList"].rstrip(";").split(";")
        lines = [key_file(f"{folder}{item}.desktop")["X-Action-Profile main"]["Exec"] for item in items]
        self.assertEqual(lines, [command + " -- %F" for command in COMMANDS])
        self.assertEqual(len(glob.glob(folder + "*")), len(items) + 1)


class ThunarPlugin(unittest.TestCase):
    """The plug-in's script starts a stand-in for holdall that writes down its arguments."""

    def arguments_of(self, action):
        with tempfile.TemporaryDirectory() as folder:
            program = folder + "/holdall"
            with open(program, "w", encoding="utf-8") as script:
                script.write('#!/bin/sh\nprintf "%s\\\\0" "$@"\n')
            os.chmod(program, stat.S_IRWXU)
            names = [b"/folder/" + name for name in ODD_NAMES]
            done = subprocess.run([TAP, action, "/folder", *names], capture_output=True, check=False,
                                  env={"PATH": folder + ":/usr/bin:/bin"})
            return done.returncode, done.stdout.split(b"\0")[:-1], names

    def test_its_three_actions_are_ours(self):
        for action, command in (("create", b"compress --ask"), ("extract-here", b"extract"),
                                ("extract-to", b"extract --ask")):
            status, arguments, names = self.arguments_of(action)
            self.assertEqual((status, arguments), (0, [*command.split(), b"--", *names]))

    def test_others_are_refused(self):
        status, arguments, _ = self.arguments_of("destroy")
        self.assertEqual((status, arguments), (2, []))

    def test_it_finds_the_desktop_file_worthy(self):
        entry = key_file(SHARE + "/applications/org.holdall.Holdall.desktop")["Desktop Entry"]
        listed = entry["MimeType"].split(";")
        for needed in ("application/x-compressed-tar", "application/x-tar", "application/zip"):
            self.assertIn(needed, listed)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
