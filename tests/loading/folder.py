"""A small knowledge folder without faults, to be changed by the tests."""

from pathlib import Path

from advisor.loading.library import load
from advisor.model.library import Library

FILES = {
    "knowledge/facts/person.yaml": """\
# yaml-language-server: $schema=../../schemas/facts.schema.json
group: person
title: The worker
facts:
  - id: person.age
    question: Which age group?
    about: which age group
    help: Young or old.
    answers: {young: Young, middle: Middle, older: Older}
    flags: [protected]
  - id: person.member
    question: A member?
    about: whether a member
    help: Of the league.
    answers: {yes: A member, no: Not a member}
constraints:
  - id: members-are-young
    never: {person.age: older, person.member: yes}
    because: Membership ends before that age.
""",
    "knowledge/facts/practical.yaml": """\
group: practical
title: Practical troubles
facts:
  - id: practical.any
    question: Any trouble?
    about: whether there is any trouble
    help: Any.
    answers: {yes: There is, no: There is none}
    summary_of: practical
  - id: practical.pay
    question: Is it pay?
    about: whether it is pay
    help: Pay.
    answers: {yes: It is pay, no: It is not pay}
  - id: practical.housing
    question: Is it housing?
    about: whether it is housing
    help: Housing.
    answers: {yes: It is housing, no: It is not housing}
""",
    "knowledge/conclusions.yaml": """\
conclusions:
  - id: nature
    title: The nature
    help: What kind of trouble.
    values: {practical: Practical, thinking: Thinking}
  - id: concern.own
    title: A trouble of their own
    help: Any.
    values: {yes: There is one}
""",
    "knowledge/statements.yaml": """\
statements:
  - {id: "1.1", kind: principle, title: Reason, text: Convince by reasoning.}
  - {id: "1.1a", kind: aim, title: Distance fades, text: Distance fades.}
  - {id: "7.2", kind: method, title: Distinguish, text: Distinguish.}
  - {id: "7.2a", kind: duty, title: Help, text: Help with practical troubles.}
  - {id: "7.2b", kind: prohibition, title: No putting off, text: Put nothing off.}
""",
    "knowledge/source_map.yaml": """\
sentences:
  - {number: 1, none: Title}
  - {number: 2, statements: ["1.1", "1.1a"]}
  - {number: 3, statements: ["7.2", "7.2a", "7.2b"]}
""",
    "knowledge/advice/talk.yaml": """\
advice:
  - {id: listen, slot: first, act: listen, text: Listen.}
  - {id: listen-at-home, slot: first, act: listen, text: Listen at home., replaces: [listen]}
  - {id: come-back, slot: follow_up, act: help, text: Come back., in_days: 7}
  - {id: put-it-off, slot: avoid, act: help, text: Putting it off.}
""",
    "knowledge/safety/hazard.yaml": "kind: hazard\nmore_steps: [Stop the machine.]\n",
    "knowledge/lexicon/en/trouble.yaml": """\
entries:
  pay:
    about: {worker: practical.pay, other: ignore}
    phrases: |
      low pay
    examples: |
      His pay is low. => practical.pay
""",
    "knowledge/wording/en.yaml": "language: en\ntemplates:\n  first: First {advice}.\n",
    "rules/distinction/practical-trouble.yaml": """\
id: practical-trouble
title: A practical trouble is practical
when:
  all:
    - practical.any: yes
  unless:
    - person.age: [young, middle]
then:
  - conclude: {nature: practical}
    statements: ["7.2"]
because: It is.
examples:
  - name: pay
    given: {practical.pay: yes}
    expect: fires
""",
    "rules/contact/listen-first.yaml": """\
id: listen-first
title: Listen first
when:
  all:
    - nature: practical
    - person.age: unknown
then:
  - advise: listen
    statements: ["7.2a"]
  - avoid: put-it-off
    statements: ["7.2b"]
because: One learns more.
examples:
  - name: no trouble
    given: {practical.any: no}
    expect: silent
""",
}


def make(root: Path, changes: dict[str, str | bytes | None] | None = None) -> Path:
    """Write the folder; a change of None leaves a file out."""
    for path, content in {**FILES, **(changes or {})}.items():
        if content is None:
            continue
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def faults(root: Path, changes: dict[str, str | bytes | None] | None = None) -> list[str]:
    """Return the faults of the changed folder, each on one line."""
    found = load(make(root, changes))
    return [] if isinstance(found, Library) else [fault.one_line() for fault in found]


def library(root: Path, changes: dict[str, str | bytes | None] | None = None) -> Library:
    """Load the changed folder, which must not have faults."""
    found = load(make(root, changes))
    assert isinstance(found, Library), "\n".join(fault.one_line() for fault in found)
    return found
