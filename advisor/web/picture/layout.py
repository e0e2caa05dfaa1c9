"""Where each node of a graph is drawn: its column is its layer, its row is found by the library."""

from dataclasses import dataclass

from fast_sugiyama import from_edges

from advisor.web.picture.graph import Edge, Graph, Key

UNIT = 72
"""How far apart the library puts two neighbours of a layer."""

BESIDE_A_LINE, LEAST = 0.6, 0.02
"""How far a line keeps from what is next to it, and a row from the row before, in rows."""

Place = tuple[int, float]
"""A column and a row."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The place of each node, and the places between that each edge passes."""

    nodes: dict[Key, Place]
    bends: dict[Edge, tuple[Place, ...]]
    rows: float


def lay_out(graph: Graph) -> Layout:
    """Lay out a graph, with few crossings. The same graph always gives the same layout."""
    keys = sorted(graph.layers)
    numbers = {key: number for number, key in enumerate(keys)}
    column = [graph.layers[key] for key in keys]
    steps: dict[tuple[int, int], None] = {}
    between: dict[Edge, list[int]] = {}
    for edge in graph.edges:
        # An edge takes one step a layer, so that the library keeps our layers.
        at, passed = numbers[edge.start], []
        for layer in range(graph.layers[edge.start] + 1, graph.layers[edge.end]):
            column.append(layer)
            passed.append(len(column) - 1)
            steps[at, passed[-1]] = None
            at = passed[-1]
        steps[at, numbers[edge.end]] = None
        between[edge] = passed
    rows = _closer(_rows(list(steps)), column, len(keys))
    return Layout(
        {key: (column[n], rows[n]) for key, n in numbers.items()},
        {edge: tuple((column[n], rows[n]) for n in those) for edge, those in between.items()},
        max(rows.values(), default=0) + 1,
    )


def _rows(steps: list[tuple[int, int]]) -> dict[int, float]:
    """Return the row of each number; parts that are not connected stand below each other."""
    rows: dict[int, float] = {}
    top = 0.0
    parts = from_edges(steps, dummy_vertices=False, ranking_type="minimize", check_layout=False)
    for places, *_ in parts:
        found = {int(number): across / UNIT for number, (across, _) in places}
        first = min(found.values())
        rows |= {number: top + row - first for number, row in found.items()}
        top += max(found.values()) - first + 1
    return rows


def _closer(rows: dict[int, float], column: list[int], boxes: int) -> dict[int, float]:
    """Move rows together as far as the boxes and lines of each column leave room.

    What stood in one row stays in one row. Numbers below `boxes` are boxes, the others are lines.
    """
    in_row: dict[float, list[int]] = {}
    for number, row in rows.items():
        in_row.setdefault(row, []).append(number)
    lowest: dict[int, tuple[float, bool]] = {}
    moved: dict[int, float] = {}
    place = 0.0
    for row in sorted(in_row):
        for number in in_row[row]:
            above = lowest.get(column[number])
            if above:
                apart = 1.0 if number < boxes and above[1] else BESIDE_A_LINE
                place = max(place, above[0] + apart)
        for number in in_row[row]:
            moved[number] = place
            lowest[column[number]] = place, number < boxes
        place += LEAST
    return moved
