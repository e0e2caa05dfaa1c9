"""Single facts, as `--set` states them."""

from advisor.diagnostics import quoted
from advisor.loading.names import names_of
from advisor.model.base import Name, Value
from advisor.model.library import Library


def parse_setting(setting: str, library: Library) -> tuple[Name, Value] | str:
    """Read `fact=value`, as given to `--set`; return fact and value, or what is wrong."""
    name, equals, value = (part.strip() for part in setting.partition("="))
    if not (name and equals and value):
        return f"{quoted(setting)} is not of the form `fact=value`, such as `person.age=older`"
    trouble = names_of(library).stated(name, value)
    return (name, value) if trouble is None else str(trouble)
