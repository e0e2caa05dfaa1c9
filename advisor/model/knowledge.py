"""The other files of the knowledge: statements, source map, advice, cards, wording."""

from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from advisor.model.base import Frozen, Id, Name, StatementId, Text, Value

StatementKind = Literal[
    "principle", "duty", "method", "cue", "lead", "prohibition", "aim", "context"
]
Slot = Literal[
    "make_safe", "first", "look_into", "practical", "talk", "lead", "together", "follow_up", "avoid"
]
Act = Literal[
    "safeguard",
    "listen",
    "find_out",
    "help",
    "explain",
    "praise",
    "criticise",
    "persuade",
    "organise",
    "manner",
]
DangerKind = Literal["self_harm", "violence", "harassment", "injury", "hazard", "general"]
"""`general` is danger of a kind that nobody has told yet (`danger.act` stated alone)."""

Level = Literal["act", "ask"]


class Lesson(Frozen):
    """How a trainer teaches a statement.

    `rule` fires on `given`; that is the example, and it is run.
    """

    means: Text
    example: Text
    rule: Id
    given: dict[Name, Value]
    mistake: Text
    not_when: Text


class Statement(Frozen):
    """What the source says, in our own words. `zh` is the usual Chinese term."""

    id: StatementId
    kind: StatementKind
    title: Text
    text: Text
    zh: Text | None = None
    lesson: Lesson | None = None

    @property
    def is_normative(self) -> bool:
        """Whether a rule must carry it; aims and contexts only explain."""
        return self.kind not in ("aim", "context")


class StatementFile(Frozen):
    """`knowledge/statements.yaml`."""

    statements: tuple[Statement, ...] = Field(min_length=1)


class SourceSentence(Frozen):
    """Where one sentence of the source went: to statements, or nowhere, and why."""

    number: int = Field(ge=1)
    statements: tuple[StatementId, ...] = ()
    none: Text | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if bool(self.statements) == bool(self.none):
            raise PydanticCustomError(
                "mapping", "give either `statements` or the reason for `none`"
            )
        return self


class SourceMap(Frozen):
    """`knowledge/source_map.yaml`."""

    sentences: tuple[SourceSentence, ...] = Field(min_length=1)


class Advice(Frozen):
    """Something to do or, in slot `avoid`, not to do.

    `say` holds words to open with, `ask` questions to ask, `listen_for` what to listen for.
    `if_they_agree` marks a step that touches private matters. `replaces` names more general advice
    that this one takes the place of when both are given; `excludes` names advice that is never
    given together with this one, which is proved.
    """

    id: Id
    slot: Slot
    act: Act
    text: Text
    say: tuple[Text, ...] = ()
    ask: tuple[Text, ...] = ()
    listen_for: tuple[Text, ...] = ()
    who: Text | None = None
    when: Text | None = None
    in_days: int | None = Field(default=None, ge=0, le=365)
    if_they_agree: bool = False
    replaces: tuple[Id, ...] = ()
    excludes: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _follow_up_has_a_date(self) -> Self:
        if (self.slot == "follow_up") != (self.in_days is not None):
            raise PydanticCustomError(
                "in_days", "`in_days` goes with slot `follow_up`, and only there"
            )
        return self


class AdviceFile(Frozen):
    """One file of `knowledge/advice/`."""

    advice: tuple[Advice, ...] = Field(min_length=1)


class Card(Frozen):
    """What a non-specialist does in danger, step by step."""

    id: Id
    kind: DangerKind
    level: Level
    title: Text
    steps: tuple[Text, ...] = Field(min_length=1)


class CardFile(Frozen):
    """One file of `knowledge/safety/`: steps that come after those of the built-in card."""

    kind: DangerKind
    more_steps: tuple[Text, ...] = Field(min_length=1)


class Worked(Frozen):
    """A worked case: one file of `knowledge/worked/`.

    `facts` are what a careful reader takes from `text`. The plan for them cites every statement of
    `shows`; `lesson` says what to see in it.
    """

    id: Id
    title: Text
    text: Text
    facts: dict[Name, Value] = Field(min_length=1)
    shows: tuple[StatementId, ...] = Field(min_length=1)
    lesson: Text


class WordingFile(Frozen):
    """`knowledge/wording/<language>.yaml`: every sentence template that a person reads."""

    language: Id
    templates: dict[str, Text] = Field(min_length=1)
