"""What several tools begin with: the shipped library, and the cases of a folder."""

from pathlib import Path
from typing import Any

from advisor.loading.library import load
from advisor.model.library import Library
from advisor.resources import data_root
from advisor.yamlsource import Document, read


def shipped() -> Library:
    """Return the shipped library. Raises SystemExit with its faults if it has any."""
    library = load(data_root())
    if not isinstance(library, Library):
        raise SystemExit("\n".join(fault.one_line() for fault in library))
    return library


def data_of(path: Path) -> dict[str, Any]:
    """Return the data of a YAML file. Raises SystemExit with its faults if it has any."""
    document = read(path)
    if not isinstance(document, Document):
        raise SystemExit("\n".join(fault.one_line() for fault in document))
    return document.data


def cases_in(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the data of each case of a folder, by the name of its file."""
    return {path.stem: data_of(path) for path in sorted(folder.glob("*.yaml"))}
