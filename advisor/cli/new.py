"""`advisor new rule`: a template whose examples fail until they are filled in."""

import re
from pathlib import Path

from advisor.cli.knowledge import library as load_library
from advisor.diagnostics import did_you_mean
from advisor.model.base import ID_PATTERN
from advisor.resources import data_root
from advisor.telling.problems import Exit, Problem

TEMPLATE = """\
# yaml-language-server: $schema=../../schemas/rule.schema.json
id: {rule}
title: "Fill in: what this rule says, in one line"
when:
  all:
    - sign.any: yes                # fill in: what must be stated, or concluded
  unless:
    - danger.act: yes
then:
  - advise: keep-in-touch          # fill in: something of knowledge/advice/
    statements: []                 # fill in: the statements it carries (`advisor statements`)
because: >-
  Fill in the reason, so that a trainer can teach from it.
examples:                          # both fail until they are filled in
  - name: "fill in: a situation in which it fires"
    given: {{}}
    expect: fires
  - name: "fill in: the same but for one fact, and it is silent"
    given: {{sign.silent: yes}}
    expect: silent
"""


def rule(rule_id: str, topic: str, folder: Path | None) -> None:
    """Write the template. Raises Problem (exit code 2); never overwrites anything."""
    library = load_library(folder)
    if not re.match(ID_PATTERN, rule_id):
        text = f"`{rule_id}` is not an id; small letters, digits and hyphens, like `listen-first`."
        raise Problem(Exit.USAGE, "usage", text)
    if rule_id in library.rules_by_id:
        where = f"rules/{library.topics[rule_id]}/{rule_id}.yaml"
        raise Problem(Exit.USAGE, "usage", f"There is a rule `{rule_id}` already, in {where}.")
    topics = sorted(set(library.topics.values()))
    if topic not in topics:
        hint = did_you_mean(topic, topics) or "the topics are: " + ", ".join(topics)
        raise Problem(Exit.USAGE, "usage", f"There is no topic `{topic}`; {hint}")
    path = (folder or data_root()) / "rules" / topic / f"{rule_id}.yaml"
    try:
        path.write_text(TEMPLATE.format(rule=rule_id), encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise Problem(Exit.USAGE, "usage", f"{path} cannot be written: {reason}.") from None
    print(f"{path} is written. Fill it in; `advisor check` fails until its examples hold.")
