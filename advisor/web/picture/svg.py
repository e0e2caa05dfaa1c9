"""A layout as SVG: boxes in columns with what leads from one to another, in light and dark."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from textwrap import shorten, wrap
from xml.sax.saxutils import escape, quoteattr

from advisor.telling.teller import Teller
from advisor.web.library.links import to
from advisor.web.picture.graph import Edge, Graph, Key, label
from advisor.web.picture.layout import Layout, Place

STYLE = """
svg { background: #fbfaf7; font: 11px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
text { fill: #1d2326; }
path { fill: none; stroke: #8a9396; stroke-width: 1; }
.blocks { stroke: #a3200d; stroke-dasharray: 4 3; }
rect { stroke: #6f7679; fill: #ffffff; } a:hover rect, a:focus rect { stroke-width: 3; }
.fact rect { fill: #eef3fb; } .rule rect { fill: #e6f0ee; stroke: #1b5e58; }
.conclusion rect { fill: #fdf3d0; } .avoid rect { fill: #fdece8; stroke: #a3200d; }
@media (prefers-color-scheme: dark) {
svg { background: #15191b; } text { fill: #e9ebea; } path { stroke: #7b868b; }
.blocks { stroke: #ff9d8c; } rect { stroke: #8d979b; fill: #1e2427; }
.fact rect { fill: #1d2836; } .rule rect { fill: #20312f; stroke: #7fd0c6; }
.conclusion rect { fill: #3a3213; } .avoid rect { fill: #3a201b; stroke: #ff9d8c; }
}
"""

POLICY = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-"
    + b64encode(sha256(STYLE.encode()).digest()).decode()
    + "'"
)
"""The Content-Security-Policy of a picture: its own style, and nothing else."""

PARTS = {"fact": "facts", "rule": "rules", "conclusion": "conclusions"}


@dataclass(frozen=True, slots=True)
class Size:
    """How large things are drawn, in pixels; `lines` of `letters` are shown of each label."""

    column: float
    box: float
    row: float
    line: float
    lines: int
    letters: int


SMALL = Size(column=236, box=204, row=52, line=14, lines=3, letters=29)
LARGE = Size(column=300, box=236, row=17, line=14, lines=1, letters=34)
EDGE = 12.0


def draw(graph: Graph, layout: Layout, size: Size, title: str, teller: Teller) -> str:
    """Return the picture as a document of its own."""
    first = min(graph.layers.values(), default=0)
    columns = max(graph.layers.values(), default=0) - first + 1
    width = columns * size.column - (size.column - size.box) + 2 * EDGE
    height = layout.rows * size.row + 2 * EDGE
    pen = _Pen(first, size, teller)
    body = [
        *(pen.edge(edge, layout) for edge in graph.edges),
        *(pen.node(key, place) for key, place in sorted(layout.nodes.items())),
    ]
    return "\n".join(
        (
            '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title"'
            f' width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">',
            f'<title id="title">{escape(title)}</title>',
            f"<style>{STYLE}</style>",
            *body,
            "</svg>\n",
        )
    )


@dataclass(frozen=True, slots=True)
class _Pen:
    first: int
    size: Size
    teller: Teller

    def _left(self, place: Place) -> float:
        return EDGE + (place[0] - self.first) * self.size.column

    def _middle(self, place: Place) -> float:
        return EDGE + (place[1] + 0.5) * self.size.row

    def node(self, key: Key, place: Place) -> str:
        """Draw a box with its words, and the way to its page."""
        words = label(key, self.teller)
        lines = _cut(words, self.size)
        height = self.size.line * len(lines) + (4 if self.size.lines > 1 else 1)
        left, middle = self._left(place), self._middle(place)
        top = middle - height / 2
        x, first = left + 6, top + self.size.line - 2.5
        shown = "".join(
            f'<text x="{x:.0f}" y="{first + self.size.line * n:.1f}">{escape(line)}</text>'
            for n, line in enumerate(lines)
        )
        href = quoteattr(to(PARTS.get(key.kind, "advice"), key.name))
        return (
            f'<a href={href} class="{key.kind}"><title>{escape(words)}</title>'
            f'<rect x="{left:.0f}" y="{top:.1f}" width="{self.size.box:.0f}" height="{height:.0f}"'
            f' rx="4"/>{shown}</a>'
        )

    def edge(self, edge: Edge, layout: Layout) -> str:
        """Draw a line from box to box, level across the columns that it passes."""
        kind = ' class="blocks"' if edge.blocks else ""
        return f'<path{kind} d="{"".join(self._way(edge, layout))}"/>'

    def _way(self, edge: Edge, layout: Layout) -> Iterator[str]:
        start = layout.nodes[edge.start]
        x, y = self._left(start) + self.size.box, self._middle(start)
        yield f"M{x:.0f} {y:.1f}"
        passed = layout.bends[edge]
        for n, place in enumerate((*passed, layout.nodes[edge.end])):
            left, level = self._left(place), self._middle(place)
            half = (x + left) / 2
            yield f"C{half:.0f} {y:.1f} {half:.0f} {level:.1f} {left:.0f} {level:.1f}"
            x, y = left, level
            if n < len(passed):
                x += self.size.box
                yield f"H{x:.0f}"


def _cut(words: str, size: Size) -> list[str]:
    if size.lines == 1:
        return [shorten(words, size.letters, placeholder=" …")]
    return wrap(words, size.letters, max_lines=size.lines, placeholder=" …")
