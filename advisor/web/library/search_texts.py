"""What can be found: one text for everything that has a page."""

from collections.abc import Iterator
from dataclasses import dataclass

from advisor.model.conditions import Conclude
from advisor.model.library import Library
from advisor.model.rules import Rule
from advisor.web.library.links import to


@dataclass(frozen=True, slots=True)
class Text:
    """Something with a page: `lead` is shown beside its title, `more` is only searched."""

    kind: str
    name: str
    title: str
    lead: str
    more: str
    href: str


def texts(library: Library) -> tuple[Text, ...]:
    """Return everything that can be found, kind by kind."""
    return (
        *_statements(library),
        *_rules(library),
        *_advice(library),
        *_facts(library),
        *_conclusions(library),
        *_principles(library),
        *_worked(library),
    )


def _statements(library: Library) -> Iterator[Text]:
    for one in library.statements:
        lesson = one.lesson
        more = (lesson.means, lesson.example, lesson.mistake, lesson.not_when) if lesson else ()
        rest = " ".join((one.zh or "", one.kind, *more))
        yield Text("statement", one.id, one.title, one.text, rest, to("statements", one.id))


def _rules(library: Library) -> Iterator[Text]:
    for rule in library.rules:
        rest = " ".join(_in_rule(rule, library))
        yield Text("rule", rule.id, rule.title, rule.because, rest, to("rules", rule.id))


def _in_rule(rule: Rule, library: Library) -> Iterator[str]:
    yield library.topics[rule.id]
    yield from (example.name for example in rule.examples)
    for condition in (*rule.when.all, *rule.when.unless):
        fact = library.facts.get(condition.fact)
        if fact:
            yield from (fact.answers[v] for v in condition.values if v in fact.answers)
    for effect in rule.then:
        yield from effect.statements
        if not isinstance(effect, Conclude):
            # The text of the advice is found by itself; its name is enough here.
            yield str(effect)


def _advice(library: Library) -> Iterator[Text]:
    for one in library.advice:
        rest = " ".join((*one.say, *one.ask, *one.listen_for, one.who or "", one.slot, one.act))
        yield Text("advice", one.id, one.text, " ".join(one.say), rest, to("advice", one.id))


def _facts(library: Library) -> Iterator[Text]:
    for group in library.groups:
        for fact in group.facts:
            rest = " ".join((*fact.answers.values(), fact.about, group.title))
            yield Text("fact", fact.id, fact.question, fact.help, rest, to("facts", fact.id))


def _conclusions(library: Library) -> Iterator[Text]:
    for one in library.conclusions:
        rest = " ".join(one.values.values())
        yield Text("conclusion", one.id, one.title, one.help, rest, to("conclusions", one.id))


def _principles(library: Library) -> Iterator[Text]:
    for one in library.principles:
        cited = [library.statements_by_id[s] for s in one.statements]
        lead = " ".join(statement.title for statement in cited)
        yield Text("principle", one.id, one.title, lead, "", to("principles", one.id))


def _worked(library: Library) -> Iterator[Text]:
    for one in library.worked:
        answers = [library.facts[name].answers[value] for name, value in one.facts.items()]
        rest = " ".join((one.text, *answers))
        yield Text("worked", one.id, one.title, one.lesson, rest, to("worked", one.id))
