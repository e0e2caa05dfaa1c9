"""What phrases claim and what the trained reader thinks likely, weighed against each other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from advisor.intake.claims import Claim
from advisor.intake.scope import Scopes
from advisor.intake.trained import Guess, Label, Model
from advisor.model.base import NO

_OPEN = ("conditional", "question")


def weighed(
    claims: Sequence[Claim], likely: Mapping[Label, Guess], scopes: Scopes, model: Model | None
) -> tuple[Claim, ...]:
    """Return the claims to decide on, in the order of the text.

    A phrase's claim that the trained reader thinks unlikely is in doubt; a plain denial is not, as
    there are few to learn from. Where it is sure itself, that is one more claim, unless a phrase
    claims another value of the fact, or denies this one.
    """
    if model is None:
        return tuple(claims)
    known = set(model.labels)
    doubted = [
        replace(one, mood="doubtful")
        if one.mood == "stated" and one.value != NO and _label(one) in known - likely.keys()
        else one
        for one in claims
    ]
    stated = {one.fact for one in doubted if one.mood == "stated"}
    denied = {_label(one) for one in claims if one.mood == "negated"}
    left = {label: guess for label, guess in likely.items() if label not in denied}
    more = _sure(left, stated, scopes, model)
    return tuple(sorted((*doubted, *more), key=lambda c: (c.at[0], c.at[-1], c.fact)))


def _label(claim: Claim) -> Label:
    return claim.fact, claim.value


def _sure(
    likely: Mapping[Label, Guess], stated: set[str], scopes: Scopes, model: Model
) -> Iterator[Claim]:
    best: dict[str, Guess] = {}
    for guess in likely.values():
        rival = best.get(guess.fact)
        if guess.likely >= model.uses[guess.fact, guess.value] and (
            rival is None or guess.likely > rival.likely
        ):
            best[guess.fact] = guess
    for guess in best.values():
        if guess.fact not in stated:
            mood = scopes.mood(guess.at, past_counts=True, seems_counts=True)
            # What is denied was learned as such; a condition or a question says nothing yet.
            kept = mood if mood in _OPEN else "stated"
            yield Claim(guess.fact, guess.value, kept, guess.at)
