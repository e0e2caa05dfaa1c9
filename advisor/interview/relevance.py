"""Which open facts matter: every valid answer to every one of them is worked out, all at once.

A fact is relevant if some answer changes the plan, and decisive if some answer changes safety,
nature, first, a criticism or something to avoid (design, section 5).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from advisor.model.base import Id, Name, Value
from advisor.model.library import Library, complete
from advisor.proof.encoding import Encoding, Stated, encode
from advisor.proof.gates import Bits
from advisor.proof.situations import masks_of_answers
from advisor.safety.check import READS

Kind = Literal["safety", "nature", "first", "criticism", "avoid", "other"]

DECISIVE: tuple[Kind, ...] = ("safety", "nature", "first", "criticism", "avoid")
"""What a decisive fact can change, gravest first."""

Cards = Callable[[Mapping[Name, Value]], object]
"""What the danger check would show if these facts were stated beside those of the case."""

Effect = dict[Kind, int]
"""How many pieces of the plan an answer changes, by their kind."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """What each valid answer to each open fact changes; `effects` leaves out what changes nothing.

    `open` maps each open fact to its valid answers.
    """

    open: Mapping[Name, tuple[Value, ...]]
    effects: Mapping[Name, Mapping[Value, Effect]]

    def kinds(self, name: Name) -> frozenset[Kind]:
        """Return what answers to a fact can change."""
        return frozenset(kind for effect in self.effects.get(name, {}).values() for kind in effect)

    def is_decisive(self, name: Name) -> bool:
        """Whether some answer changes safety, nature, first, a criticism or an avoid."""
        return bool(self.kinds(name) - {"other"})


def relevance(facts: Mapping[Name, Value], cards: Cards, library: Library) -> Relevance:
    """Work out the relevance of every open fact, where `facts` are stated and agree."""
    base = library.rule_base
    answers = [(name, value) for name, values in base.facts.items() for value in values]
    known = complete(facts, base.summaries)
    answers = [(name, value) for name, value in answers if name not in known]
    stated = masks_of_answers(known, answers, library)
    bits = Bits(len(answers) + 1)
    valid = bits.neg(_broken(stated, bits, library))
    found: list[Effect] = [{} for _ in answers]
    for kind, mask in _pieces(encode(base, stated, bits), library):
        changed = valid & (bits.neg(mask) if mask & 1 else mask)
        while changed:
            lowest = changed & -changed
            changed ^= lowest
            effect = found[lowest.bit_length() - 2]  # bit 0 is the case as it is
            effect[kind] = effect.get(kind, 0) + 1
    shown = cards({})
    possible: dict[Name, list[Value]] = {}
    effects: dict[Name, dict[Value, Effect]] = {}
    for number, (name, value) in enumerate(answers):
        if not valid >> number + 1 & 1:
            continue
        possible.setdefault(name, []).append(value)
        effect = found[number]
        if name in READS and cards({name: value}) != shown:
            effect["safety"] = effect.get("safety", 0) + 1
        if effect:
            effects.setdefault(name, {})[value] = effect
    return Relevance({name: tuple(values) for name, values in possible.items()}, effects)


def _broken(stated: Stated, bits: Bits, library: Library) -> int:
    """Return where a constraint is broken. Summaries agree: what they settle is not open."""
    return bits.any(bits.all(stated[item] for item in c.never.items()) for c in library.constraints)


def _pieces(encoding: Encoding, library: Library) -> Iterator[tuple[Kind, int]]:
    """Yield where each piece of the plan is there, with its kind."""
    for (name, _), mask in encoding.holds.items():
        if name in ("nature", "first"):
            yield ("nature" if name == "nature" else "first"), mask
        elif name.partition(".")[0] in ("combination", "support"):
            yield "other", mask
    for advice, mask in encoding.stands.items():
        yield _kind(advice, library), mask


def _kind(advice: Id, library: Library) -> Kind:
    entry = library.advice_by_id[advice]
    if entry.slot == "avoid":
        return "avoid"
    if entry.slot == "first":
        return "first"
    if entry.act == "safeguard":
        return "safety"
    return "criticism" if entry.act == "criticise" else "other"
