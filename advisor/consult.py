"""The one function that every face calls: a case in, a plan out."""

from dataclasses import dataclass

from advisor.engines import ENGINES, Engine
from advisor.guidance.plan import arrange
from advisor.guidance.understanding import weigh
from advisor.intake import Reader, build, read
from advisor.interview.questions import DANGER, open_questions
from advisor.interview.relevance import relevance
from advisor.loading.contradictions import contradictions
from advisor.model.case import Case, Reading
from advisor.model.library import Library
from advisor.model.plan import Plan
from advisor.safety.check import check, raised


@dataclass(frozen=True, slots=True)
class Advisor:
    """A library with the engine and the reader built for it. Safe to share between threads.

    Knowledge without a lexicon has no reader: it answers stated facts, and reads none.
    """

    library: Library
    engine: Engine
    reader: Reader | None


def prepare(library: Library, engine: str = "experta") -> Advisor:
    """Build what consultations need, once for a knowledge version."""
    lexicon = library.lexicon.get("en")
    return Advisor(
        library=library,
        engine=ENGINES[engine](library.rule_base),
        reader=build(lexicon, library.facts) if lexicon else None,
    )


def consult(case: Case, advisor: Advisor) -> Plan:
    """Answer one case. The danger check of the raw text runs before anything else."""
    library = advisor.library
    reading = _read(case, advisor)
    # What the user states may answer what the text leaves to be asked, so it is checked with it.
    stated = {item.fact: item.value for item in reading.facts} | case.facts | case.settings
    finding = check(case.text, stated, library.cards)
    situation = weigh(
        case, reading, finding.facts, library, lambda facts: bool(contradictions(facts, library))
    )
    inference = advisor.engine.infer(situation.facts)
    matters = relevance(
        situation.facts, lambda facts: raised(finding.signs, {**stated, **facts}), library
    )
    asked_for = (f"{DANGER}.{card.kind}" for card in finding.cards if card.level == "ask")
    questions = open_questions(matters, asked_for, library)
    return arrange(situation, inference, finding.cards, questions, library)


def _read(case: Case, advisor: Advisor) -> Reading:
    if not (case.text and advisor.reader):
        return Reading()
    reading = read(case.text, advisor.reader)
    if not case.without:
        return reading
    kept = tuple(item for item in reading.facts if item.fact not in case.without)
    denied = tuple(item for item in reading.not_values if item.fact not in case.without)
    return reading.model_copy(update={"facts": kept, "not_values": denied})
