"""Whole cases as a trainer writes them: `tests/cases/*.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advisor.yamlsource import Document, read

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class WholeCase:
    name: str
    title: str
    text: str
    facts: dict[str, str]
    expect: dict[str, Any]
    why: str


def all_cases(folder: Path = FOLDER) -> list[WholeCase]:
    found = []
    for path in sorted(folder.glob("*.yaml")):
        document = read(path)
        assert isinstance(document, Document), document
        found.append(WholeCase(name=path.stem, **document.data))
    return found
