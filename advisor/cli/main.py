"""The command line: `advisor` and its commands. Thin: parse, call, print.

Imports wait until a command needs them, so that help and the danger cards come at once.
"""

import os
from pathlib import Path
from typing import Any

import click

from advisor import __version__
from advisor.cli.explain_commands import COMMANDS
from advisor.cli.options import (
    contacts_option,
    document_options,
    engine_option,
    knowledge_option,
)
from advisor.cli.trainer_commands import TRAINER_COMMANDS

HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}

EXITS = """
\b
Exit codes:
  0    advice, provisional advice too
  1    a check or a proof failed
  2    the command was called wrongly
  3    the plan is provisional (only with --strict)
  4    the knowledge is faulty
  5    the case cannot be read
  10   a card for danger is shown first
  70   a fault of advisor itself
  130  stopped by Ctrl-C
"""


@click.group(invoke_without_command=True, context_settings=HELP, epilog=EXITS)
@click.version_option(__version__, prog_name="advisor")
@click.option("--no-cache", is_flag=True, help="Read and check every knowledge file anew.")
@click.pass_context
def advisor(context: click.Context, no_cache: bool) -> None:
    """Advice for a cadre on how to act towards a worker, each point with its reason."""
    if no_cache:
        os.environ["ADVISOR_CACHE"] = "off"
    if context.invoked_subcommand is None:
        from advisor.cli.browse import home

        home()


@advisor.command()
@click.argument("text", required=False)
@click.option("--file", "file", type=click.Path(path_type=Path), metavar="F", help="A case file.")
@click.option("--set", "settings", multiple=True, metavar="FACT=VALUE", help="State a fact.")
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON (advice/v1).")
@click.option("--brief", is_flag=True, help="At most 24 lines of 80 columns.")
@click.option("--strict", is_flag=True, help="Exit with 3 while the plan is provisional.")
@click.option("--no-questions", is_flag=True, help="Never ask back.")
@click.option("--save", type=click.Path(path_type=Path), metavar="F", help="Save the facts used.")
@document_options
@engine_option("experta")
@knowledge_option
@contacts_option
def ask(**options: Any) -> None:
    """Describe a case in words, and read the plan.

    TEXT is the case; `-` reads standard input. Without TEXT and --file you are asked for it, so
    that it does not end in the shell's history. Leave out names.

    Under a card for danger stand the contacts of your place (`advisor doctor` says where they are
    looked for), on the screen and in documents, never in the JSON. If their file is faulty or
    missing, the plan comes as ever, with its exit code; what is wrong is said on standard error.

    --out writes the plan to files as well, without a word of the case unless --with-words is given.
    """
    from advisor.cli.ask import Request, answer

    answer(Request(**options))


@advisor.command()
@click.argument("text", required=False)
@click.option("--file", "file", type=click.Path(path_type=Path), metavar="F", help="A case file.")
@click.option("--resume", type=click.Path(path_type=Path), metavar="F", help="Go on with this one.")
@click.option("--set", "settings", multiple=True, metavar="FACT=VALUE", help="State a fact.")
@click.option(
    "--save", type=click.Path(path_type=Path), metavar="F", help="Save what was answered."
)
@engine_option("experta")
@knowledge_option
@contacts_option
def interview(**options: Any) -> None:
    """Be asked what matters, at most ten questions, then read the plan.

    Only what can still change the plan is asked, the gravest first. At each question: ? help, w why
    it is asked, u don't know, n doesn't apply, l later, b back, r review and change, f finish now,
    ! danger, q save and leave. --resume goes on with a saved case.
    """
    from advisor.cli.interview import Request, run

    run(Request(**options))


@advisor.command()
@click.argument("kind", required=False)
@contacts_option
def urgent(kind: str | None, contacts: Path | None) -> None:
    """What to do when someone is in danger. Works even with broken knowledge.

    The contacts of your place stand under the steps. If their file is faulty or missing, the card
    comes first and what is wrong after it, on standard error; the exit code stays 0.
    """
    from advisor.cli.urgent import show

    show(kind, contacts)


@advisor.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 16))
@knowledge_option
@contacts_option
def serve(**options: Any) -> None:
    """Serve the desk, the library and the API to a browser on this machine.

    Nothing is stored, and no request leaves the machine. Needs the extra `web`.
    """
    from advisor.cli.serve import Request, run

    run(Request(**options))


@advisor.group(invoke_without_command=True)
@click.pass_context
def rules(context: click.Context) -> None:
    """Browse the rules."""
    if context.invoked_subcommand is None:
        context.invoke(rules_list)


@rules.command("list")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def rules_list(as_json: bool, knowledge: Path | None) -> None:
    """List all rules by topic."""
    from advisor.cli.browse import list_rules

    list_rules(knowledge, as_json)


@rules.command("show")
@click.argument("rule_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def rules_show(rule_id: str, as_json: bool, knowledge: Path | None) -> None:
    """Show one rule: when, then, why, and its examples."""
    from advisor.cli.browse import show_rule

    show_rule(knowledge, rule_id, as_json)


@rules.command("search")
@click.argument("words", nargs=-1, required=True)
@knowledge_option
def rules_search(words: tuple[str, ...], knowledge: Path | None) -> None:
    """Find the rules in which all WORDS stand: titles, reasons, facts, advice, statement ids."""
    from advisor.cli.browse import search_rules

    search_rules(knowledge, words)


@advisor.group(invoke_without_command=True)
@click.pass_context
def statements(context: click.Context) -> None:
    """Browse what the source asks for."""
    if context.invoked_subcommand is None:
        context.invoke(statements_list)


@statements.command("list")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def statements_list(as_json: bool, knowledge: Path | None) -> None:
    """List all statements, and how many rules carry each."""
    from advisor.cli.browse import list_statements

    list_statements(knowledge, as_json)


@statements.command("show")
@click.argument("statement_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
@knowledge_option
def statements_show(statement_id: str, as_json: bool, knowledge: Path | None) -> None:
    """Show one statement, the rules that carry it, and the sentences it comes from."""
    from advisor.cli.browse import show_statement

    show_statement(knowledge, statement_id, as_json)


for command in (*COMMANDS, *TRAINER_COMMANDS):
    advisor.add_command(command)
