#!/usr/bin/env python3
"""Holds the catalogues translations/holdall_*.ts against rules that no tool of Qt knows.

    translations.py SOURCE_FOLDER

A translation must be there and be finished, have as many forms as its language has plurals, and agree with its
source in placeholders, access keys, line breaks and the punctuation at its end; Arabic runs from the right. What is wrong is told a line each.
"""

import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml

# How many forms Qt's rules of plurals give a language, and which of them stand for one number alone, so that the
# number may be a word there ("one entry").
FORMS = {"ar": (6, {0, 1, 2}), "de": (2, {0}), "en": (2, {0}), "es": (2, {0}), "fr": (2, set()), "ja": (1, set())}

# What may stand at the end of a translation for what stands at the end of the source.
ENDINGS = {".": ".。", ":": ":：", "?": "?？؟", "…": "…", ";": ";"}

ACCESS_KEY = re.compile(r"&(?!&)(?=\w)")
ARABIC = re.compile("[\u0621-\u064a]")
JOINING = re.compile("[\u0621-\u064a](?<![اأإآدذرزوؤةىء])") # those that are joined to the next letter
RIGHT_TO_LEFT_MARK = "\u200f"
PLACEHOLDER = re.compile(r"%L?(\d{1,2}|n)")
EDIT = "edit it in Qt Linguist"


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text.replace("&&", "")))


def without_access_key(text):
    """`text` without the access key that Japanese has in brackets, so that it ends as the sentence does."""
    return re.sub(r"\(&\w\)", "", text).rstrip()


def is_joined(before, after):
    """Whether two Arabic letters are written as one."""
    return JOINING.match(before) and ARABIC.match(after) and after != "ء"


def problem_of_access_key(source, text):
    keys = list(ACCESS_KEY.finditer(text))
    if ARABIC.search(text) and len(keys) <= len(ACCESS_KEY.findall(source)):
        plain = [character for character in text if not unicodedata.combining(character)]
        for place in (index for index, character in enumerate(plain) if character == "&"):
            before, key, after = (plain[max(place - 1, 0)], plain[place + 1], "".join(plain[place + 2:place + 3]))
            if is_joined(before, key) or is_joined(key, after):
                return f"has the access key “{key}”, which is joined to its neighbours: Qt draws it apart from them"
        return None # words whose letters are all joined have none
    if len(keys) != len(ACCESS_KEY.findall(source)):
        return "needs an access key (&) where the source has one, and none elsewhere"
    return None


def problem_of_direction(text):
    """A line by itself runs as its first letter does."""
    first = re.search(r"[^\W\d_]", PLACEHOLDER.sub("", text))
    if ARABIC.search(text) and first and first.group().isascii() and not text.startswith(RIGHT_TO_LEFT_MARK):
        return "begins with a Latin letter, and so runs from the left: begin it with a right-to-left mark (U+200F)"
    return None


def problem_of_ending(source, text):
    end, translated = without_access_key(source)[-1:], without_access_key(text)[-1:]
    if end in ENDINGS and translated not in ENDINGS[end]:
        return f"ends with “{translated}”, not with “{end}”"
    if end not in ENDINGS and any(translated in ends for ends in ENDINGS.values()):
        return f"ends with “{translated}”, and the source does not"
    return None


def problems_of_text(source, text, number_may_be_a_word):
    """What is wrong with one text of a translation."""
    if not text.strip():
        yield "is empty"
        return
    missing = set(placeholders(source)) - set(placeholders(text))
    if missing - ({"n"} if number_may_be_a_word else set()) or set(placeholders(text)) - set(placeholders(source)):
        yield f"has the placeholders {placeholders(text)}, not {placeholders(source)}"
    if problem := problem_of_access_key(source, text):
        yield problem
    if problem := problem_of_direction(text):
        yield problem
    if source.count("\n") != text.count("\n"):
        yield "has other line breaks than the source"
    if (text[:1].isspace(), text[-1:].isspace()) != (source[:1].isspace(), source[-1:].isspace()):
        yield "has not the spaces of the source at its ends"
    if problem := problem_of_ending(source, text):
        yield problem


def problems_of_message(language, message):
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type"):
        yield f"is {translation.get('type')}"
        return
    if message.get("numerus") != "yes":
        yield from problems_of_text(source, translation.text or "", False)
        return
    count, single_numbers = FORMS[language]
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if len(forms) != count:
        yield f"has {len(forms)} plural forms, and its language has {count}"
    for index, form in enumerate(forms):
        yield from problems_of_text(source, form, index in single_numbers)


def known_contexts(folder):
    """The contexts that the sources name themselves, rather than by a class with its namespaces."""
    declared = re.compile(r'(?:Q_DECLARE_TR_FUNCTIONS\(|TRANSLATE_NOOP\(\s*"|translate\(\s*")([\w:]+)')
    sources = [path for layer in ("app", "ui", "installer") for path in (folder / layer).rglob("*.cpp")]
    return {name for path in sources for name in declared.findall(path.read_text(encoding="utf-8"))}


def problems_of_catalogue(path, contexts):
    language = path.stem.removeprefix("holdall_")
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        if "::" not in name and name not in contexts:
            yield (f"{name}: no class is called so: lupdate did not see in which namespace tr() stands; "
                   "a constant right before a function confuses it")
        for message in context.iter("message"):
            for problem in problems_of_message(language, message):
                yield f"{name}: “{message.findtext('source')}” {problem}"


def main():
    folder = pathlib.Path(sys.argv[1])
    catalogues = sorted((folder / "translations").glob("holdall_*.ts"))
    if {path.stem.removeprefix("holdall_") for path in catalogues} != set(FORMS):
        sys.exit(f"translations/ has not the languages that this test knows: {', '.join(FORMS)}")
    contexts = known_contexts(folder)
    problems = [f"{path.name}: {problem}" for path in catalogues for problem in problems_of_catalogue(path, contexts)]
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"{len(problems)} translations are wrong: {EDIT}")


main()
