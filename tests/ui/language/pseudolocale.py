#!/usr/bin/env python3
"""Makes a catalogue of a language that nobody speaks, so that tests can tell what is translated and what is not.

    pseudolocale.py CATALOGUE.ts PSEUDO.ts

Each text of CATALOGUE, whatever its language, becomes ⟦the source with accents, and longer by two fifths⟧;
placeholders and access keys stay.
"""

import re
import sys
import xml.etree.ElementTree as xml

ACCENTS = str.maketrans("aceginorsuyACEGINORSUY", "áçéğíñöřšüýÁÇÉĞÍÑÖŘŠÜÝ")
KEPT = re.compile(r"(%L?(?:\d{1,2}|n)|&\w)")


def disguised(text):
    parts = KEPT.split(text)
    parts[::2] = [part.translate(ACCENTS) for part in parts[::2]]
    padding = "~" * (len(text) * 2 // 5)
    return f"⟦{''.join(parts)}{padding}⟧"


def main():
    tree = xml.parse(sys.argv[1])
    tree.getroot().set("language", "de") # for two plural forms
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        text = disguised(message.findtext("source"))
        translation.attrib.pop("type", None)
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(2):
                xml.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


main()
