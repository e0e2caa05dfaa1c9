"""What a clause that was not understood may mean: what the reader half thinks, or shared words."""

import re
from collections.abc import Collection, Iterator
from math import log

from advisor.intake import Reader
from advisor.intake.reader import hear
from advisor.intake.trained import guesses
from advisor.model.base import NO, Name, Value
from advisor.model.facts import FactDefinition
from advisor.model.library import Library

MOST = 3
"""How many meanings are offered for a clause."""

POSSIBLE = 0.1
"""How likely the trained reader must think a meaning that is offered."""

_STEM = 5
_COMMON = frozenset(
    "a about all also an and any anyone are as at be because been before by can did do does for"
    " from had has have he her here him his how if in into is it its may me more my no nobody not"
    " now of off on one only or other others our out over people she so some than that the their"
    " them there they this to too up us was we were what when which who will with without worker"
    " would yes you your".split()
)


def suggestions(
    words: str, is_open: Collection[Name], library: Library, reader: Reader | None = None
) -> tuple[tuple[Name, Value], ...]:
    """Return the likeliest meanings of a clause: what the trained reader thinks possible first.

    The others are answers to open facts that share most with it; rare words count more.
    """
    thought = _thought(words, reader) if reader and reader.model else ()
    shared = _shared(words, is_open, library)
    found = [key for key in (*thought, *shared) if key[0] in is_open]
    first_of = {name: key for key in reversed(found) for name in (key[0],)}
    return tuple(key for key in dict.fromkeys(found) if first_of[key[0]] == key)[:MOST]


def _thought(words: str, reader: Reader) -> tuple[tuple[Name, Value], ...]:
    found = guesses(reader.model, hear(words, reader), POSSIBLE) if reader.model else {}
    likely = sorted(found, key=lambda key: (-found[key].likely, key))
    return tuple(key for key in likely if key[1] != NO)


def _shared(
    words: str, is_open: Collection[Name], library: Library
) -> tuple[tuple[Name, Value], ...]:
    known = {
        (fact.id, value): set(_stems(_words_of(fact, value)))
        for fact in library.facts.values()
        for value in fact.answers
        if value != NO
    }
    spread: dict[str, int] = {}
    for stems in known.values():
        for stem in stems:
            spread[stem] = spread.get(stem, 0) + 1
    said = set(_stems(words))
    scores = {
        key: sum(log(len(known) / spread[stem]) for stem in stems & said)
        for key, stems in known.items()
        if key[0] in is_open and stems & said
    }
    return tuple(sorted(scores, key=lambda key: -scores[key]))


def _words_of(fact: FactDefinition, value: Value) -> str:
    shared = f"{fact.question} {fact.help}" if fact.is_yes_no else ""
    return f"{fact.answers[value]} {shared}"


def _stems(words: str) -> Iterator[str]:
    for word in re.findall(r"[a-z]+", words.lower()):
        if word not in _COMMON and len(word) > 2:
            yield word[:_STEM]
