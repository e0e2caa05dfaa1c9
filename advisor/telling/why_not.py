"""`advisor why-not` on the screen."""

from collections.abc import Iterator

from advisor.model.base import UNKNOWN
from advisor.model.explanation import Silent, Tested, WhyNot
from advisor.telling.lines import Line, Section
from advisor.telling.teller import Teller

RULES_SHOWN = 3


def sections(found: WhyNot, teller: Teller) -> tuple[Section, ...]:
    """Lay out why something is not in a plan."""
    say = teller.wording.say
    target = [
        Line(say("why_not.target", text=teller.text(found.target), id=found.target), "strong", 0)
    ]
    target += [
        Line(say("why_not.replaced", text=teller.advice(special), id=special), indent=0)
        for special in found.replaced_by
    ]
    if found.changes is None:
        bring = [Line(say("why_not.no_change"))]
    else:
        bring = list(teller.changes(found.changes))
    heading = "nearest" if len(found.rules) == 1 else "nearest_all"
    rules = teller.some(found.rules, RULES_SHOWN, lambda rule: _rule(rule, found, teller))
    return (
        Section("target", "", tuple(target)),
        teller.section("bring", bring),
        teller.section(heading, rules if found.rules else [Line(say("why_not.no_rule"))]),
    )


def _rule(rule: Silent, found: WhyNot, teller: Teller) -> Iterator[Line]:
    say = teller.wording.say
    yield Line(say("why_not.rule", title=teller.title(rule.rule), rule=rule.rule), "strong")
    if rule.fired:
        yield Line(say("why_not.fired"), indent=2)
    for test in rule.tests:
        yield _test(test, teller)
    if rule.changes and rule.changes != found.changes:
        yield Line(say("why_not.its_change"), indent=2)
        yield from (Line(teller.change(change), indent=3) for change in rule.changes)


def _test(test: Tested, teller: Teller) -> Line:
    is_fact = test.fact in teller.library.facts
    key = {
        ("all", "true"): "why_not.holds",
        ("all", "unknown"): "why_not.unknown",
        ("all", "false"): "why_not.false" if is_fact else "why_not.false_concluded",
        ("unless", "blocked"): "why_not.blocked",
        ("unless", "false"): "why_not.clear",
        ("unless", "unknown"): "why_not.clear_so_far",
    }[test.under, test.state]
    if key == "why_not.false_concluded" and not test.now:
        key = "why_not.not_concluded"
    if key == "why_not.holds" and test.now == (UNKNOWN,):
        key = "why_not.silent"
    met = [value for value in test.now if value in test.values]
    shown = met if key == "why_not.holds" else test.values
    quiet = ("why_not.holds", "why_not.silent", "why_not.clear", "why_not.clear_so_far")
    return Line(
        teller.wording.say(
            key,
            answers=teller.answers(test.fact, shown),
            now=teller.answers(test.fact, met if test.state == "blocked" else test.now)
            if test.now
            else "",
            about=teller.library.facts[test.fact].about if is_fact else "",
            question=teller.library.facts[test.fact].question if is_fact else "",
            fact=test.fact,
        ),
        "quiet" if key in quiet else "plain",
        2,
    )
