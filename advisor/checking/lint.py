"""What is formally right and still wrong: things that nothing gives, uses or explains."""

import re
from collections.abc import Iterator

from advisor.checking.findings import Finding
from advisor.model.conditions import Advise, Avoid
from advisor.model.library import Library
from advisor.words import places


def lint(library: Library) -> Iterator[Finding]:
    """Yield all findings, in no particular order."""
    yield from _unused_advice(library)
    yield from _unused_conclusions(library)
    yield from _unused_facts(library)
    yield from _repeating_reasons(library)
    yield from _sentences_and_verdicts(library)
    yield from _unmarked(library)
    yield from _full_stops(library)


def _unused_advice(library: Library) -> Iterator[Finding]:
    given = {
        effect.advise if isinstance(effect, Advise) else effect.avoid
        for rule in library.rule_base.rules
        for effect in rule.then
        if isinstance(effect, Advise | Avoid)
    }
    for advice in library.advice:
        if advice.id not in given:
            yield Finding(f"advice {advice.id}", "no rule gives it")


def _unused_conclusions(library: Library) -> Iterator[Finding]:
    added = {
        name
        for rule in library.rule_base.rules
        for effect in rule.then
        if (name := getattr(getattr(effect, "conclude", None), "fact", None))
    }
    for conclusion in library.conclusions:
        if conclusion.id not in added:
            yield Finding(f"conclusion {conclusion.id}", "no rule adds it")


def _unused_facts(library: Library) -> Iterator[Finding]:
    read = {
        condition.fact
        for rule in library.rule_base.rules
        for condition in (*rule.when.all, *rule.when.unless)
    }
    for summary, members in library.summaries.items():
        if summary in read:
            read.update(members)
    for fact in library.facts:
        if fact not in read:
            yield Finding(f"fact {fact}", "no rule reads it")


def _repeating_reasons(library: Library) -> Iterator[Finding]:
    for rule in library.rule_base.rules:
        if rule.because.strip().rstrip(".").lower() == rule.title.strip().rstrip(".").lower():
            yield Finding(f"rule {rule.id}", "`because` repeats the title; give the reason")


LONGEST_SENTENCE = 30

CONDITION = "only if nobody is hurt or in danger"
"""What each criticism and persuasion says of itself (design, section 7)."""

_VERDICT = re.compile(
    r"\b(lazy|idle|ungrateful|stubborn|troublemaker|backward|incompetent|useless|disloyal|selfish"
    r"|bad attitude|problem (?:worker|employee)|difficult (?:worker|employee)|scores?|rank(?:s|ed)?"
    r"|rating|rated|points system)\b|%",
    re.IGNORECASE,
)


def sentences(text: str) -> tuple[str, ...]:
    """Split a text of ours into its sentences."""
    return tuple(part for part in re.split(r"(?<=[.?!])\s+", text.strip()) if part)


def spoken(library: Library) -> Iterator[tuple[str, str]]:
    """Yield every text that a plan can show, with the entry that it stands in."""
    for advice in library.advice:
        for text in (advice.text, *advice.say, *advice.ask, *advice.listen_for):
            yield f"advice {advice.id}", text
    for rule in library.rules:
        yield f"rule {rule.id}", rule.because
    for fact in library.facts.values():
        for text in (fact.question, *fact.answers.values()):
            yield f"fact {fact.id}", text
    for card in library.cards:
        for text in card.more_steps:
            yield f"card {card.kind}", text


def _sentences_and_verdicts(library: Library) -> Iterator[Finding]:
    for subject, text in spoken(library):
        for sentence in sentences(text):
            count = len(sentence.split())
            if count > LONGEST_SENTENCE:
                yield Finding(subject, f"a sentence of {count} words; at most {LONGEST_SENTENCE}")
        if found := _VERDICT.search(text):
            yield Finding(subject, f"“{found.group()}” is a verdict or a score; say what was seen")


def _full_stops(library: Library) -> Iterator[Finding]:
    """What stands inside a sentence of the screen ends without a full stop."""
    for advice in library.advice:
        for text in (*advice.listen_for, advice.who or "", advice.when or ""):
            if text.endswith("."):
                yield Finding(f"advice {advice.id}", f"“{text}” stands before a full stop already")


def _unmarked(library: Library) -> Iterator[Finding]:
    for advice in library.advice:
        if advice.act in ("criticise", "persuade") and CONDITION not in advice.text:
            yield Finding(f"advice {advice.id}", f"must say “{CONDITION}”")


def check_wording(library: Library, used: frozenset[str]) -> Iterator[Finding]:
    """Yield templates that nothing uses, and empty places."""
    for key, template in library.wording.items():
        if key not in used:
            yield Finding(f"wording {key}", "nothing uses it")
        if "" in places(template):
            yield Finding(f"wording {key}", "a place without a name")
