"""What surrounds a sign: denial, doubt, the past, treatment, teaching, whose illness.

Everything is an integer with one bit a word, as in `phrases.py`: a cue reaches over the words
whose bits it sets.
"""

from collections.abc import Callable
from dataclasses import dataclass

from advisor.safety import patterns_context as cues
from advisor.safety.find import bits, spread
from advisor.safety.tokens import Sentence

NEGATION_REACH = 7
QUESTION_REACH = 12
CONDITION_REACH = 8
FAMILY_REACH = 9

Paths = Callable[[str], list[list[int]]]
"""Gives the places where the cues of one name were found in a sentence."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Over which words of a sentence each cue reaches; the last ones hold for all of it."""

    negated: int
    open_question: int
    condition: int
    past: int
    past_near: int
    present: int
    present_words: int
    family: int
    answered_yes: bool
    answered_no: bool
    treated: bool
    untreated: bool
    teaching: bool
    rescue: bool
    others_death: int
    harmless: bool
    plain_reason: bool


def _words(sentence: Sentence, which: frozenset[str]) -> int:
    return bits(i for i, word in enumerate(sentence.words) if word in which)


def _mask(paths: list[list[int]]) -> int:
    return bits(place for path in paths for place in path)


def _clauses(marks: list[list[int]], starts: list[int], size: int) -> int:
    """Set the bits of every clause that holds a mark."""
    mask = _mask(marks)
    found = 0
    for begin, end in zip(starts, [*starts[1:], size], strict=True):
        clause = (1 << end) - (1 << begin)
        if mask & clause:
            found |= clause
    return found


def survey(paths: Paths, sentence: Sentence) -> Scope:
    """Find every cue of a sentence and how far it reaches."""
    size = len(sentence.words)
    inside = (1 << size) - 1
    turns = _words(sentence, cues.TURN_WORDS)
    breaks = bits(sentence.breaks)
    # A clause begins at a turn, and after a comma that a new subject follows.
    new_clause = turns | breaks & _words(sentence, cues.SUBJECT_WORDS)
    starts = sorted({0, *(i for i in range(size) if (turns | breaks) >> i & 1)})
    denials = bits(path[-1] for path in paths("NEGATION")) & ~_mask(paths("NOT_NEGATION"))
    yes = bool(paths("ANSWERED_YES"))
    negated = spread(denials, NEGATION_REACH, inside & ~new_clause) & ~denials
    asked = bits(path[-1] for path in paths("OPEN_QUESTION"))
    conditions = bits(path[-1] for path in paths("CONDITION"))
    kin = bits(path[-1] for path in paths("FAMILY"))
    stops = _words(sentence, cues.FAMILY_STOP_WORDS) if kin else 0
    return Scope(
        negated=negated,
        open_question=0 if yes else spread(asked, QUESTION_REACH, inside),
        condition=spread(conditions, CONDITION_REACH, inside & ~breaks),
        past=_clauses(paths("PAST"), starts, size),
        past_near=_clauses(paths("PAST_NEAR"), starts, size),
        present=_clauses(paths("PRESENT"), starts, size),
        present_words=_words(sentence, cues.PRESENT_WORDS),
        family=spread(kin, FAMILY_REACH, inside & ~breaks & ~stops),
        answered_yes=yes,
        answered_no=bool(paths("ANSWERED_NO")) and not yes,
        treated=bool(paths("TREATED")),
        untreated=bool(paths("UNTREATED")),
        teaching=bool(paths("TEACHING")) and not paths("NOT_TEACHING"),
        rescue=bool(paths("RESCUE")),
        others_death=_mask(paths("OTHERS_DEATH")),
        harmless=bool(paths("HARMLESS")),
        plain_reason=bool(paths("PLAIN_REASONS")),
    )
