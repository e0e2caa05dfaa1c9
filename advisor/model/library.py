"""The whole knowledge as one frozen value, and the part of it that engines need."""

from collections.abc import Mapping
from functools import cached_property

from advisor.model.base import NO, YES, Frozen, Id, Name, Value
from advisor.model.facts import ConclusionDefinition, Constraint, FactDefinition, FactGroup
from advisor.model.knowledge import Advice, CardFile, SourceSentence, Statement, Worked
from advisor.model.lexicon import LexiconFile
from advisor.model.principles import Principle, Waiver
from advisor.model.rules import Rule
from advisor.model.strata import strata


class RuleBase(Frozen):
    """What decides a case: the active rules by (stratum, id), summaries, replacements.

    `summaries` maps each summary to its members, `replaces` an advice to those it replaces.
    """

    rules: tuple[Rule, ...]
    strata: dict[Id, int]
    conclusions: dict[Name, tuple[Value, ...]]
    facts: dict[Name, tuple[Value, ...]]
    summaries: dict[Name, tuple[Name, ...]] = {}
    replaces: dict[Id, tuple[Id, ...]] = {}


def complete(
    facts: Mapping[Name, Value], summaries: Mapping[Name, tuple[Name, ...]]
) -> dict[Name, Value]:
    """Work out the summaries of a situation.

    A member stated yes makes its summary yes; a summary stated no makes every member no; a summary
    stated yes leaves its members unknown. The facts must not contradict each other.
    """
    whole = dict(facts)
    for summary, members in summaries.items():
        if YES in map(facts.get, members):
            whole[summary] = YES
        elif facts.get(summary) == NO:
            whole.update(dict.fromkeys(members, NO))
    return dict(sorted(whole.items()))


class Library(Frozen):
    """Everything that was read from one knowledge folder.

    `topics` maps a rule to the folder it stands in; `digest` is the SHA-256 of the content,
    whatever the order of the files.
    """

    version: str
    digest: str
    groups: tuple[FactGroup, ...]
    conclusions: tuple[ConclusionDefinition, ...]
    rules: tuple[Rule, ...]
    topics: dict[Id, Id]
    advice: tuple[Advice, ...]
    statements: tuple[Statement, ...]
    sentences: tuple[SourceSentence, ...]
    cards: tuple[CardFile, ...]
    principles: tuple[Principle, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    worked: tuple[Worked, ...] = ()
    lexicon: dict[Id, LexiconFile]
    wording: dict[str, str]

    @cached_property
    def facts(self) -> dict[Name, FactDefinition]:
        """Every fact by its name, in the order of the files."""
        return {fact.id: fact for group in self.groups for fact in group.facts}

    @cached_property
    def constraints(self) -> tuple[Constraint, ...]:
        """Every domain constraint."""
        return tuple(c for group in self.groups for c in group.constraints)

    @cached_property
    def summaries(self) -> dict[Name, tuple[Name, ...]]:
        """Each summary with its members: the yes/no facts of the group it sums up."""
        yes_no = {
            group.group: [fact.id for fact in group.facts if fact.is_yes_no]
            for group in self.groups
        }
        return {
            fact.id: tuple(m for m in yes_no[fact.summary_of] if m != fact.id)
            for fact in self.facts.values()
            if fact.summary_of in yes_no
        }

    @cached_property
    def advice_by_id(self) -> dict[Id, Advice]:
        """Every advice by its id."""
        return {advice.id: advice for advice in self.advice}

    @cached_property
    def statements_by_id(self) -> dict[str, Statement]:
        """Every statement by its id."""
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def rules_by_id(self) -> dict[Id, Rule]:
        """Every rule by its id, retired ones included."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def rule_base(self) -> RuleBase:
        """The part that engines need."""
        active = [rule for rule in self.rules if not rule.retired]
        order = strata(active)
        return RuleBase(
            rules=tuple(sorted(active, key=lambda rule: (order[rule.id], rule.id))),
            strata=order,
            conclusions={c.id: tuple(c.values) for c in self.conclusions},
            facts={fact.id: tuple(fact.answers) for fact in self.facts.values()},
            summaries=self.summaries,
            replaces={a.id: a.replaces for a in self.advice if a.replaces},
        )
