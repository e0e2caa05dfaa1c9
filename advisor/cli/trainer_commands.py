"""The commands for trainers and maintainers: check, prove, compare, teach, look after."""

from pathlib import Path

import click

from advisor.cli.options import contacts_option, engine_option, knowledge_option


@click.command()
@click.option("--json", "as_json", is_flag=True)
@engine_option("compiled")
@knowledge_option
def check(as_json: bool, engine: str, knowledge: Path | None) -> None:
    """Check the knowledge: lint, examples, and coverage of the source."""
    from advisor.cli.check import run

    run(knowledge, as_json, engine)


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.option("--write", is_flag=True, help="Keep the result with the knowledge.")
@knowledge_option
def prove(as_json: bool, write: bool, knowledge: Path | None) -> None:
    """Prove the principles of the source over every situation, or show where one breaks."""
    from advisor.cli.prove import run

    run(knowledge, as_json, write)


@click.command()
@click.argument("old", type=click.Path(path_type=Path, file_okay=False))
@click.argument("new", type=click.Path(path_type=Path, file_okay=False))
@click.option("--cases", type=click.Path(path_type=Path), metavar="DIR", help="A corpus of cases.")
@click.option("--json", "as_json", is_flag=True)
def diff(old: Path, new: Path, cases: Path | None, as_json: bool) -> None:
    """Compare two knowledge folders by what they advise, with an example of each change.

    OLD and NEW hold rules/ and knowledge/. With --cases it is said which cases get another plan.
    """
    from advisor.cli.prove import diff as compare

    compare(old, new, cases, as_json)


@click.command()
@click.argument("advice", metavar="ADVICE")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def contrast(advice: str, as_json: bool, knowledge: Path | None) -> None:
    """Show pairs of cases that differ in one fact, which decides on ADVICE."""
    from advisor.cli.prove import contrast as show

    show(advice, knowledge, as_json)


@click.group()
def new() -> None:
    """Begin something new."""


@new.command("rule")
@click.argument("rule_id", metavar="ID")
@click.option("--topic", required=True, metavar="TOPIC", help="The folder it belongs to.")
@knowledge_option
def new_rule(rule_id: str, topic: str, knowledge: Path | None) -> None:
    """Write a template for a rule; its examples fail until you fill them in."""
    from advisor.cli.new import rule

    rule(rule_id, topic, knowledge)


@click.group()
def lexicon() -> None:
    """Look after the words that the reader knows."""


@lexicon.command("lint")
@knowledge_option
def lexicon_lint(knowledge: Path | None) -> None:
    """Say what is wrong with phrases, examples and weights."""
    from advisor.cli.lexicon import lint

    lint(knowledge)


@lexicon.command("try")
@click.argument("text")
@knowledge_option
def lexicon_try(text: str, knowledge: Path | None) -> None:
    """Show which phrase or which trained weight reads what from TEXT."""
    from advisor.cli.lexicon import attempt

    attempt(text, knowledge)


@click.command()
@click.option("--write", type=click.Path(path_type=Path), metavar="DIR", help="Write them there.")
@knowledge_option
def schema(write: Path | None, knowledge: Path | None) -> None:
    """Make the JSON Schemas, so that editors complete and check the knowledge files."""
    from advisor.cli.maintain import make_schemas

    make_schemas(write, knowledge)


@click.command()
@knowledge_option
@contacts_option
def doctor(knowledge: Path | None, contacts: Path | None) -> None:
    """Say whether everything is in place; exit with 1 if the knowledge or the contacts are faulty.

    Contacts that are not set are no fault: you are shown where they belong, with an example.
    """
    from advisor.cli.maintain import examine

    examine(knowledge, contacts)


TRAINER_COMMANDS = (check, prove, diff, contrast, new, lexicon, schema, doctor)
"""What the main command takes in."""
