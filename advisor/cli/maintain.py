"""`advisor schema` and `advisor doctor`: for those who look after an installation."""

import json
import platform
from pathlib import Path
from textwrap import indent

from advisor import __version__
from advisor.cli.exits import leave
from advisor.cli.knowledge import library as load_library
from advisor.cli.prove import STORED
from advisor.loading.schemas import schemas, write
from advisor.model.library import Library
from advisor.model.proof import ProofReport
from advisor.resources import data_root
from advisor.safety.cards import KINDS
from advisor.telling.contacts import EXAMPLE, Contacts, find, usual_path
from advisor.telling.problems import Exit, Problem


def make_schemas(target: Path | None, folder: Path | None) -> None:
    """Write the schemas to a folder, or print them as one object."""
    library = load_library(folder)
    if target is None:
        print(json.dumps(schemas(library), ensure_ascii=False, indent=2))
        return
    write(target, library)
    print(f"{len(schemas(library))} schemas written to {target}")


def examine(folder: Path | None, named_contacts: Path | None) -> None:
    """Say what is in place; leave with 1 if knowledge or contacts are faulty."""
    print(f"advisor {__version__} on Python {platform.python_version()}")
    sound = _examine_knowledge(folder)
    print("danger check: works without any file")
    sound = _examine_contacts(find(named_contacts)) and sound
    if not sound:
        leave(Exit.CHECK_FAILED)


def _examine_knowledge(folder: Path | None) -> bool:
    try:
        library = load_library(folder)
    except Problem as problem:
        print(f"knowledge: faulty\n{problem.text}")
        return False
    print(
        f"knowledge: {len(library.rules)} rules, {len(library.advice)} pieces of advice,"
        f" {len(library.facts)} facts ({library.digest})"
    )
    print(_proved(library, (folder or data_root()) / STORED))
    from advisor.consult import consult, prepare
    from advisor.model.case import Case

    plan = consult(Case(settings={"sign.silent": "yes"}), prepare(library))
    print(f"engine: experta answers (`first` is `{plan.first.value}` for a silent worker)")
    return True


def _proved(library: Library, path: Path) -> str:
    """Say whether the stored proof is one of this knowledge."""
    try:
        report = ProofReport.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "proof: none is stored; `advisor prove --write` makes one"
    if report.knowledge.digest != library.digest:
        return "proof: not proved for this version; `advisor prove --write` does it"
    if report.failed:
        return f"proof: {len(report.failed)} claims do not hold; see `advisor prove`"
    return f"proof: {len(report.claims)} claims hold in every situation"


def _examine_contacts(contacts: Contacts) -> bool:
    if contacts.problem:
        print(f"contacts: not usable\n{contacts.problem}")
    elif contacts.contacts:
        print(f"contacts: {len(contacts.contacts)} for this place, from {contacts.path}")
        kinds = [k for k in KINDS if not any(contact.fits(k) for contact in contacts.contacts)]
        if kinds:
            print(f"  none of them is for danger of these kinds: {', '.join(kinds)}")
    else:
        print("contacts: none are set for this place; cards say “your emergency number”")
    if not contacts.contacts:
        where = usual_path() or "your config folder, which you do not have"
        print(f"  They are looked for in {where}, unless --contacts names a file.")
        print("  Such a file looks like this:\n")
        print(indent(EXAMPLE, "    "), end="")
    return contacts.problem is None
