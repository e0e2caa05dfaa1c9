"""The danger check: before anything else, of the raw text and of the facts.

It never raises. If it cannot run, the cards for what costs a life fastest are shown: a card too
many is a small harm, a card too few is not.
"""

from collections.abc import Mapping, Sequence

from advisor.model.base import NO, YES, Frozen, Name, Value
from advisor.model.knowledge import CardFile, DangerKind, Level
from advisor.model.plan import SafetyCard
from advisor.safety.cards import KINDS, cards
from advisor.safety.detect import Sign, check_text

__all__ = ["READS", "SafetyFinding", "Sign", "check", "check_text"]

_ANY = "danger.act"
_GIVES_AWAY = "sign.giving_things_away"
_WITHDRAWN = ("sign.withdrawn", "sign.silent", "sign.low_spirits", "sign.tearful")
READS = frozenset((_ANY, *(f"danger.{kind}" for kind in KINDS[:-1]), _GIVES_AWAY, *_WITHDRAWN))
"""The facts that decide, beside the text, what is raised."""

_IF_FAILED: tuple[DangerKind, ...] = ("self_harm", "injury")


class SafetyFinding(Frozen):
    """What the check found. `facts` is what it states; a question (level ask) states nothing."""

    signs: tuple[Sign, ...] = ()
    cards: tuple[SafetyCard, ...] = ()
    level: Level | None = None
    facts: dict[Name, Value] = {}
    failed: bool = False


def check(
    text: str | None, facts: Mapping[str, str], extensions: Sequence[CardFile] = ()
) -> SafetyFinding:
    """Check a text and the facts that the user stated (by `--set` or in the case's `facts`).

    A stated fact answers the question: after `danger.<kind>: no` a mere hint in the text is silent,
    and a plain statement in the text still asks.
    """
    try:
        signs = check_text(text) if text else ()
        failed = False
    except Exception:  # whatever went wrong: the card is shown
        signs, failed = (), True
    try:
        levels = _levels(signs, facts)
    except Exception:
        levels, failed = {}, True
    if failed:
        levels |= dict.fromkeys(_IF_FAILED, "act")
    stated: dict[Name, Value] = {
        f"danger.{kind}": YES for kind in KINDS[:-1] if levels.get(kind) == "act"
    }
    if levels.get("general") == "act":
        stated[_ANY] = YES
    if failed:
        # Nothing was found, so nothing is stated beyond what the user said.
        stated = {name: YES for name in stated if _get(facts, name) == YES}
    return SafetyFinding(
        signs=signs,
        cards=_safety_cards(levels, extensions),
        level="act" if "act" in levels.values() else "ask" if levels else None,
        facts=stated,
        failed=failed,
    )


def raised(signs: Sequence[Sign], facts: Mapping[str, str]) -> dict[DangerKind, Level]:
    """Return what would be shown, and how gravely, if these facts were stated beside the signs.

    Never raises, as `check` does not: a plan must not be lost for a question.
    """
    try:
        return _levels(signs, facts)
    except Exception:
        return {}


def _get(facts: Mapping[str, str], name: str) -> str | None:
    try:
        return facts.get(name)
    except Exception:
        return None


def _levels(signs: Sequence[Sign], facts: Mapping[str, str]) -> dict[DangerKind, Level]:
    """Work out the level of each kind from the signs of the text and the stated facts."""
    levels: dict[DangerKind, Level] = {}
    all_denied = facts.get(_ANY) == NO
    for kind in KINDS[:-1]:
        found = {sign.level for sign in signs if sign.kind == kind}
        if kind == "self_harm" and _gave_away_and_withdrew(facts):
            found.add("ask")
        stated = facts.get(f"danger.{kind}")
        if stated == YES:
            levels[kind] = "act"
        elif stated == NO or all_denied:
            # The user asked and was told no: only plain words raise the question again.
            if any(sign.kind == kind and sign.level == "act" for sign in signs):
                levels[kind] = "ask"
        elif found:
            levels[kind] = "act" if "act" in found else "ask"
    if facts.get(_ANY) == YES and "act" not in levels.values():
        levels["general"] = "act"
    return levels


def _gave_away_and_withdrew(facts: Mapping[str, str]) -> bool:
    return facts.get(_GIVES_AWAY) == YES and any(facts.get(name) == YES for name in _WITHDRAWN)


def _safety_cards(
    levels: Mapping[DangerKind, Level], extensions: Sequence[CardFile]
) -> tuple[SafetyCard, ...]:
    """Give one card a kind, those of level act first."""
    order: tuple[Level, ...] = ("act", "ask")
    return tuple(
        _safety_card(kind, level, extensions)
        for level in order
        for kind in KINDS
        if levels.get(kind) == level
    )


def _safety_card(kind: DangerKind, level: Level, extensions: Sequence[CardFile]) -> SafetyCard:
    try:
        card = cards(kind, level, extensions)
    except Exception:  # an extension that cannot be used must not cost the card
        card = cards(kind, level)
    return SafetyCard(
        id=card.id, kind=card.kind, level=card.level, title=card.title, steps=card.steps
    )
