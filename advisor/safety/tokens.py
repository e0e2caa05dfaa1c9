"""Sentences of a text, each a row of words with their places in the original.

Words are as folded, short forms taken apart ("won't" is "will not"), so that a pattern needs one
spelling only. Patterns never reach from one sentence into the next.
"""

import re
from dataclasses import dataclass

from advisor.safety.fold import Folded, fold

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.!?;:,()\"\n]|-(?= )")
_LONGEST_WORD = 40
"""No word that matters is longer; a longer one is kept as an unknown word."""
_LONGEST_SENTENCE = 120
_OVERLAP = 30
"""A text without full stops is read in pieces that overlap, so that nothing is lost between."""

_ABBREVIATIONS = frozenset(
    ("mr mrs ms dr st prof nr approx vs etc eg ie jr sr e g p m op opr supv fmn dept mgr").split()
)
_BULLET = re.compile(r"\s*(?:[-*\u2022+]|\d+[.)])\s")
_BLANK = re.compile(r"[ \t\r]*\n")

_NOT = {
    "aint": ("is", "not"),
    "can't": ("can", "not"),
    "cant": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "wont": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("is", "not"),
} | {
    form: (verb, "not")
    for verb in (
        "do does did is are was were has have had would could should must need might"
    ).split()
    for form in (f"{verb}nt", f"{verb}n't")
}
_SHORT = _NOT | {
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "hes": ("he", "is"),
    "shes": ("she", "is"),
    "theyre": ("they", "are"),
    "theyll": ("they", "will"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "noone": ("nobody",),
    "dunno": ("do", "not", "know"),
}
_ENDINGS = {
    "'s": "is",
    "'re": "are",
    "'m": "am",
    "'ll": "will",
    "'d": "would",
    "'ve": "have",
}
_PRONOUNS = frozenset(("he she it i you we they who that there what where here this").split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence; `spans` are places in the original text.

    `breaks` holds the words before which a comma or the like stands, `capitals` those that start
    with a capital without being the first.
    """

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    breaks: frozenset[int]
    capitals: frozenset[int]


class _Row:
    """A sentence while it is being read."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.breaks: set[int] = set()
        self.capitals: set[int] = set()

    def pieces(self) -> list[Sentence]:
        size = len(self.words)
        if size <= _LONGEST_SENTENCE:
            return [self._piece(0, size)]
        step = _LONGEST_SENTENCE - _OVERLAP
        return [
            self._piece(start, min(start + _LONGEST_SENTENCE, size))
            for start in range(0, size - _OVERLAP, step)
        ]

    def _piece(self, start: int, end: int) -> Sentence:
        return Sentence(
            words=tuple(self.words[start:end]),
            spans=tuple(self.spans[start:end]),
            breaks=frozenset(i - start for i in self.breaks if start <= i < end),
            capitals=frozenset(i - start for i in self.capitals if start <= i < end),
        )


def _expand(word: str) -> tuple[str, ...]:
    """Take a short form apart."""
    if word in _SHORT:
        return _SHORT[word]
    if "'" not in word:
        return (word,)
    if word.endswith("n't"):
        return (word[:-3], "not")
    for ending, full in _ENDINGS.items():
        if word.endswith(ending):
            stem = word[: -len(ending)]
            # "the foreman's" is a possessive: the ending says nothing.
            if ending == "'s" and stem not in _PRONOUNS:
                return (stem,)
            return (stem, full)
    return (word.replace("'", ""),)


def _ends_sentence(mark: str, text: str, start: int, previous: str) -> bool:
    """Tell whether a full stop or line end closes a sentence."""
    if mark in "!?":
        return True
    if mark == ".":
        inside = start + 1 < len(text) and (text[start + 1].isalnum() or text[start + 1] == ",")
        return not inside and previous not in _ABBREVIATIONS
    if mark == "\n":
        rest = start + 1
        return bool(_BLANK.match(text, rest) or _BULLET.match(text, rest))
    return False


def sentences(text: str) -> list[Sentence]:
    """Cut a text into sentences."""
    folded = fold(text)
    found: list[Sentence] = []
    row = _Row()
    for match in _WORD.finditer(folded.text):
        start, end = match.span()
        word = match.group()
        if word[0].isalnum():
            _add(row, word, start, end, folded)
        elif not row.words:
            continue
        elif _ends_sentence(word, folded.text, start, row.words[-1]):
            found += row.pieces()
            row = _Row()
        else:
            row.breaks.add(len(row.words))
    if row.words:
        found += row.pieces()
    return found


def _add(row: _Row, word: str, start: int, end: int, folded: Folded) -> None:
    span = (folded.place(start), folded.place(end - 1) + 1)
    if end - start > 1 and row.words and folded.capitals[start].isupper():
        row.capitals.add(len(row.words))
    for part in _expand(word) if end - start <= _LONGEST_WORD else ("?",):
        row.words.append(part)
        row.spans.append(span)
