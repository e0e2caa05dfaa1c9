"""`why`, `why-not`, `what-if` and `needs` on the command line."""

from pathlib import Path
from typing import Any

import click

from advisor.cli.options import case_options, knowledge_option


@click.command()
@click.argument("words", nargs=-1, metavar="[ID] [TEXT]")
@case_options
@knowledge_option
def why(words: tuple[str, ...], **options: Any) -> None:
    """Why something is in the plan of a case: its proof, down to your words.

    ID is an advice, a rule (`rule:ID` where an advice has the same id) or a conclusion (`nature`,
    `due=listen`). Without an ID: the points of the plan with their ids, and everything that the
    plan takes for granted without having been told.

    TEXT is the case; `-` reads standard input.
    """
    from advisor.cli.explain import Request, tell_why

    wanted, text = _id_and_text(words)
    tell_why(Request(text=text, **options), wanted)


@click.command("why-not")
@click.argument("wanted", metavar="ID")
@click.argument("text", required=False)
@case_options
@knowledge_option
def why_not(wanted: str, **options: Any) -> None:
    """Why something is not in the plan of a case, and the smallest change that would bring it.

    ID is as for `why`; for a conclusion name its value (`nature=mixed`).
    """
    from advisor.cli.explain import Request, tell_why_not

    tell_why_not(Request(**options), wanted)


@click.command("what-if")
@click.argument("text", required=False)
@click.option("--file", "file", type=click.Path(path_type=Path), metavar="F", help="A case file.")
@click.option("--set", "changed", multiple=True, metavar="FACT=VALUE", help="If this were so.")
@click.option("--unset", multiple=True, metavar="FACT", help="If this had not been told.")
@click.option("--to", metavar="ID", help="Find what would bring ID into the plan, or remove it.")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def what_if(
    changed: tuple[str, ...], unset: tuple[str, ...], to: str | None, **options: Any
) -> None:
    """What other facts would do to the plan of a case.

    `--to ID` finds the cheapest change that brings something into the plan, or removes it if it is
    there; only what can be changed is proposed, never who the worker is.
    """
    from advisor.cli.explain import Request, tell_what_if

    tell_what_if(Request(settings=(), **options), changed, unset, to)


@click.command()
@click.argument("wanted", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def needs(wanted: str, as_json: bool, knowledge: Path | None) -> None:
    """Which facts an advice, a rule or a conclusion can depend on at all, in any case."""
    from advisor.cli.explain import tell_needs

    tell_needs(wanted, knowledge, as_json)


def _id_and_text(words: tuple[str, ...]) -> tuple[str | None, str | None]:
    """Tell an id from a text: an id has no blanks in it."""
    if len(words) > 2:
        raise click.UsageError("Give one ID and one text; put the text in quotes.")
    if len(words) == 2:
        return (words[1], words[0]) if _is_text(words[0]) else (words[0], words[1])
    if words and _is_text(words[0]):
        return None, words[0]
    return (words[0] if words else None), None


def _is_text(word: str) -> bool:
    return word == "-" or len(word.split()) > 1


COMMANDS = (why, why_not, what_if, needs)
"""What the main command takes in."""
