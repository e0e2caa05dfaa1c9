"""Whether the parts of the knowledge fit together: every word that names another part.

Each module checks one kind of file. They look at the data as it was written, valid or not, so that
everything that is wrong is said in one go.
"""

from collections.abc import Iterator

from advisor.diagnostics import Diagnostic
from advisor.loading.files import Files
from advisor.loading.references.advice import advice_faults
from advisor.loading.references.context import context_of
from advisor.loading.references.language import card_faults, lexicon_faults, wording_faults
from advisor.loading.references.principles import principle_faults
from advisor.loading.references.rules import rule_faults
from advisor.loading.references.source import source_map_faults, statement_faults
from advisor.loading.references.vocabulary import conclusion_faults, fact_faults
from advisor.loading.references.worked import worked_faults


def reference_faults(files: Files) -> Iterator[Diagnostic]:
    """Find all references that lead nowhere, or where they may not, in no particular order."""
    context = context_of(files)
    of = files.documents
    yield from fact_faults(of.get("facts", ()), context)
    yield from conclusion_faults(of.get("conclusions", ()), context)
    yield from statement_faults(of.get("statements", ()))
    yield from source_map_faults(of.get("source_map", ()), context)
    yield from advice_faults(of.get("advice", ()), context)
    yield from rule_faults(of.get("rule", ()), context)
    yield from principle_faults(of.get("principles", ()), context)
    yield from worked_faults(of.get("worked", ()), context)
    yield from card_faults(of.get("card", ()))
    yield from lexicon_faults(of.get("lexicon", ()), context)
    yield from wording_faults(of.get("wording", ()))
