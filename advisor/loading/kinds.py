"""The kinds of files: where each stands, and the model that it has to fit."""

from typing import Literal

from advisor.model.base import Frozen
from advisor.model.facts import ConclusionFile, FactGroup
from advisor.model.knowledge import (
    AdviceFile,
    CardFile,
    SourceMap,
    StatementFile,
    WordingFile,
    Worked,
)
from advisor.model.lexicon import LexiconFile
from advisor.model.principles import PrincipleFile
from advisor.model.rules import Rule

Kind = Literal[
    "rule",
    "facts",
    "conclusions",
    "statements",
    "source_map",
    "advice",
    "card",
    "lexicon",
    "wording",
    "principles",
    "worked",
]

MODELS: dict[Kind, type[Frozen]] = {
    "rule": Rule,
    "facts": FactGroup,
    "conclusions": ConclusionFile,
    "statements": StatementFile,
    "source_map": SourceMap,
    "advice": AdviceFile,
    "card": CardFile,
    "lexicon": LexiconFile,
    "wording": WordingFile,
    "principles": PrincipleFile,
    "worked": Worked,
}

REQUIRED: dict[str, Kind] = {
    "knowledge/conclusions.yaml": "conclusions",
    "knowledge/statements.yaml": "statements",
    "knowledge/source_map.yaml": "source_map",
    "knowledge/wording/en.yaml": "wording",
}
"""Single files that must be there."""

FOLDERS: dict[str, Kind] = {
    "knowledge/facts": "facts",
    "knowledge/advice": "advice",
    "knowledge/safety": "card",
    "knowledge/wording": "wording",
    "knowledge/principles": "principles",
    "knowledge/worked": "worked",
}
"""Folders whose files are all of one kind."""

NESTED: dict[str, Kind] = {"rules": "rule", "knowledge/lexicon": "lexicon"}
"""Folders with one more folder between: a topic, a language."""

OPTIONAL = (
    "knowledge/safety",
    "knowledge/lexicon",
    "knowledge/principles",
    "knowledge/worked",
)
"""Folders that may be missing."""

TRAINING = frozenset(["knowledge/lexicon/clauses"])
"""Folders that only the training of the reader reads."""
