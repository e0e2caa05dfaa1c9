"""Load the knowledge for a command, or say what is wrong with it."""

from pathlib import Path

from advisor.diagnostics import Diagnostic
from advisor.loading.cache import load_cached
from advisor.model.library import Library
from advisor.resources import data_root
from advisor.telling.problems import Exit, Problem

SHOWN = 30


def library(folder: Path | None) -> Library:
    """Return the shipped library, or that of `folder`. Raises Problem (exit code 4)."""
    root = folder or data_root()
    found = load_cached(root)
    if isinstance(found, Library):
        return found
    raise Problem(Exit.KNOWLEDGE, "knowledge", in_words(found, root))


def in_words(faults: tuple[Diagnostic, ...], root: Path) -> str:
    """Write faults one after the other, each with its place and an excerpt of its file."""
    shown = "\n\n".join(fault.pretty(_text(root / fault.span.path)) for fault in faults[:SHOWN])
    count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    more = f" The first {SHOWN} are shown." if len(faults) > SHOWN else ""
    return f"{shown}\n\nThe knowledge has {count}.{more}"


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError:
        return ""
