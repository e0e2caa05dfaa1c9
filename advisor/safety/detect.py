"""From a text to signs of danger: patterns, what surrounds them, one verdict each."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Literal

from advisor.model.base import Frozen
from advisor.model.case import Span
from advisor.model.knowledge import DangerKind, Level
from advisor.safety import (
    patterns_context,
    patterns_harassment,
    patterns_injury,
    patterns_self_harm,
    patterns_violence,
)
from advisor.safety.find import Field, bits, find
from advisor.safety.phrases import NAME, YEAR, Index, Phrase, Vocabulary
from advisor.safety.scope import Scope, survey
from advisor.safety.tokens import Sentence, sentences
from advisor.safety.typos import Speller
from advisor.safety.words import CLASSES, COMMON, LIGHT

KINDS: tuple[DangerKind, ...] = ("self_harm", "violence", "harassment", "injury", "hazard")
_MODULES: dict[DangerKind, ModuleType] = {
    "self_harm": patterns_self_harm,
    "violence": patterns_violence,
    "harassment": patterns_harassment,
    "injury": patterns_injury,
}

_DENIALS = frozenset(("not", "never", "nobody", "no", "none", "without", "nor", "neither"))

Group = Literal["act", "ask", "leave", "trap"]


class Sign(Frozen):
    """Words of the text that point to a danger, and why they count."""

    kind: DangerKind
    level: Level
    words: str
    span: Span
    because: str


@dataclass(frozen=True, slots=True)
class _Hit:
    """A pattern found in a sentence, before what surrounds it is weighed."""

    kind: DangerKind
    group: Group
    phrase: Phrase
    path: list[int]
    mask: int
    heavy: int
    """The bits of those words that weigh (all of them, if none does)."""
    trapped: bool
    """Whether a trap shares some of its words, not all of those that weigh."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """All that was found in one sentence."""

    hits: tuple[_Hit, ...]
    scope: Scope
    gives_away: tuple[int, int] | None
    withdrawn: bool


_Role = tuple[DangerKind | None, str]
"""What a pattern is for: (kind, group) of a sign or trap, or (None, name) of a cue."""


class _Compiled:
    """All patterns, indexed once at the first check."""

    def __init__(self) -> None:
        self.vocabulary = Vocabulary(CLASSES, COMMON)
        pairs = [(role, line) for role, lines in _lines() for line in lines]
        self.roles = [role for role, _ in pairs]
        lines = [line for _, line in pairs]
        self.index = Index(self.vocabulary, lines)
        self.speller = Speller(lambda: self.vocabulary.named(lines))


def _lines() -> list[tuple[_Role, tuple[str, ...]]]:
    lines: list[tuple[_Role, tuple[str, ...]]] = []
    for kind, module in _MODULES.items():
        lines.append(((kind, "act"), module.ACT + module.ACT_NEAR))
        lines.append(((kind, "ask"), module.ASK + module.ASK_NEAR))
        lines.append(((kind, "trap"), module.TRAPS))
    lines.append((("self_harm", "leave"), patterns_self_harm.TAKING_LEAVE))
    for name in ("GIVING_AWAY", "WITHDRAWN", "PLAIN_REASONS"):
        lines.append(((None, name), getattr(patterns_self_harm, name)))
    lines.append(((None, "HARMLESS"), patterns_violence.HARMLESS))
    for name, cue in vars(patterns_context).items():
        if name.isupper() and isinstance(cue, tuple):
            lines.append(((None, name), cue))
    return lines


@lru_cache(maxsize=1)
def _compiled() -> _Compiled:
    # So many small objects would make the collector run in vain a dozen times.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _Compiled()
    finally:
        if collecting:
            gc.enable()


def check_text(text: str) -> tuple[Sign, ...]:
    """Find the signs of danger in a text, in the order of the text.

    Deterministic; the time grows with the length of the text only.
    """
    compiled = _compiled()
    whole = sentences(text)
    # A text that repeats itself is read once.
    known: dict[tuple[tuple[str, ...], frozenset[int], frozenset[int]], _Reading] = {}
    readings: list[_Reading] = []
    for sentence in whole:
        key = (sentence.words, sentence.breaks, sentence.capitals)
        if key not in known:
            known[key] = _read(compiled, sentence)
        readings.append(known[key])
    signs: dict[tuple[DangerKind, Span], Sign] = {}
    for number, (sentence, reading) in enumerate(zip(whole, readings, strict=True)):
        around = [
            readings[i].scope for i in (number - 1, number, number + 1) if 0 <= i < len(whole)
        ]
        for hit in reading.hits:
            level, why = _verdict(hit, sentence, reading.scope, around)
            if level is None:
                continue
            span = _span(hit.path, sentence)
            old = signs.get((hit.kind, span))
            if old is None or (old.level == "ask" and level == "act"):
                line = hit.phrase.line
                signs[hit.kind, span] = Sign(
                    kind=hit.kind,
                    level=level,
                    words=text[span[0] : span[1]],
                    span=span,
                    because=f"{line} ({why})" if why else line,
                )
    if not any(sign.kind == "self_harm" for sign in signs.values()):
        _add_giving_away(signs, readings, whole, text)
    return tuple(sorted(signs.values(), key=lambda s: (s.span, KINDS.index(s.kind))))


def _span(path: Sequence[int], sentence: Sentence) -> Span:
    return sentence.spans[min(path)][0], sentence.spans[max(path)][1]


def _read(compiled: _Compiled, sentence: Sentence) -> _Reading:
    """Find all patterns in a sentence, small typos mended."""
    places: dict[str, int] = {}
    for number, word in enumerate(sentence.words):
        mended = compiled.speller.mend(word)
        places[mended] = places.get(mended, 0) | 1 << number
        if len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"):
            places[YEAR] = places.get(YEAR, 0) | 1 << number
    if sentence.capitals:
        places[NAME] = bits(sentence.capitals)
    field = Field(compiled.vocabulary, places)
    cues: dict[str, list[list[int]]] = {}
    trapped: dict[DangerKind, int] = {}
    found: list[tuple[DangerKind, Group, Phrase, list[int]]] = []
    for number, phrase in compiled.index.candidates(frozenset(places)):
        paths = find(phrase, field)
        if not paths:
            continue
        kind, group = compiled.roles[number]
        if kind is None:
            cues.setdefault(group, []).extend(paths)
        elif group == "trap":
            for path in paths:
                trapped[kind] = trapped.get(kind, 0) | bits(path)
        else:
            found += [(kind, _group(group), phrase, path) for path in paths]
    light = bits(i for i, word in enumerate(sentence.words) if word in LIGHT)
    hits: list[_Hit] = []
    for kind, sort, phrase, path in found:
        mask = bits(path)
        heavy = mask & ~light or mask
        caught = trapped.get(kind, 0) & heavy
        if caught != heavy:
            hits.append(_Hit(kind, sort, phrase, path, mask, heavy, bool(caught)))
    gives = cues.get("GIVING_AWAY")
    return _Reading(
        hits=tuple(hits),
        scope=survey(lambda name: cues.get(name, []), sentence),
        gives_away=(gives[0][0], gives[0][-1]) if gives else None,
        withdrawn="WITHDRAWN" in cues,
    )


def _group(name: str) -> Group:
    return "act" if name == "act" else "leave" if name == "leave" else "ask"


def _verdict(
    hit: _Hit, sentence: Sentence, scope: Scope, around: list[Scope]
) -> tuple[Level | None, str]:
    """Weigh a found pattern by what surrounds it: the level, and the cue that lowered it."""
    level: Level = "act" if hit.group == "act" else "ask"
    weaker: Level | None = "ask" if hit.group == "act" else None
    kind, mask, start = hit.kind, hit.mask, 1 << hit.path[0]
    body = kind == "injury"
    if hit.group == "leave" and any(near.plain_reason for near in around):
        return None, "plain reason"
    if kind == "violence" and scope.harmless:
        return None, "sport"
    if kind == "injury" and (quiet := _in_good_hands(mask, start, scope)):
        return None, quiet
    if hit.trapped:
        return weaker, "perhaps a figure of speech"
    if _denied(hit, sentence, scope):
        return weaker, "denied"
    if scope.teaching:
        return weaker, "teaching or story"
    if start & scope.condition:
        return (None if body else weaker), "if it should happen"
    if start & scope.open_question:
        return "ask", "asked, not said"
    if kind == "self_harm" and mask & scope.others_death:
        return "ask", "someone's death"
    if _is_past(hit, scope):
        return (None if body else weaker), "past"
    if kind == "injury" and not scope.untreated and any(near.treated for near in around):
        return weaker, "treated"
    return level, ""


def _in_good_hands(mask: int, start: int, scope: Scope) -> str:
    """Say why an injury or illness needs nobody now."""
    if scope.treated and not scope.untreated:
        return "treated"
    if scope.rescue:
        return "rescued"
    if start & scope.family and not mask & scope.present:
        return "family"
    if mask & scope.past_near and not mask & scope.present and not scope.untreated:
        return "past"
    return ""


def _denied(hit: _Hit, sentence: Sentence, scope: Scope) -> bool:
    """Tell whether a sign is denied: before it, between its words, or by an answer."""
    # In harassment a spoken no is a refusal of the deed, not an answer that denies it.
    if scope.answered_no and hit.kind != "harassment":
        return True
    own_denial = any(sentence.words[i] in _DENIALS for i in hit.path)
    if hit.phrase.others:
        return not own_denial and bool(hit.heavy & scope.negated)
    if 1 << hit.path[0] & scope.negated:
        return True
    return any(
        sentence.words[i] in _DENIALS
        for i in range(hit.path[0] + 1, hit.path[-1])
        if not hit.mask >> i & 1
    )


def _is_past(hit: _Hit, scope: Scope) -> bool:
    """Tell whether a sign lies long ago and nothing beside it is of today."""
    if not hit.mask & scope.past or hit.mask & scope.present:
        return False
    first, last = max(0, min(hit.path) - 3), max(hit.path) + 1
    return not ((1 << last) - (1 << first)) & scope.present_words


def _add_giving_away(
    signs: dict[tuple[DangerKind, Span], Sign],
    readings: list[_Reading],
    whole: list[Sentence],
    text: str,
) -> None:
    """Ask about someone who gives things away and has withdrawn, as the two facts would."""
    if not any(reading.withdrawn for reading in readings):
        return
    for reading, sentence in zip(readings, whole, strict=True):
        if reading.gives_away is None or reading.scope.plain_reason:
            continue
        span = _span(reading.gives_away, sentence)
        signs["self_harm", span] = Sign(
            kind="self_harm",
            level="ask",
            words=text[span[0] : span[1]],
            span=span,
            because="gives things away and has withdrawn",
        )
        return
