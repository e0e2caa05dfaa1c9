"""Sentences: whole templates with named places. The only maker of sentences on a case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True, slots=True)
class Wording:
    """The templates of one language, as `knowledge/wording/<language>.yaml` has them."""

    templates: Mapping[str, str]

    def say(self, key: str, **places: object) -> str:
        """Fill one template. Raises KeyError for an unknown key or a place left open."""
        return self.templates[key].format(**places)

    def listing(self, items: Iterable[str]) -> str:
        """Join ids or clauses with commas, as a reader expects in brackets."""
        return ", ".join(items)


def places(template: str) -> frozenset[str]:
    """Return the named places of a template."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name)
