"""The files of `advisor ask --out`: what may be written is looked at first, then all or nothing."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from advisor.cli.whole_files import write_all
from advisor.model.contacts import Contact
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.telling.problems import Exit, Problem
from advisor.words import Wording

if TYPE_CHECKING:  # most answers are not written to a file
    from advisor.telling.teller import Teller


@dataclass(frozen=True, slots=True)
class Order:
    """Which files are asked for; `date` is the day to count from, today if there is none."""

    paths: tuple[Path, ...]
    with_words: bool = False
    force: bool = False
    date: datetime | None = None


def examine(order: Order, library: Library) -> None:
    """Make sure that the files can be written. Raises Problem (exit code 2)."""
    if not order.paths:
        return
    from advisor.exports import FORMATS, writer
    from advisor.telling.teller import teller_of

    teller = teller_of(library)
    say = teller.wording.say
    for path in order.paths:
        if _ending(path) not in FORMATS:
            raise Problem(Exit.USAGE, "ending", say("export.ending", path=path))
        try:
            is_folder, is_there = path.is_dir(), path.exists()
        except OSError as error:
            raise _not_written(error, path, teller) from None
        if is_folder:
            raise Problem(Exit.USAGE, "no-file", say("export.no_file", path=path))
        if is_there and not order.force:
            raise Problem(Exit.USAGE, "exists", say("export.exists", path=path))
        writer(_ending(path), teller)
    if order.date and not 2000 <= order.date.year < 3000:
        raise Problem(Exit.USAGE, "date", say("export.date", date=order.date.date()))


def write(
    order: Order, plan: Plan, text: str | None, contacts: Sequence[Contact], library: Library
) -> tuple[Path, ...]:
    """Write the plan as every file that was asked for, or none; return what was written.

    Raises Problem (exit code 2, or 5 if the plan has nothing for a calendar).
    """
    if not order.paths:
        return ()
    from advisor.exports import Export, writer
    from advisor.telling.teller import teller_of

    at = order.date.replace(tzinfo=UTC) if order.date else datetime.now().astimezone()
    export = Export(plan, text, order.with_words, at, tuple(contacts))
    teller = teller_of(library)
    files = {path: writer(_ending(path), teller)(export, teller) for path in order.paths}
    try:
        write_all(files)
    except OSError as error:
        raise _not_written(error, error.filename, teller) from None
    return tuple(files)


def tell(written: Sequence[Path], library: Library) -> None:
    """Say what was written, on standard error: standard output is the plan."""
    wording = Wording(library.wording)
    for path in written:
        print(wording.say("export.written", path=path), file=sys.stderr)


def _not_written(error: OSError, path: Path | str, teller: "Teller") -> Problem:
    reason = error.strerror or "unknown reason"
    text = teller.wording.say("export.not_written", path=path, reason=reason)
    return Problem(Exit.USAGE, "not-written", text)


def _ending(path: Path) -> str:
    return path.suffix.lower().removeprefix(".")
