"""Cases that someone wrote down."""

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
from advisor.model.interview import AnswerKind, SavedCase
from advisor.model.library import Library
from advisor.yamlsource import Document, read

_ONE_CASE = "a file holds one case: `text: ...`, `facts: {...}`"
_LEAVE_OUT = "write the fact, or say `unknown`"
_FAULT_LIMIT = 20


class CaseFile(Frozen):
    """A case: what is known in words (`text`), as facts (`facts`), or both.

    A saved case also says what was asked and how it was answered (`answers`), and with which
    knowledge (`knowledge`, the digest): facts that newer knowledge no longer has are left out.
    """

    text: str | None = Field(default=None, max_length=TEXT_LIMIT)
    facts: dict[str, str] = {}
    answers: dict[str, AnswerKind] = {}
    knowledge: str | None = None


def read_case(path: str, raw: bytes, library: Library) -> Case | tuple[Diagnostic, ...]:
    """Read a case from the content of a `.yaml`, `.yml` or `.json` file, as `read_saved` does."""
    found = read_saved(path, raw, library)
    return found.case if isinstance(found, SavedCase) else found


def read_saved(path: str, raw: bytes, library: Library) -> SavedCase | tuple[Diagnostic, ...]:
    """Read a case with what was asked about it, if it was saved.

    `path` is shown in messages as it is given. Returns the first twenty faults if there are any.
    """
    document = read(Path(path), raw, shown=path)
    if not isinstance(document, Document):
        one_case = ("documents", "not-a-mapping")
        return tuple(replace(d, hint=_ONE_CASE) if d.code in one_case else d for d in document)
    parsed = parse(document, CaseFile)
    if isinstance(parsed, CaseFile) and parsed.knowledge not in (None, library.digest):
        kept, skipped = _still_known(parsed, names_of(library))
        faults = [*_emptiness(document), *_contradictions(document, kept.facts, library)]
        return in_order(faults) if faults else _saved(kept, skipped)
    faults = [] if isinstance(parsed, CaseFile) else list(parsed)
    faults += _fact_faults(document, names_of(library))
    if not isinstance(parsed, CaseFile) or faults:
        return in_order(faults)[:_FAULT_LIMIT]
    faults = [
        *_emptiness(document),
        *_answer_faults(document, parsed, names_of(library)),
        *_contradictions(document, parsed.facts, library),
    ]
    return in_order(faults)[:_FAULT_LIMIT] if faults else _saved(parsed, ())


def _saved(parsed: CaseFile, skipped: tuple[str, ...]) -> SavedCase:
    return SavedCase(
        case=Case(text=parsed.text, facts=parsed.facts),
        answers=parsed.answers,
        is_saved=parsed.knowledge is not None,
        skipped=skipped,
    )


def _still_known(parsed: CaseFile, names: Names) -> tuple[CaseFile, tuple[str, ...]]:
    """Leave out what the knowledge does not have any more, and name it."""
    facts = {n: v for n, v in parsed.facts.items() if names.stated(n, v) is None}
    answers = {
        name: kind
        for name, kind in parsed.answers.items()
        if name in names.facts and (kind != "answered" or name in facts)
    }
    gone = [f"{name}: {value}" for name, value in parsed.facts.items() if name not in facts]
    gone += [n for n in parsed.answers if n not in answers and n not in parsed.facts]
    return parsed.model_copy(update={"facts": facts, "answers": answers}), tuple(gone)


def _answer_faults(document: Document, parsed: CaseFile, names: Names) -> Iterator[Diagnostic]:
    for name, kind in parsed.answers.items():
        trouble = names.unknown(name, names.facts, "fact") if name not in names.facts else None
        if trouble:
            yield document.fault(
                ("answers", name), trouble.code, trouble.message, trouble.hint, key=True
            )
        elif kind == "answered" and name not in parsed.facts:
            message = f"{quoted(name)} was answered, but stands nowhere under `facts`"
            yield document.fault(("answers", name), "no-answer", message, _LEAVE_OUT, key=True)


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
    if not {"text", "facts", "knowledge"} & set(document.data):
        yield document.fault((), "empty", "neither `text` nor `facts` is given", _ONE_CASE)


def _contradictions(
    document: Document, facts: dict[Name, Value], library: Library
) -> Iterator[Diagnostic]:
    for clash in contradictions(facts, library):
        last = max(clash.facts, key=list(facts).index)
        place = ("facts", last)
        yield document.fault(place, "contradiction", clash.message, clash.because, key=True)
