"""Families of words that mean about the same at work: what is learned of one holds for all."""

from collections.abc import Iterator, Mapping, Sequence

from advisor.intake.normalise import Word
from advisor.model.lexicon import LexiconFile

Families = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word -> the words that follow it, and the family; the longest first."""


def families(lexicon: LexiconFile) -> Families:
    """Index the families of a lexicon by the first word of each member."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, members in lexicon.families.items():
        for member in members.split():
            first, *rest = member.split("_")
            found.setdefault(first, []).append((tuple(rest), name))
    return {
        first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))
        for first, rows in found.items()
    }


def families_at(i: int, words: Sequence[Word], index: Families) -> Iterator[tuple[str, int]]:
    """Yield the families that begin at a word, each with the place behind its last word."""
    for key in words[i].keys or (words[i].text,):
        for rest, name in index.get(key, ()):
            end = i + 1 + len(rest)
            if end <= len(words) and all(
                part in words[i + 1 + n].keys or part == words[i + 1 + n].text
                for n, part in enumerate(rest)
            ):
                yield name, end
