"""Start the command line, and turn whatever ends it into a documented exit code."""

import gc
import os
import sys


def main() -> None:
    """Run `advisor`. A user never sees a traceback."""
    gc.disable()  # a command is over before collecting would pay
    from advisor.cli.exits import leave, report
    from advisor.telling.problems import Exit, Problem

    as_json = "--json" in sys.argv
    try:
        import click

        from advisor.cli.main import advisor

        try:
            # Not `advisor()`: click would turn a closed pipe into exit code 1.
            with advisor.make_context("advisor", sys.argv[1:]) as context:
                advisor.invoke(context)
        except click.exceptions.Exit as ended:
            sys.exit(ended.exit_code)
        except click.ClickException as error:
            report(Problem(Exit.USAGE, "usage", error.format_message()), as_json)
            leave(Exit.USAGE)
        sys.stdout.flush()
    except Problem as problem:
        report(problem, as_json)
        leave(problem.exit_code)
    except BrokenPipeError:
        # The reader has gone; what is left in the buffer must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        leave(Exit.ADVICE)
    except KeyboardInterrupt:
        print(file=sys.stderr)
        leave(Exit.INTERRUPTED)
    except Exception as error:  # the last line of defence; everything foreseen is a Problem
        if os.environ.get("ADVISOR_DEBUG"):
            raise
        text = (
            f"advisor met a fault of its own ({type(error).__name__}: {error}). If someone is in"
            " danger, run `advisor urgent`. ADVISOR_DEBUG=1 shows where it happened."
        )
        report(Problem(Exit.INTERNAL, "internal", text), as_json)
        leave(Exit.INTERNAL)


if __name__ == "__main__":
    main()
