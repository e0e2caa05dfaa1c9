"""What can be explained: an advice, a rule, or a conclusion."""

from typing import Literal

from advisor.diagnostics import did_you_mean, quoted
from advisor.model.conditions import Advise, Avoid, Conclude, Effect
from advisor.model.explanation import Target
from advisor.model.inference import Inference
from advisor.model.library import Library
from advisor.model.rules import Rule
from advisor.proof.search import Space

Fault = Literal["unknown-id", "retired-rule", "several-values", "not-in-plan", "in-plan"]


class NoExplanationError(ValueError):
    """What was asked has no answer, and why; `kind` names the reason."""

    def __init__(self, kind: Fault, text: str) -> None:
        super().__init__(text)
        self.kind = kind


def find_target(word: str, library: Library) -> Target:
    """Find what an id means: an advice, else a rule, else a conclusion.

    `rule:ID` means the rule where an advice has the same id; `nature=mixed` (or `nature: mixed`)
    names a value of a conclusion. Raises NoExplanationError.
    """
    word = word.strip()
    kind, _, rest = word.partition(":")
    name, _, value = (part.strip() for part in word.replace(":", "=", 1).partition("="))
    if kind == "rule" or (word in library.rules_by_id and word not in library.advice_by_id):
        rule_id = rest.strip() if kind == "rule" else word
        return _rule(rule_id, library)
    if word in library.advice_by_id:
        return Target(kind="advice", id=word)
    conclusions = {c.id: c.values for c in library.conclusions}
    if name in conclusions:
        if value and value not in conclusions[name]:
            hint = did_you_mean(value, conclusions[name])
            raise _unknown(f"{quoted(value)} is not a value of `{name}`", hint)
        if not value and len(conclusions[name]) == 1:
            value = next(iter(conclusions[name]))
        return Target(kind="conclusion", id=name, value=value or None)
    if name in library.facts:
        raise _unknown(f"`{name}` is a fact that a case states, not something advisor gives", None)
    if word in library.statements_by_id:
        hint = f"`advisor statements show {word}` says which rules carry it"
        raise _unknown(f"`{word}` is a statement of the source", hint)
    hint = did_you_mean(word, (*library.advice_by_id, *library.rules_by_id, *conclusions))
    text = f"There is no advice, rule or conclusion {quoted(word)}"
    raise _unknown(text, hint)


def _unknown(text: str, hint: str | None) -> NoExplanationError:
    return NoExplanationError("unknown-id", f"{text}; {hint}" if hint else f"{text}.")


def _rule(rule_id: str, library: Library) -> Target:
    rule = library.rules_by_id.get(rule_id)
    if rule is None:
        hint = did_you_mean(rule_id, library.rules_by_id)
        raise _unknown(f"There is no rule {quoted(rule_id)}", hint)
    if rule.retired:
        raise NoExplanationError("retired-rule", f"The rule `{rule_id}` is retired: never fires.")
    return Target(kind="rule", id=rule_id)


def one_value(target: Target, inference: Inference) -> Target:
    """Give a conclusion without a value the one that is held, if there is exactly one."""
    if target.kind != "conclusion" or target.value:
        return target
    held = [c.value for c in inference.conclusions if c.fact == target.id]
    if len(held) == 1:
        return target.model_copy(update={"value": held[0]})
    if not held:
        return target
    choices = " or ".join(f"`{target.id}={value}`" for value in held)
    raise NoExplanationError("several-values", f"`{target.id}` has several values: say {choices}.")


def holds(target: Target, inference: Inference) -> bool:
    """Whether the target is part of what was inferred: advice that stands, a rule that fired."""
    if target.kind == "advice":
        return any(given.advice == target.id for given in inference.advice)
    if target.kind == "rule":
        return any(firing.rule == target.id for firing in inference.firings)
    return any(
        held.fact == target.id and target.value in (None, held.value)
        for held in inference.conclusions
    )


def formula(target: Target, space: Space) -> int:
    """Return where the target holds, as a formula of the space."""
    encoding = space.encoding
    if target.kind == "advice":
        return encoding.stands.get(target.id, space.sat.neg(space.sat.true))
    if target.kind == "rule":
        return encoding.fires[target.id]
    return space.sat.any(
        where
        for (name, value), where in encoding.holds.items()
        if name == target.id and target.value in (None, value)
    )


def adds(effect: Effect, target: Target) -> bool:
    """Whether an effect adds the target."""
    match effect:
        case Conclude(conclude=token):
            found = token.fact == target.id and target.value in (None, token.value)
            return target.kind == "conclusion" and found
        case Advise(advise=advice) | Avoid(avoid=advice):
            return target.kind == "advice" and advice == target.id


def givers(target: Target, library: Library) -> tuple[Rule, ...]:
    """Return the active rules that give the target, in the order of the trace."""
    return tuple(
        rule
        for rule in library.rule_base.rules
        if (target.kind == "rule" and rule.id == target.id)
        or any(adds(effect, target) for effect in rule.then)
    )
