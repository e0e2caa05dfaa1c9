"""From documents to models, and from the models' complaints to places in the file."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from advisor.diagnostics import Diagnostic, in_order
from advisor.loading.complaints import complaint
from advisor.yamlsource import Document, Loc

FAULT_LIMIT = 100
"""How many faults of one file are named."""

M = TypeVar("M", bound=BaseModel)

# The halves of a condition or token, which the file writes as one entry `name: value`.
_NAME, _VALUE = ("fact",), ("values", "value")


def parse(document: Document, model: type[M]) -> M | tuple[Diagnostic, ...]:
    """Validate one document, or say all that does not fit, in the order of the file."""
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        details = _without_echoes(error.errors()[:FAULT_LIMIT])
        return in_order(_diagnostic(detail, document, model) for detail in details)


def _without_echoes(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out that a list is too short where it is so only because its items are faulty."""
    above = {detail["loc"][:end] for detail in details for end in range(len(detail["loc"]))}
    return [d for d in details if d["type"] != "too_short" or d["loc"] not in above]


def _diagnostic(detail: ErrorDetails, document: Document, model: type[BaseModel]) -> Diagnostic:
    loc = tuple(step for step in detail["loc"] if step != "[key]")
    name = str(loc[-1]) if loc else ""
    code, message, hint = complaint(detail, name, _fields_at(model, loc))
    place, about_name = _in_file(document.data, loc)
    about_key = about_name or "[key]" in detail["loc"] or code in ("missing-field", "unknown-field")
    return document.fault(place, code, message, hint, key=about_key)


def _in_file(data: Any, loc: Loc) -> tuple[Loc, bool]:
    """Turn a model's path into the keys of the file; say whether it leads to a key."""
    found: list[str | int] = []
    about_name = False
    for step in loc:
        at: str | int = step
        if not isinstance(data, dict | tuple):
            break
        if isinstance(data, dict) and len(data) == 1 and step in {*_NAME, *_VALUE} - set(data):
            at = next(iter(data))
        about_name = at is not step and step in _NAME
        try:
            data = data[at]
        except (KeyError, IndexError, TypeError):
            continue  # a step of the model only
        found.append(at)
    return tuple(found), about_name


def _fields_at(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """List the fields of the model that `loc` leads into.

    A step is a field, a key of a mapping, or the name of a model (unions are tagged with the names
    of their models); indexes lead nowhere new.
    """
    here = [model]
    for step in loc[:-1]:
        if isinstance(step, str):
            inner = [m for parent in here for m in _models_under(parent, step)]
            here = [m for m in here if m.__name__ == step] or inner or here
    return [field.alias or name for m in here for name, field in m.model_fields.items()]


def _models_under(model: type[BaseModel], step: str) -> Iterator[type[BaseModel]]:
    for name, field in model.model_fields.items():
        if step in (name, field.alias):
            yield from _models_in(field.annotation)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
