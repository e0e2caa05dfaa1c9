"""Whether facts can be stated as they are, in the same words on every face."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from advisor.loading.contradictions import contradictions
from advisor.loading.names import names_of
from advisor.model.base import Name
from advisor.model.library import Library

MOST = 20
"""How many faults are named at once."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one fact of several, and of which kind it is."""

    name: str
    kind: str
    text: str


def unknown(stated: Mapping[str, str], library: Library) -> Iterator[Fault]:
    """Yield what is no fact or no answer of it."""
    names = names_of(library)
    for name, value in stated.items():
        trouble = names.stated(name, value)
        if trouble:
            yield Fault(name, trouble.code, str(trouble))


def clashing(stated: Mapping[str, str], library: Library) -> Iterator[Fault]:
    """Yield what cannot be true together, at the fact that was named last; all are known facts."""
    order = list(stated)
    for clash in contradictions(stated, library):
        yield Fault(max(clash.facts, key=order.index), "contradiction", str(clash))


def faults(stated: Mapping[str, str], library: Library) -> tuple[Fault, ...]:
    """Return what is wrong with facts of one source, unknown words before contradictions."""
    found = tuple(islice(unknown(stated, library), MOST))
    return found or tuple(islice(clashing(stated, library), MOST))


def not_facts(names: Iterable[Name], library: Library) -> tuple[Fault, ...]:
    """Return which names are no facts."""
    known = names_of(library)
    troubles = ((n, known.unknown(n, known.facts, "fact")) for n in names if n not in known.facts)
    return tuple(islice((Fault(n, t.code, str(t)) for n, t in troubles if t), MOST))
