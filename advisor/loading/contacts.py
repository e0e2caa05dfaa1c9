"""The contacts of a place, from their file."""

from pathlib import Path

from advisor.diagnostics import Diagnostic
from advisor.loading.parse import parse
from advisor.model.contacts import ContactFile
from advisor.yamlsource import Document, read


def read_contacts(path: str, raw: bytes) -> ContactFile | tuple[Diagnostic, ...]:
    """Read contacts from the content of a file; `path` is shown in messages as it is given.

    Returns everything that is wrong with it, if anything is. Never raises because of what it holds.
    """
    document = read(Path(path), raw, shown=path)
    return parse(document, ContactFile) if isinstance(document, Document) else document
