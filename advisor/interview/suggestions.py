"""What a clause that was not understood may mean: open facts that share words with it."""

import re
from collections.abc import Collection, Iterator
from math import log

from advisor.model.base import Name, Value
from advisor.model.facts import FactDefinition
from advisor.model.library import Library

MOST = 3
"""How many meanings are offered for a clause."""

_STEM = 5
_COMMON = frozenset(
    "a about all also an and any anyone are as at be because been before by can did do does for"
    " from had has have he her here him his how if in into is it its may me more my no nobody not"
    " now of off on one only or other others our out over people she so some than that the their"
    " them there they this to too up us was we were what when which who will with without worker"
    " would yes you your".split()
)


def suggestions(
    words: str, is_open: Collection[Name], library: Library
) -> tuple[tuple[Name, Value], ...]:
    """Return the answers to open facts that share most with a clause; rare words count more."""
    known = {
        (fact.id, value): set(_stems(_words_of(fact, value)))
        for fact in library.facts.values()
        for value in fact.answers
        if value != "no"
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
    best = sorted(scores, key=lambda key: -scores[key])
    first_of = {name: key for key in reversed(best) for name in (key[0],)}
    return tuple(key for key in best if first_of[key[0]] == key)[:MOST]


def _words_of(fact: FactDefinition, value: Value) -> str:
    shared = f"{fact.question} {fact.help}" if fact.is_yes_no else ""
    return f"{fact.answers[value]} {shared}"


def _stems(words: str) -> Iterator[str]:
    for word in re.findall(r"[a-z]+", words.lower()):
        if word not in _COMMON and len(word) > 2:
            yield word[:_STEM]
