"""What a person reads: sections of lines, before any face wraps or paints them."""

from dataclasses import dataclass
from typing import Literal

from advisor.model.base import Id

Style = Literal["alarm", "heading", "strong", "plain", "quiet"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line before wrapping; `indent` counts steps. `point` is the advice that it begins."""

    text: str
    style: Style = "plain"
    indent: int = 1
    point: Id | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines. `key` names the part of the screen."""

    key: str
    heading: str
    lines: tuple[Line, ...]
