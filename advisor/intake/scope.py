"""How something is said: denied, in doubt, over, on a condition, or as a question."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from advisor.intake.clauses import Clauses
from advisor.intake.matching import Found
from advisor.intake.normalise import Word

Mood = Literal["stated", "negated", "hedged", "past", "conditional", "question", "doubtful"]

_REACH = 9
_MODALS = frozenset(["would", "could", "might", "may", "will", "'d", "'ll"])
_ASKING = frozenset(["what", "how", "why", "who", "where", "when", "which", "whom", "whose"])
_ADVICE = frozenset(["should", "shall", "can", "could", "may", "must", "do", "would"])
_AUXILIARIES = frozenset(
    ("is are was were do does did has have had can could will would may might any").split()
)
_FIRST_PERSON = frozenset(["i", "we", "you"])


@dataclass(frozen=True, slots=True)
class Reach:
    """The words from `start` to before `end` that a cue at `at` speaks of."""

    at: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scopes:
    """Everything in a text that tells how things are said."""

    negated: tuple[Reach, ...]
    hedged: tuple[Reach, ...]
    seems: tuple[Reach, ...]
    past: tuple[Reach, ...]
    conditional: tuple[Reach, ...]
    asked: tuple[Reach, ...]
    corrected: tuple[int, ...]

    def negates(self, at: tuple[int, ...]) -> bool:
        """Tell whether what was found at `at` is denied, from outside or between its words."""
        return any(
            reach.start <= at[0] < reach.end or at[0] < reach.at[0] < at[-1]
            for reach in self.negated
            if not set(reach.at) & set(at)
        )

    def mood(self, at: tuple[int, ...], *, past_counts: bool, seems_counts: bool) -> Mood:
        """How what was found at `at` is said."""
        if _reached(self.conditional, at):
            return "conditional"
        if _reached(self.asked, at):
            return "question"
        if _reached(self.hedged, at) or (not seems_counts and _reached(self.seems, at)):
            return "hedged"
        if not past_counts and _reached(self.past, at):
            return "past"
        return "negated" if self.negates(at) else "stated"


def _reached(reaches: Iterable[Reach], at: tuple[int, ...]) -> bool:
    return any(
        reach.start <= at[0] < reach.end and not set(reach.at) & set(at) for reach in reaches
    )


def scopes(
    words: Sequence[Word],
    clauses: Clauses,
    cues: Mapping[str, Sequence[Found]],
    prepositions: frozenset[str],
    light: frozenset[str],
) -> Scopes:
    """Work out how far each cue reaches; `light` words have no content of their own."""
    spared = {i for found in cues.get("no-negation", ()) for i in found.at}
    factive = {found.at[-1] for found in cues.get("presupposes", ())}

    def own_clause(name: str) -> tuple[Reach, ...]:
        return tuple(
            Reach(
                found.at,
                clauses.starts[clauses.clause[found.at[0]]],
                clauses.ends[clauses.clause[found.at[-1]]],
            )
            for found in cues.get(name, ())
        )

    def denied(found: Found) -> Reach:
        last = found.at[-1]
        end = min(clauses.ends[clauses.clause[last]], last + 1 + _REACH)
        for i in range(last + 1, end):
            if i in factive or (
                words[i].text in prepositions
                and any(words[j].text not in light for j in range(last + 1, i))
            ):
                return Reach(found.at, last + 1, i)
        return Reach(found.at, last + 1, end)

    return Scopes(
        negated=tuple(denied(f) for f in cues.get("negation", ()) if not spared & set(f.at)),
        hedged=own_clause("hedge"),
        seems=own_clause("seems"),
        past=(*own_clause("past"), *_over(cues.get("over", ()), clauses)),
        conditional=tuple(_conditions(words, clauses, cues.get("condition", ()))),
        asked=tuple(_questions(words, clauses)),
        corrected=tuple(found.at[0] for found in cues.get("correction", ())),
    )


def _over(found: Iterable[Found], clauses: Clauses) -> Iterator[Reach]:
    """What is over reaches back to the start of its sentence: "was ill, but has recovered"."""
    for one in found:
        first = one.at[0]
        start = first
        while start and clauses.sentence[start - 1] == clauses.sentence[first]:
            start -= 1
        yield Reach(one.at, start, clauses.ends[clauses.clause[one.at[-1]]])


def _conditions(words: Sequence[Word], clauses: Clauses, found: Iterable[Found]) -> Iterator[Reach]:
    """An `if` reaches to the next comma, and to the other half when that says would or may."""
    for one in found:
        first = one.at[0]
        segment, sentence = clauses.segment[first], clauses.sentence[first]
        end = first
        while end < len(words) and clauses.segment[end] == segment and words[end].text != "but":
            end += 1
        yield Reach(one.at, first, end)
        stop = end
        while (
            stop < len(words) and clauses.sentence[stop] == sentence and words[stop].text != "but"
        ):
            stop += 1
        if any(words[i].text in _MODALS for i in range(end, stop)):
            yield Reach(one.at, end, stop)
        start = first
        while start and clauses.segment[start - 1] == segment:
            start -= 1
        if any(words[i].text in _MODALS for i in range(start, first)):
            yield Reach(one.at, start, first)


def _questions(words: Sequence[Word], clauses: Clauses) -> Iterator[Reach]:
    """What is asked with yes or no is not said; what a `how` or `should I` rests on is."""
    i = 0
    while i < len(words):
        start = i
        while i < len(words) and clauses.sentence[i] == clauses.sentence[start]:
            i += 1
        if not words[start].asked:
            continue
        last = start
        for j in range(start, i):
            if clauses.segment[j] == clauses.segment[i - 1]:
                last = j
                break
        texts = [word.text for word in words[last:i]]
        while texts and texts[0] in {"so", "and", "but", "or", "well", "hey", "now"}:
            texts.pop(0)
        if not texts or _ASKING & set(texts) or (last == start and _ASKING & {words[start].text}):
            continue
        if texts[0] in _ADVICE and len(texts) > 1 and texts[1] in _FIRST_PERSON:
            continue
        if texts[0] in _AUXILIARIES or last == start:
            yield Reach((), last, i)
