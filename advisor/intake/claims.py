"""What each phrase found in a text claims: a fact, its value, and how it is said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from advisor.intake.matching import Found
from advisor.intake.mentions import Person
from advisor.intake.phrases import EXACT
from advisor.intake.scope import Mood, Scopes
from advisor.intake.whose import People
from advisor.model.base import NO, YES, Name, Value

IGNORE = "ignore"
ANYBODY = "any"
DENIES = "denies:"
IDIOM = EXACT
"""The source of phrases that mean nothing here; with an entry's name, exceptions of that entry."""


@dataclass(frozen=True, slots=True)
class Target:
    """A fact with the value that a phrase gives it."""

    fact: Name
    value: Value


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the phrases of an entry mean, by the person they are about."""

    about: Mapping[str, tuple[Target, ...]]
    past_counts: bool
    seems_counts: bool
    negation_counts: bool
    describes: bool
    """Whether it tells who somebody is, so that the words name whom they are about."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A fact that some words give, deny, or only touch."""

    fact: Name
    value: Value
    mood: Mood | Person
    at: tuple[int, ...]
    entry: str = ""
    """The entry whose phrase it is; empty for the trained reader."""


def longest(
    found: Sequence[Found],
    blocking: frozenset[str],
    apart: frozenset[str],
    light: frozenset[int],
) -> list[Found]:
    """Drop what an exception of its entry touches, and what says less than a longer find.

    Of finds of one entry that share a word the longest stays. A single word gives way to any longer
    find ("sick" to "sick of"), except that the entries in `apart` tell who somebody is ("older
    fitter" is an age and a trade): they neither push out others nor are pushed out. `light` holds
    the positions of words without content, which do not make an exception touch anything.
    """
    spoiled = _by_word([one for one in found if one.phrase.source in blocking])
    free = [one for one in dict.fromkeys(found) if not _spoiled(one, spoiled, blocking, light)]
    covering = _by_word(free)
    return [
        one
        for one in free
        if not any(_beats(other, one, apart) for i in one.at for other in covering[i])
    ]


def _by_word(found: Sequence[Found]) -> dict[int, list[Found]]:
    covering: dict[int, list[Found]] = {}
    for one in found:
        for i in one.at:
            covering.setdefault(i, []).append(one)
    return covering


def _spoiled(
    one: Found,
    spoiled: Mapping[int, Sequence[Found]],
    blocking: frozenset[str],
    light: frozenset[int],
) -> bool:
    """An exception of the entry spoils what it touches, an idiom what lies within it."""
    if one.phrase.source in blocking:
        return True
    mine, at = f"{IDIOM}{one.phrase.source}", set(one.at)
    for other in {id(other): other for i in at for other in spoiled.get(i, ())}.values():
        shared = at.intersection(other.at)
        if other.phrase.source == mine and (shared - light or shared == at):
            return True
        if other.phrase.source == IDIOM and shared == at:
            return True
    return False


def _beats(other: Found, one: Found, apart: frozenset[str]) -> bool:
    entry, rival = entry_of(one), entry_of(other)
    if entry == rival:
        return _weight(other) > _weight(one)
    return len(one.at) == 1 < len(other.at) and not {entry, rival} & apart


def _weight(one: Found) -> tuple[int, bool, int]:
    return len(one.at), one.phrase.source.startswith(DENIES), -one.at[0]


def entry_of(found: Found) -> str:
    """The entry that a phrase belongs to; its source is `entry` or `kind:entry`."""
    return found.phrase.source.rpartition(":")[2]


def claims(
    found: Sequence[Found],
    meanings: Mapping[str, Meaning],
    scopes: Scopes,
    people: People,
) -> list[Claim]:
    """Every claim that the finds make, in the order of the text."""
    made: list[Claim] = []
    for one in found:
        meaning = meanings[entry_of(one)]
        person: Person = "worker"
        if set(meaning.about) != {ANYBODY}:
            if (
                not meaning.describes
                and ANYBODY not in meaning.about
                and people.of_a_thing(one.at[0])
            ):
                continue
            person = people.subject(one.at, anywhere=meaning.describes)
        mood = scopes.mood(
            one.at, past_counts=meaning.past_counts, seems_counts=meaning.seems_counts
        )
        if mood == "negated" and not meaning.negation_counts:
            continue
        denies = one.phrase.source.startswith(DENIES)
        targets = meaning.about.get(person, meaning.about.get(ANYBODY))
        if targets is None:
            if person != "asker" and "worker" in meaning.about:
                made += [
                    Claim(target.fact, target.value, person, one.at, entry_of(one))
                    for target in meaning.about["worker"]
                ]
            continue
        made += [
            replace(c, entry=entry_of(one))
            for target in targets
            if (c := _claim(target, mood, denies, one.at))
        ]
    return sorted(made, key=lambda c: (c.at[0], c.at[-1], c.fact))


def _claim(target: Target, mood: Mood, denies: bool, at: tuple[int, ...]) -> Claim | None:
    """A denial turns yes into no; of another value it is kept as a denial."""
    if mood == "negated" and denies:
        mood = "stated"
    elif denies and mood == "stated":
        mood = "negated"
    if mood != "negated":
        return Claim(target.fact, target.value, mood, at)
    if target.value == YES:
        return Claim(target.fact, NO, "stated", at)
    if target.value == NO:
        return None  # "it is not that nothing can be done" says too little
    return Claim(target.fact, target.value, "negated", at)
