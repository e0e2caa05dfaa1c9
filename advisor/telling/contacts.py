"""The contacts of the place, for the screen. Whatever is wrong with them, a card still comes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.resources import config_folder

if TYPE_CHECKING:  # a card must come at once, and most places have no file
    from advisor.diagnostics import Diagnostic
    from advisor.model.contacts import Contact

FILE = "contacts.yaml"
SHOWN = 10
LIMIT = 1024 * 1024
"""How much of the file is read, in bytes; the reader of YAML says of a longer one that it is."""

LINE = "Contact: {name}, {reach}"
"""The template of one contact where the knowledge gives none (it may be broken)."""

EXAMPLE = """\
# Whom to reach in danger: services and offices, never workers. kinds: self_harm, violence,
# harassment, injury, hazard, general (danger of a kind not known yet), or all.
contacts:
  - kinds: [self_harm, violence]
    name: Crisis line
    reach: phone 0800 000 000, day and night
  - kinds: [all]
    name: Works doctor
    reach: gate 2, ext. 41
"""


@dataclass(frozen=True, slots=True)
class Contacts:
    """The contacts in use, the file that was tried, and why they cannot be used, if so."""

    contacts: tuple[Contact, ...] = ()
    path: Path | None = None
    problem: str | None = None


def usual_path() -> Path | None:
    """Return where contacts are looked for unless a file is named; None without a home folder."""
    folder = config_folder()
    return folder / FILE if folder else None


def find(named: Path | None) -> Contacts:
    """Read the contacts of `named`, or else of the user's config folder if they are there.

    Never raises: a file that is faulty, or named and missing, becomes `problem`.
    """
    path = named or usual_path()
    if path is None:
        return Contacts()
    try:
        return _read(path, must_exist=named is not None)
    except Exception as error:  # nothing about contacts may cost a card or a plan
        return Contacts((), path, _unused(f"The contacts cannot be read ({error})"))


def _read(path: Path, *, must_exist: bool) -> Contacts:
    try:
        with path.open("rb") as file:
            raw = file.read(LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        problem = _unused(f"There is no file {path}") if must_exist else None
        return Contacts((), path, problem)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        return Contacts((), path, _unused(f"{path} cannot be read: {reason}"))
    # Only where there is something to read.
    from advisor.loading.contacts import read_contacts
    from advisor.model.contacts import ContactFile

    found = read_contacts(str(path), raw)
    if isinstance(found, ContactFile):
        return Contacts(found.contacts, path)
    return Contacts((), path, _in_words(found))


def _in_words(faults: tuple[Diagnostic, ...]) -> str:
    # One line each, without excerpts: the card above must stay in sight.
    lines = [fault.one_line() for fault in faults[:SHOWN]]
    count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
    more = f" The first {SHOWN} are named." if len(faults) > SHOWN else ""
    return "\n".join((*lines, _unused(f"The contacts have {count}") + more))


def _unused(what: str) -> str:
    return f"{what}, so no contacts are shown. All else holds."
