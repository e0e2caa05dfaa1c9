"""Clauses: how far a negation, a doubt or an `if` can reach, and what counts as one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advisor.intake.normalise import COMMA, SENTENCE, Word

_NOMINATIVE = frozenset(["he", "she", "they", "i", "we", "it", "there", "this", "that"])
_DETERMINERS = frozenset(
    ("the his her their my our a an some both all no nobody everybody").split()
)
_FINITE = frozenset(
    (
        "is was are were has had does did will would can could may might must should came went "
        "got gets goes comes keeps kept says said told works worked makes made took takes began "
        "started left lost asked wants fell feels felt looks seems spends drinks sleeps stays "
        "cries shouts hides never"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Clauses:
    """For each word: the number of its clause, of its segment (commas) and of its sentence."""

    clause: tuple[int, ...]
    segment: tuple[int, ...]
    sentence: tuple[int, ...]
    starts: Mapping[int, int]  # clause -> its first word
    ends: Mapping[int, int]  # clause -> behind its last word


def split(words: Sequence[Word], starters: frozenset[str]) -> Clauses:
    """Split words into clauses at marks, at `starters` (but, because), and at a new subject."""
    clause: list[int] = []
    segment: list[int] = []
    sentence: list[int] = []
    c = s = n = -1
    for i, word in enumerate(words):
        if word.before == SENTENCE or i == 0:
            n += 1
        if (word.before and not (word.before == COMMA and _in_list(words, i))) or i == 0:
            s += 1
            c += 1
        elif word.text in starters or _new_statement(words, i):
            c += 1
        clause.append(c)
        segment.append(s)
        sentence.append(n)
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for i, number in enumerate(clause):
        starts.setdefault(number, i)
        ends[number] = i + 1
    return Clauses(tuple(clause), tuple(segment), tuple(sentence), starts, ends)


def _new_statement(words: Sequence[Word], i: int) -> bool:
    """`and`, `so`, `or` and `as` begin a statement when a subject or a finite verb follows."""
    text = words[i].text
    if text not in {"and", "so", "as", "after", "before", "or", "then", "than"} or i + 1 >= len(
        words
    ):
        return False
    after = words[i + 1].text
    if text in {"after", "before", "as", "so", "than"}:
        return after in _NOMINATIVE or (
            text != "so" and after in _DETERMINERS and _verb_ahead(words, i + 2)
        )
    if after in _NOMINATIVE or after in _FINITE:
        return True
    if text == "or":
        return False
    return after in _DETERMINERS or (
        after.endswith("s") and not after.endswith("ss") and len(after) > 4
    )


def _verb_ahead(words: Sequence[Word], i: int) -> bool:
    return any(word.text in _FINITE and not word.before for word in words[i : i + 3])


def _in_list(words: Sequence[Word], i: int) -> bool:
    """Tell the comma of a list that `or` closes: "not late, ill or drunk"."""
    for word in words[i : i + 6]:
        if word.text in {"or", "nor"}:
            return True
        if word.text in _NOMINATIVE or word.text in _FINITE or word.before > COMMA:
            return False
    return False
