"""Rules that wait for each other."""

from collections.abc import Mapping
from graphlib import CycleError

from advisor.diagnostics import Diagnostic, quoted
from advisor.model.conditions import Condition
from advisor.model.rules import Rule
from advisor.model.strata import conclusions_added, strata
from advisor.yamlsource import Document, Loc


def rule_circle(rules: Mapping[str, tuple[Document, Rule]]) -> Diagnostic | None:
    """Name the rules of one circle, if there is any among the active rules.

    `rules` maps ids to documents and rules. The fault stands at the condition of the first rule of
    the circle that reads what another one of them concludes.
    """
    try:
        strata(rule for _, rule in rules.values() if not rule.retired)
    except CycleError as error:
        # The list begins and ends with the same rule; each reads what the one before concludes.
        circle: list[str] = error.args[1][:-1]
        start = circle.index(min(circle))
        turned = [*circle[start:], *circle[:start], circle[start]][::-1]
        document, rule = rules[turned[0]]
        loc, name = _reading(rule, rules[turned[1]][1])
        shown = " → ".join(quoted(rule_id) for rule_id in turned)
        message = (
            f"these rules wait for each other: {shown}"
            if len(circle) > 1
            else f"{quoted(rule.id)} waits for itself"
        )
        hint = f"{quoted(turned[0])} reads {quoted(name)}, which {quoted(turned[1])} concludes"
        return document.fault(loc, "circle", message, hint, key=True)
    return None


def _reading(reader: Rule, giver: Rule) -> tuple[Loc, str]:
    added = conclusions_added(giver)
    halves: tuple[tuple[str, tuple[Condition, ...]], ...] = (
        ("all", reader.when.all),
        ("unless", reader.when.unless),
    )
    return next(
        (("when", half, index, condition.fact), condition.fact)
        for half, conditions in halves
        for index, condition in enumerate(conditions)
        if condition.fact in added
    )
