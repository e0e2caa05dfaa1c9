"""Cases that someone wrote down, and single facts from the command line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pydantic import Field

from advisor.diagnostics import Diagnostic, in_order, quoted
from advisor.loading.contradictions import contradictions
from advisor.loading.names import Names, names_of
from advisor.loading.parse import parse
from advisor.model.base import Frozen, Name, Value
from advisor.model.case import TEXT_LIMIT, Case
from advisor.model.library import Library
from advisor.yamlsource import Document, read

_ONE_CASE = "a file holds one case: `text: ...`, `facts: {...}`"
_FAULT_LIMIT = 20


class CaseFile(Frozen):
    """A case: what is known in words (`text`), as facts (`facts`), or both."""

    text: str | None = Field(default=None, max_length=TEXT_LIMIT)
    facts: dict[str, str] = {}


def read_case(path: str, raw: bytes, library: Library) -> Case | tuple[Diagnostic, ...]:
    """Read a case from the content of a `.yaml`, `.yml` or `.json` file.

    `path` is shown in messages as it is given. Returns the first twenty faults if there are any.
    """
    document = read(Path(path), raw, shown=path)
    if not isinstance(document, Document):
        one_case = ("documents", "not-a-mapping")
        return tuple(replace(d, hint=_ONE_CASE) if d.code in one_case else d for d in document)
    parsed = parse(document, CaseFile)
    faults = [] if isinstance(parsed, CaseFile) else list(parsed)
    faults += _fact_faults(document, names_of(library))
    if not isinstance(parsed, CaseFile) or faults:
        return in_order(faults)[:_FAULT_LIMIT]
    faults = [*_emptiness(document), *_contradictions(document, parsed.facts, library)]
    return in_order(faults) if faults else Case(text=parsed.text, facts=parsed.facts)


def parse_setting(setting: str, library: Library) -> tuple[Name, Value] | str:
    """Read `fact=value`, as given to `--set`; return fact and value, or what is wrong."""
    name, equals, value = (part.strip() for part in setting.partition("="))
    if not (name and equals and value):
        return f"{quoted(setting)} is not of the form `fact=value`, such as `person.age=older`"
    trouble = names_of(library).stated(name, value)
    if trouble is None:
        return name, value
    return f"{trouble.message}; {trouble.hint}" if trouble.hint else trouble.message


def _fact_faults(document: Document, names: Names) -> Iterator[Diagnostic]:
    """Check each fact that is written as text, whatever is wrong with the others."""
    facts = document.at(("facts",))
    found = 0
    for name, value in facts.items() if isinstance(facts, dict) else ():
        trouble = names.stated(name, value) if isinstance(value, str) else None
        if trouble:
            _, code, message, hint = trouble
            about_name = trouble.about == "name"
            yield document.fault(("facts", name), code, message, hint, key=about_name)
            found += 1
        if found == _FAULT_LIMIT:
            return


def _emptiness(document: Document) -> Iterator[Diagnostic]:
    if not {"text", "facts"} & set(document.data):
        yield document.fault((), "empty", "neither `text` nor `facts` is given", _ONE_CASE)


def _contradictions(
    document: Document, facts: dict[Name, Value], library: Library
) -> Iterator[Diagnostic]:
    for clash in contradictions(facts, library):
        last = max(clash.facts, key=list(facts).index)
        place = ("facts", last)
        yield document.fault(place, "contradiction", clash.message, clash.because, key=True)
