"""A text taken apart: words, clauses, how things are said, of whom, and what phrases claim."""

from dataclasses import dataclass

from advisor.intake.claims import Claim
from advisor.intake.clauses import Clauses
from advisor.intake.normalise import Word
from advisor.intake.scope import Scopes
from advisor.intake.whose import People


@dataclass(frozen=True, slots=True)
class Heard:
    """A text before anything is decided."""

    words: tuple[Word, ...]
    clauses: Clauses
    scopes: Scopes
    people: People
    claims: tuple[Claim, ...]
