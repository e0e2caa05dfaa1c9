"""`advisor urgent`: what to do in danger, from constants only."""

from collections.abc import Iterable

from advisor.cli.exits import Exit, Problem
from advisor.diagnostics import did_you_mean
from advisor.model.knowledge import Card
from advisor.model.plan import SafetyCard
from advisor.safety.cards import all_cards


def show(kind: str | None) -> None:
    """Print one card, or all of them. Raises Problem (exit code 2) for an unknown kind."""
    cards = all_cards()
    if kind is not None:
        wanted = kind.lower().replace("-", "_")
        chosen = [card for card in cards if wanted in (card.kind, card.id.replace("-", "_"))]
        if not chosen:
            kinds = sorted({card.kind.replace("_", "-") for card in cards})
            hint = did_you_mean(kind, kinds) or "the kinds are: " + ", ".join(kinds)
            raise Problem(Exit.USAGE, "usage", f"There is no card for `{kind}`; {hint}")
        cards = tuple(chosen)
    print_cards(cards)


def print_cards(cards: Iterable[Card | SafetyCard]) -> None:
    """Print cards, most urgent first, in plain lines."""
    for n, card in enumerate(cards):
        if n:
            print()
        print(card.title.upper())
        for number, step in enumerate(card.steps, start=1):
            print(f"  {number}. {step}")
