"""Which rules carry which statement, and which sentences of the source are accounted for."""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor.model.base import Id, StatementId
from advisor.model.conditions import Avoid
from advisor.model.knowledge import Statement
from advisor.model.library import Library


@dataclass(frozen=True, slots=True)
class Carrier:
    """An effect of a rule that carries a statement."""

    rule: Id
    effect: str
    avoids: bool


def carriers(library: Library) -> dict[StatementId, tuple[Carrier, ...]]:
    """Map every statement to the effects that carry it, in the order of the trace."""
    found: dict[StatementId, list[Carrier]] = {s.id: [] for s in library.statements}
    for rule in library.rule_base.rules:
        for effect in rule.then:
            for statement in effect.statements:
                carrier = Carrier(rule.id, str(effect), isinstance(effect, Avoid))
                found[statement].append(carrier)
    return {statement: tuple(those) for statement, those in found.items()}


def is_carried(
    statement: Statement,
    library: Library,
    found: Mapping[StatementId, tuple[Carrier, ...]],
) -> bool:
    """Tell whether a normative statement is carried.

    A prohibition needs something to avoid. A principle also counts as carried when all its
    normative children are (1.1 by 1.1a and 1.1b).
    """
    own = found[statement.id]
    if statement.kind == "prohibition":
        return any(carrier.avoids for carrier in own)
    if own:
        return True
    if statement.kind != "principle":
        return False
    children = [
        s
        for s in library.statements
        if s.is_normative and s.id != statement.id and s.id[:-1] == statement.id
    ]
    return bool(children) and all(is_carried(child, library, found) for child in children)


def waiting(library: Library) -> tuple[Statement, ...]:
    """Return the normative statements that no rule carries yet."""
    found = carriers(library)
    return tuple(
        s for s in library.statements if s.is_normative and not is_carried(s, library, found)
    )
