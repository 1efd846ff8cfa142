"""Files of every format are recognised by the desktop and opened: mediatypestest.py FOLDER HOLDALL_CLI"""

import configparser
import json
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

SHARE, PROGRAM = sys.argv[1] + "/usr/share", sys.argv[2]
DATABASES = ["/usr/share/mime/packages/freedesktop.org.xml", SHARE + "/mime/packages/org.holdall.Holdall.xml"]
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


class Database:
    def __init__(self):
        self.globs, self.parents, self.aliases, self.types = [], {}, {}, set()
        for path in DATABASES:
            for entry in ElementTree.parse(path).getroot().iter(NAMESPACE + "mime-type"):
                self.add(entry.get("type"), entry)

    def add(self, name, entry):
        self.types.add(name)
        self.globs += [(glob.get("pattern").lower(), name) for glob in entry.iter(NAMESPACE + "glob")]
        self.parents.setdefault(name, set()).update(kind.get("type") for kind in entry.iter(NAMESPACE + "sub-class-of"))
        self.aliases.update({kind.get("type"): name for kind in entry.iter(NAMESPACE + "alias")})

    def with_parents(self, name):
        known = {name}
        for parent in self.parents.get(name, ()):
            known |= self.with_parents(parent)
        return known

    def types_of(self, suffix):
        """What a file with this suffix is, by the longest pattern, with all that those types are."""
        matching = [(len(glob), name) for glob, name in self.globs if suffix.lower().endswith(glob[1:])]
        longest = max((length for length, _ in matching), default=0)
        return set().union(*(self.with_parents(name) for length, name in matching if length == longest))


def opened_types():
    entry = configparser.RawConfigParser(delimiters="=")
    entry.optionxform = str
    entry.read(SHARE + "/applications/org.holdall.Holdall.desktop", encoding="utf-8")
    return entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")


class MediaTypes(unittest.TestCase):
    def setUp(self):
        self.database = Database()
        self.opened = opened_types()

    def test_every_type_is_known_here_and_listed_once(self):
        self.assertEqual(len(self.opened), len(set(self.opened)))
        self.assertNotIn("application/octet-stream", self.opened)
        for name in self.opened:
            self.assertIn(self.database.aliases.get(name, name), self.database.types)

    def test_types_of_older_desktops_are_listed_too(self):
        for name in ("x-bzip", "x-bzip2", "x-bzip-compressed-tar", "x-bzip2-compressed-tar", "x-cd-image",
                     "vnd.efi.iso", "x-java-archive", "java-archive"):
            self.assertIn("application/" + name, self.opened)

    def test_a_file_of_every_suffix_is_opened(self):
        listed = {self.database.aliases.get(name, name) for name in self.opened}
        formats = subprocess.run([PROGRAM, "formats", "--json"], capture_output=True, check=True, text=True).stdout
        for row in map(json.loads, formats.splitlines()):
            for suffix in row["suffixes"] if row["recognised"] else []:
                with self.subTest(suffix):
                    self.assertTrue(self.database.types_of(suffix) & listed)

    def test_types_of_our_own_are_those_that_the_desktop_lacks(self):
        theirs = {entry.get("type") for entry in ElementTree.parse(DATABASES[0]).getroot().iter(NAMESPACE + "mime-type")}
        for entry in ElementTree.parse(DATABASES[1]).getroot():
            if entry.find(NAMESPACE + "comment") is not None:
                self.assertNotIn(entry.get("type"), theirs)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
