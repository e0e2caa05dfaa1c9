"""`advisor schema` and `advisor doctor`: for those who look after an installation."""

import json
import platform
from pathlib import Path

from advisor import __version__
from advisor.cli.exits import Exit, Problem, leave
from advisor.cli.knowledge import library as load_library
from advisor.loading.schemas import schemas, write


def make_schemas(target: Path | None, folder: Path | None) -> None:
    """Write the schemas to a folder, or print them as one object."""
    library = load_library(folder)
    if target is None:
        print(json.dumps(schemas(library), ensure_ascii=False, indent=2))
        return
    write(target, library)
    print(f"{len(schemas(library))} schemas written to {target}")


def examine(folder: Path | None) -> None:
    """Say what is in place; leave with 1 if a consultation would not work."""
    print(f"advisor {__version__} on Python {platform.python_version()}")
    try:
        library = load_library(folder)
    except Problem as problem:
        print(f"knowledge: faulty\n{problem.text}")
        leave(Exit.CHECK_FAILED)
    print(
        f"knowledge: {len(library.rules)} rules, {len(library.advice)} pieces of advice,"
        f" {len(library.facts)} facts ({library.digest})"
    )
    from advisor.consult import consult, prepare
    from advisor.model.case import Case

    plan = consult(Case(settings={"sign.silent": "yes"}), prepare(library))
    print(f"engine: experta answers (`first` is `{plan.first.value}` for a silent worker)")
    print("danger check: works without any file")
    print("contacts: none are set for this place; cards say “your emergency number”")
