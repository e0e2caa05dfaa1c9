"""Pages from templates: everything that is filled in is escaped."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from advisor.model.case import Span
from advisor.model.library import Library
from advisor.telling.teller import teller_of

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Pages:
    """The templates of one knowledge version."""

    library: Library
    more: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def environment(self) -> Environment:
        """Jinja with escaping on, and the words of the library as `say`."""
        teller = teller_of(self.library)
        found = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        found.globals.update(
            say=teller.wording.say,
            teller=teller,
            library=self.library,
            version=self.library.version,
            digest=self.library.digest.removeprefix("sha256:")[:12],
            marked=marked,
            cited=cited,
            **self.more,
        )
        return found

    def say(self, key: str, **places: object) -> str:
        """Say one sentence of the library."""
        return teller_of(self.library).wording.say(key, **places)

    def show(self, template: str, status: int = 200, **values: Any) -> HTMLResponse:
        """Fill a template."""
        return HTMLResponse(self.environment.get_template(template).render(values), status)


def cited(text: str) -> Markup:
    """Return a sentence with what it cites, in brackets at its end, set apart to be quiet."""
    before, bracket, ids = text.rpartition(" [")
    if not before or not ids.endswith("]"):
        return escape(text)
    return Markup('{} <span class="cite">{}</span>').format(before, bracket.strip() + ids)


def marked(text: str, spans: Mapping[int, Span]) -> Markup:
    """Return a text with numbered marks around the words of each span; overlaps share a mark."""
    starts: dict[int, list[int]] = {}
    for number, (start, end) in spans.items():
        if start < end:
            starts.setdefault(start, []).append(number)
    parts: list[Markup] = []
    at = 0
    for start in sorted(starts):
        numbers = starts[start]
        end = max(spans[n][1] for n in numbers)
        begin = max(start, at)
        parts.append(escape(text[at:begin]))
        shown = Markup(", ").join(Markup("{}").format(n) for n in numbers)
        words = escape(text[begin : max(end, begin)])
        mark = Markup("<mark>{}<sup>{}</sup></mark>") if words else Markup("{}<sup>{}</sup>")
        parts.append(mark.format(words, shown))
        at = max(end, at)
    parts.append(escape(text[at:]))
    return Markup("").join(parts)
