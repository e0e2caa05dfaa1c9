"""From a knowledge folder to a library, or to everything that is wrong with it."""

from hashlib import sha256
from json import dumps
from pathlib import Path
from typing import Any, TypeVar

from advisor import __version__
from advisor.diagnostics import Diagnostic, in_order
from advisor.loading.files import Files, folder, gather
from advisor.loading.kinds import MODELS
from advisor.loading.parse import parse
from advisor.loading.references import reference_faults
from advisor.loading.references.circles import rule_circle
from advisor.model.base import Frozen, Id
from advisor.model.facts import ConclusionFile, FactGroup
from advisor.model.knowledge import (
    AdviceFile,
    CardFile,
    SourceMap,
    StatementFile,
    WordingFile,
    Worked,
)
from advisor.model.lexicon import LexiconFile, merge
from advisor.model.library import Library
from advisor.model.principles import PrincipleFile
from advisor.model.rules import Rule
from advisor.yamlsource import Document

_LANGUAGE = "en"

M = TypeVar("M", bound=Frozen)
Parsed = list[tuple[Document, Frozen]]


def load(root: Path) -> Library | tuple[Diagnostic, ...]:
    """Read the knowledge below `root`, the folder that holds `rules/` and `knowledge/`.

    Returns all faults of all files, sorted by place, if there are any. Never raises because of what
    the files hold.
    """
    files = gather(root)
    parsed, faults = _parse_all(files)
    if files.documents:
        # What a model has complained of already is not looked up as well.
        said = {fault.span for fault in faults}
        faults += (fault for fault in reference_faults(files) if fault.span not in said)
        rules = {rule.id: (document, rule) for document, rule in _of(Rule, parsed)}
        if circle := rule_circle(rules):
            faults.append(circle)
    return in_order(faults) if faults else _assemble(parsed)


def digest(library: Library) -> str:
    """Return the SHA-256 of the content: not of comments, layout, or the order of files.

    The order of answers and values counts, since people see it.
    """
    content: Any = library.model_dump(mode="json", by_alias=True, exclude={"version", "digest"})
    orders = [list(fact.answers) for fact in library.facts.values()]
    orders += [list(conclusion.values) for conclusion in library.conclusions]
    canonical = dumps([content, orders], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + sha256(canonical.encode()).hexdigest()


def _parse_all(files: Files) -> tuple[Parsed, list[Diagnostic]]:
    parsed: Parsed = []
    faults = list(files.faults)
    for kind, documents in files.documents.items():
        for document in documents:
            model = parse(document, MODELS[kind])
            if isinstance(model, Frozen):
                parsed.append((document, model))
            else:
                faults.extend(model)
    return parsed, faults


def _of(model: type[M], parsed: Parsed) -> list[tuple[Document, M]]:
    return [(document, value) for document, value in parsed if isinstance(value, model)]


def _assemble(parsed: Parsed) -> Library:
    rules = sorted(_of(Rule, parsed), key=lambda pair: pair[1].id)
    sentences = [s for _, file in _of(SourceMap, parsed) for s in file.sentences]
    library = Library(
        version=__version__,
        digest="",
        groups=tuple(group for _, group in _of(FactGroup, parsed)),
        conclusions=tuple(c for _, file in _of(ConclusionFile, parsed) for c in file.conclusions),
        rules=tuple(rule for _, rule in rules),
        topics={rule.id: folder(document) for document, rule in rules},
        advice=tuple(a for _, file in _of(AdviceFile, parsed) for a in file.advice),
        statements=tuple(s for _, file in _of(StatementFile, parsed) for s in file.statements),
        sentences=tuple(sorted(sentences, key=lambda sentence: sentence.number)),
        cards=tuple(card for _, card in _of(CardFile, parsed)),
        principles=tuple(p for _, f in _of(PrincipleFile, parsed) for p in f.principles),
        waivers=tuple(w for _, file in _of(PrincipleFile, parsed) for w in file.waivers),
        worked=tuple(sorted((one for _, one in _of(Worked, parsed)), key=lambda one: one.id)),
        lexicon=_lexicons(parsed),
        wording=next(
            (file.templates for _, file in _of(WordingFile, parsed) if file.language == _LANGUAGE),
            {},
        ),
    )
    return library.model_copy(update={"digest": digest(library)})


def _lexicons(parsed: Parsed) -> dict[Id, LexiconFile]:
    languages: dict[Id, list[LexiconFile]] = {}
    for document, file in _of(LexiconFile, parsed):
        languages.setdefault(folder(document), []).append(file)
    return {language: merge(files) for language, files in languages.items()}
