"""What the models complain of, in words for those who write the files."""

import re
from typing import Any

from pydantic_core import ErrorDetails

from advisor.diagnostics import did_you_mean, quoted
from advisor.model.base import ID_PATTERN, NAME_PATTERN, STATEMENT_PATTERN

_WELL_FORMED = {
    ID_PATTERN: "an id is small letters, digits and hyphens, like `visit-and-listen`",
    NAME_PATTERN: "a name is one or two words joined by a dot, like `person.age`",
    STATEMENT_PATTERN: "a statement is cited by its number, like `7.2d`",
}
_MISSING_TEXT = ("string_too_short", "string_pattern_mismatch")
_EXPECTED = {
    "string_type": ("text is expected", None),
    "tuple_type": ("a list is expected", "begin each line with `- `, or use `[a, b]`"),
    "dict_type": ("fields are expected", "write `name: value`"),
    "model_type": ("fields are expected", "write `name: value`"),
    "int_type": ("a whole number is expected", None),
    "bool_type": ("`true` or `false` is expected", None),
}
_BEYOND = {
    "string_too_long": ("too-long", "longer than {max_length:,} characters"),
    "greater_than_equal": ("out-of-range", "{given} is less than {ge}"),
    "less_than_equal": ("out-of-range", "{given} is more than {le}"),
}

Complaint = tuple[str, str, str | None]
"""Code, message and hint."""


def complaint(detail: ErrorDetails, name: str, fields: list[str]) -> Complaint:
    """Say what is wrong with the field `name`; `fields` are those that may stand beside it."""
    kind, context, given = detail["type"], detail.get("ctx", {}), detail["input"]
    match kind:
        case "missing":
            return "missing-field", f"{quoted(name)} is missing", None
        case "extra_forbidden":
            message = f"{quoted(name)} is not a field here"
            return "unknown-field", message, did_you_mean(name, fields)
        case "literal_error":
            choices = re.findall(r"'([^']*)'", context["expected"])
            message = f"{quoted(given)} is not possible here"
            return "unknown-value", message, did_you_mean(str(given), choices)
        case "string_type" if isinstance(given, bool):
            hint = f"did you mean `{'yes' if given else 'no'}`?"
            return "wrong-type", f"`{str(given).lower()}` is not text", hint
        case "string_type" if isinstance(given, int):
            return "wrong-type", f"{quoted(given)} is a number, not text", "put it in quotes"
        case _ if kind in _EXPECTED:
            expected, way = _EXPECTED[kind]
            if given is None:
                return "empty", f"{expected}: nothing stands here", way
            return "wrong-type", expected, way
        case _ if kind in _MISSING_TEXT and not str(given).strip():
            return "empty", "words are expected: nothing stands here", None
        case "string_pattern_mismatch":
            message = f"{quoted(given)} is not well formed"
            hint = _WELL_FORMED.get(context["pattern"], "use small letters, digits and `_`")
            return "malformed", message, hint
        case "too_short":
            least = context["min_length"]
            return "empty", f"at least {least} {_entries(least)} expected", None
        case _ if kind in _BEYOND:
            code, message = _BEYOND[kind]
            return code, message.format(given=quoted(given), **context), None
        case _:
            return kind.replace("_", "-"), _lowered(detail["msg"]), None


def _entries(number: int) -> str:
    return "entry is" if number == 1 else "entries are"


def _lowered(message: Any) -> str:
    return str(message)[:1].lower() + str(message)[1:]
