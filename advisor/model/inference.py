"""What an engine answers: conclusions, advice and the trace that justifies them."""

from advisor.model.base import Frozen, Id, Name, StatementId, Value


class Firing(Frozen):
    """One rule that fired.

    `matched` maps each condition under `all` to the value that it met (`unknown` for a condition
    met by silence). `assumed` lists the unknown facts that this rule itself passed over; `rests_on`
    adds those inherited from the conclusions it matched. `added` and `confirmed` list the effects
    that were new, and those that stood already and got one more justification.
    """

    n: int
    rule: Id
    matched: dict[Name, Value]
    assumed: tuple[Name, ...] = ()
    rests_on: tuple[Name, ...] = ()
    added: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()


class Justified(Frozen):
    """Something that at least one firing added.

    `rules` holds every justification in the order of the trace, `statements` the union of what the
    effects carry, `assumes` the unknown facts on which every justification rests.
    """

    rules: tuple[Id, ...]
    statements: tuple[StatementId, ...]
    assumes: tuple[Name, ...]


class HeldConclusion(Justified):
    """A conclusion that holds."""

    fact: Name
    value: Value


class GivenAdvice(Justified):
    """An advice, or something to avoid, that rules gave."""

    advice: Id


class ReplacedAdvice(Frozen):
    """A general advice that more specific ones took the place of."""

    advice: Id
    by: tuple[Id, ...]


class Inference(Frozen):
    """The whole result for one situation, in the order of the trace.

    `facts` is the situation with its summaries worked out. `advice` is what stands after
    replacement, `replaced` what does not.
    """

    facts: dict[Name, Value]
    firings: tuple[Firing, ...]
    conclusions: tuple[HeldConclusion, ...]
    advice: tuple[GivenAdvice, ...]
    replaced: tuple[ReplacedAdvice, ...] = ()
