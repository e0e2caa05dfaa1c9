"""The lexicon and the vocabulary, read plainly from their files."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from advisor.intake import Reader, build
from advisor.model.facts import FactDefinition
from advisor.model.lexicon import LexiconFile, merge

ROOT = Path(__file__).parents[2]


def plain(path: Path) -> Any:
    """Read YAML with every scalar as text."""
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(path.read_text(encoding="utf-8"), Loader=loader)


@cache
def facts() -> dict[str, FactDefinition]:
    """The vocabulary."""
    found = {}
    for path in sorted((ROOT / "knowledge/facts").glob("*.yaml")):
        for fact in plain(path)["facts"]:
            fact["flags"] = tuple(fact.get("flags", ()))
            found[fact["id"]] = FactDefinition(**fact)
    return found


@cache
def lexicon() -> LexiconFile:
    """The whole English lexicon."""
    files = []
    for path in sorted((ROOT / "knowledge/lexicon/en").glob("*.yaml")):
        data = plain(path)
        for entry in data.get("entries", {}).values():
            for flag in ("past_counts", "seems_counts", "negation_counts"):
                if flag in entry:
                    entry[flag] = entry[flag] == "true"
        try:
            files.append(LexiconFile.model_validate(data))
        except ValueError as error:
            raise ValueError(f"{path.name}: {error}") from error
    return merge(files)


@cache
def reader() -> Reader:
    """The reader of the whole lexicon."""
    return build(lexicon(), facts())
