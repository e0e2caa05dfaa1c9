"""Which texts can be read at all, before anything is made of them."""

import re
import unicodedata

from advisor.model.case import TEXT_LIMIT
from advisor.telling.problems import Exit, Problem

LONGEST_WORD = 200

_ALLOWED_CONTROLS = frozenset("\t\n\r\ufeff")
_DIRECTION = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]{0,200})?/?>|<!--|<!DOCTYPE", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")

CHINESE = "目前只能读懂英文案例；中文版尚未完成，请先用英文描述，紧急情况请运行 advisor urgent。"  # noqa: RUF001
"""What a text in Chinese gets until the Chinese reader exists."""


def examine(text: str) -> str:
    """Return a text that can be read, without a byte order mark.

    Raises Problem (exit code 5) with one clear sentence for anything else.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise _refused("empty", "The text is empty. Describe the case in a sentence or two.")
    if len(text) > TEXT_LIMIT:
        raise _refused(
            "too-long",
            f"The text has {len(text):,} characters; at most {TEXT_LIMIT:,} are read."
            " Keep to what matters for this one case.",
        )
    for place, character in enumerate(text, start=1):
        if character in _DIRECTION:
            raise _refused(
                "direction-mark",
                f"Character {place} is an invisible mark that turns the writing direction."
                " Please remove such marks; they can make a text look other than it is.",
            )
        if character not in _ALLOWED_CONTROLS and unicodedata.category(character) in ("Cc", "Cs"):
            raise _refused(
                "control-character",
                f"Character {place} is a control character (U+{ord(character):04X}), not text."
                " Please paste plain text.",
            )
    longest = max(text.split(), key=len)
    if len(longest) > LONGEST_WORD and not _HAN.search(longest):
        raise _refused(
            "long-word",
            f"One word has {len(longest):,} letters (“{longest[:20]}…”). Please check the text.",
        )
    if _TAG.search(text):
        raise _refused("html", "The text holds HTML tags. Please paste the plain text only.")
    letters = [c for c in text if c.isalpha()]
    if not letters:
        raise _refused("no-words", "There are no words in this text. Describe the case in words.")
    if len(_HAN.findall(text)) * 2 > len(letters):
        raise _refused("chinese", CHINESE)
    if sum("LATIN" in unicodedata.name(c, "") for c in letters) * 2 < len(letters):
        raise _refused("language", NOT_ENGLISH)
    return text


NOT_ENGLISH = "I can read English only so far. Please describe the case in English."

_COMMON_WORDS = """
a about after all also always am an and are as at be because been before but by came can cannot
come did do does done for from get go got had has have he her him his how i if in into is it its
just last like me more my never new no not now of off old on one only or other our out over said
says she since so some than that the their them then there they this to told too two up us very
want wants was we week went were what when which who why will with without work worker works
would year years yes you
"""
_ENGLISH = frozenset(_COMMON_WORDS.split())


def looks_english(text: str) -> bool:
    """Tell whether a text of some length has any of the commonest English words.

    Short notes pass: they often have none.
    """
    words = re.findall(r"[a-zA-Z]+", text.lower())
    return len(words) < 6 or any(word in _ENGLISH for word in words)


def _refused(kind: str, text: str) -> Problem:
    return Problem(Exit.CASE, kind, text)
