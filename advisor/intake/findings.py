"""From claims to the reading: conflicts, corrections, doubts, and what was not understood."""

from collections.abc import Mapping, Sequence
from typing import Literal, cast

from advisor.intake.claims import Claim
from advisor.intake.clauses import Clauses
from advisor.intake.normalise import Word
from advisor.model.base import NO, YES, Name
from advisor.model.case import NotValue, Read, Reading, Span, Unsure, Unused

_Because = Literal[
    "hedged", "past", "conditional", "question", "doubtful", "conflicting", "other_person"
]
_ARTICLES = frozenset(("the", "a", "an"))
_MOODS = ("hedged", "past", "conditional", "question", "doubtful")


def reading(
    text: str,
    words: Sequence[Word],
    split: Clauses,
    made: Sequence[Claim],
    corrected: Sequence[int],
    summaries: Mapping[Name, str],
    light: frozenset[str],
) -> Reading:
    """Sort the claims into what is stated, denied and unsure; each fact gets one place."""

    def span(at: tuple[int, ...]) -> Span:
        last = at[-1]
        if last > at[0] and words[last].text in _ARTICLES:
            last -= 1
        return words[at[0]].start, words[last].end

    stated: dict[Name, list[Claim]] = {}
    for one in made:
        if one.mood == "stated":
            stated.setdefault(one.fact, []).append(one)
    facts: list[Read] = []
    unsure: list[Unsure] = []

    def doubt(one: Claim, because: _Because) -> None:
        begin, end = span(one.at)
        unsure.append(
            Unsure(fact=one.fact, words=text[begin:end], span=(begin, end), because=because)
        )

    troubled = {fact.partition(".")[0] for fact, many in stated.items() if _says(many, YES)}
    for fact, many in stated.items():
        kept = _settle(many, corrected, split)
        group = summaries.get(fact)
        if len({c.value for c in kept}) > 1:
            for value in dict.fromkeys(c.value for c in kept):
                doubt(next(c for c in kept if c.value == value), "conflicting")
        elif group in troubled and kept[0].value == NO:
            doubt(kept[0], "conflicting")  # "no troubles", and one of them is named
        else:
            begin, end = span(kept[0].at)
            facts.append(
                Read(fact=fact, value=kept[0].value, words=text[begin:end], span=(begin, end))
            )
    denied: list[NotValue] = []
    settled = {read.fact for read in facts} | {one.fact for one in unsure}
    open_facts: set[Name] = set()
    for one in made:
        if one.fact in settled or one.mood == "stated":
            continue
        if one.mood == "negated":
            begin, end = span(one.at)
            denied.append(
                NotValue(fact=one.fact, value=one.value, words=text[begin:end], span=(begin, end))
            )
        elif one.fact not in open_facts and (one.mood in _MOODS or _may_be_other(one)):
            open_facts.add(one.fact)
            doubt(one, cast(_Because, one.mood if one.mood in _MOODS else "other_person"))
    return Reading(
        facts=tuple(sorted(facts, key=lambda r: (r.span, r.fact))),
        not_values=tuple(dict.fromkeys(denied)),
        unsure=tuple(sorted(unsure, key=lambda u: (u.span, u.fact))),
        unused=tuple(_unused(text, words, split, made, light)),
    )


def _says(many: Sequence[Claim], value: str) -> bool:
    return any(one.value == value for one in many)


def _may_be_other(one: Claim) -> bool:
    """Whose age or post it is, is told by the words; of a trouble one may doubt it."""
    return not one.fact.startswith("person.")


def _settle(many: list[Claim], corrected: Sequence[int], split: Clauses) -> list[Claim]:
    """Let a later claim stand alone where the text says that it corrects the earlier one."""
    for one in reversed(many):
        others = [c for c in many if c.value != one.value]
        if others and any(
            max(c.at[0] for c in others) < at <= one.at[-1]
            and split.sentence[at] == split.sentence[one.at[0]]
            for at in corrected
        ):
            return [c for c in many if c.value == one.value and c.at >= one.at] or [one]
    return many


def _unused(
    text: str,
    words: Sequence[Word],
    split: Clauses,
    made: Sequence[Claim],
    light: frozenset[str],
) -> list[Unused]:
    """The clauses that no claim touches; neighbours in one sentence are put together."""
    touched = {split.clause[i] for one in made for i in one.at}
    runs: list[tuple[int, int]] = []
    for number, start in split.starts.items():
        end = split.ends[number]
        if number in touched or all(words[i].text in light for i in range(start, end)):
            continue
        if runs and runs[-1][1] == start and split.sentence[start - 1] == split.sentence[start]:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    found: list[Unused] = []
    for start, end in runs:
        if end - start > 1:
            span = words[start].start, words[end - 1].end
            found.append(Unused(words=text[span[0] : span[1]], span=span))
    return found
