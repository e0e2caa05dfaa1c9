"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

knowledge_option = click.option(
    "--knowledge",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder with rules/ and knowledge/ of your own.",
)

contacts_option = click.option(
    "--contacts",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The contacts of your place, instead of those of your config folder.",
)


def engine_option(default: str) -> Callable[[Command], Command]:
    """Offer the engines by name; `advisor.engines.ENGINES` builds them."""
    return click.option(
        "--engine",
        type=click.Choice(["experta", "compiled"]),
        default=default,
        show_default=True,
        help="What infers. Both give the same answer, byte for byte; compiled is faster.",
    )


def case_options(command: Command) -> Command:
    """Offer the options of a case, beside its text."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print the explanation as JSON."),
        click.option(
            "--set", "settings", multiple=True, metavar="FACT=VALUE", help="State a fact."
        ),
        click.option("--file", type=click.Path(path_type=Path), metavar="F", help="A case file."),
    ):
        command = option(command)
    return command


def document_options(command: Command) -> Command:
    """Offer the plan as files, with what may be in them."""
    for option in (
        click.option(
            "--date",
            type=click.DateTime(["%Y-%m-%d"]),
            metavar="YYYY-MM-DD",
            help="The day from which --out counts follow-up, if it is not today.",
        ),
        click.option("--force", is_flag=True, help="Let --out replace files that are there."),
        click.option(
            "--with-words",
            is_flag=True,
            help="The files may hold the case's own words; a calendar, what to do on each date.",
        ),
        click.option(
            "--out",
            multiple=True,
            type=click.Path(path_type=Path),
            metavar="F",
            help="Write the plan as well: .md, .docx or .ics (follow-up dates). May be repeated.",
        ),
    ):
        command = option(command)
    return command
