"""From the bytes of a request to one checked body, or to all that is wrong with it."""

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from advisor.loading.complaints import complaint
from advisor.model.base import Frozen
from advisor.telling import texts
from advisor.telling.problems import Problem
from advisor.web.api.bodies import RefusedError, Say, Wrong, escaped

JSON = "application/json"
MOST = 20

M = TypeVar("M", bound=Frozen)


def read(raw: bytes, media: str, model: type[M], say: Say) -> M:
    """Read a body. Raises RefusedError with status 400, 415 or 422."""
    named, _, _ = media.partition(";")
    if named.strip().lower() != JSON:
        raise _refused(415, "media-type", say("web.api_media"))
    data = _parsed(raw, say)
    if not isinstance(data, dict):
        raise _refused(422, "one-case", say("web.api_one_case"))
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise RefusedError(422, *(_wrong(one, model) for one in error.errors()[:MOST])) from None


def text_in(raw: bytes) -> str | None:
    """Return the text of a case whatever else is wrong with the body, for the danger check."""
    try:
        data = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    found = data.get("text") if isinstance(data, dict) else None
    return found if isinstance(found, str) else None


def _parsed(raw: bytes, say: Say) -> Any:
    def once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in pairs:
            if name in found:
                raise _refused(422, "repeated-key", say("web.api_twice", name=name[:60]))
            found[name] = value
        return found

    def refuse(constant: str) -> None:
        raise ValueError(constant)

    try:
        text = raw.decode("utf-8-sig")
        return _frozen(json.loads(text, object_pairs_hook=once, parse_constant=refuse))
    except UnicodeDecodeError as error:
        raise _refused(400, "encoding", say("web.api_encoding", byte=error.start + 1)) from None
    except json.JSONDecodeError as error:
        told = say("web.api_not_json", line=error.lineno, column=error.colno)
        raise _refused(400, "not-json", told) from None
    except (ValueError, RecursionError):  # a number or a nesting that no case has
        raise _refused(400, "not-json", say("web.api_no_case")) from None
    except Problem as problem:
        raise _refused(422, problem.kind, problem.text) from None


def _frozen(data: Any) -> Any:
    """Return data with tuples for lists, as the models want them. Raises Problem for no text."""
    if isinstance(data, dict):
        return {_frozen(key): _frozen(value) for key, value in data.items()}
    if isinstance(data, list):
        return tuple(map(_frozen, data))
    if isinstance(data, str):
        try:
            data.encode()
        except UnicodeEncodeError:  # half of a pair of code units
            texts.examine(data)
    return data


def _wrong(detail: ErrorDetails, model: type[Frozen]) -> Wrong:
    loc = [str(step) for step in detail["loc"] if step != "[key]"]
    code, message, hint = complaint(detail, loc[-1], _fields(model, loc))
    # Other hints say how it is written in YAML.
    is_near = hint and hint.startswith(("did you mean", "expected one of"))
    text = f"{message}; {hint}" if is_near else message
    return Wrong("".join(f"/{escaped(step)}" for step in loc), code, text)


def _fields(model: type[Frozen], loc: list[str]) -> list[str]:
    return list(model.model_fields) if len(loc) == 1 else []


def _refused(status: int, kind: str, text: str) -> RefusedError:
    return RefusedError(status, Wrong("", kind, text))
