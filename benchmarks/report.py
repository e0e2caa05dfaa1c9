"""Markdown of the page that the command writes: tables, numbers, and what stands around them."""

from collections.abc import Iterable, Sequence

from benchmarks.machine import Machine, machine
from benchmarks.peers import CONTESTANTS
from benchmarks.race import Spread

PACKAGES = {one.package for one in CONTESTANTS} | {"pydantic"}


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table whose first column is text and whose others are figures."""
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def number(value: float) -> str:
    """Write a figure with two or three digits that mean something."""
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def between(found: Spread) -> str:
    """Write a median and its quartiles."""
    return f"{number(found.median)} ({number(found.low)} to {number(found.high)})"


def whole(sections: Sequence[str], load: float) -> str:
    """Write the page; `load` is how busy others kept the machine when the run began."""
    return "\n\n".join(["# Benchmarks", _begin(machine(PACKAGES), load), *sections]) + "\n"


def _begin(on: Machine, load: float) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in on.packages)
    return (
        "Written by `python -m benchmarks --write` from one run; nothing here is typed by hand."
        f" {on.date}, {on.processor}, {on.cores} cores, {on.system}, {on.python}; {versions}."
        " Figures are medians, with the quartiles over the rounds in brackets."
        f" Load of the machine (average of five minutes) when the run began: {load:.2f}; far above"
        " 0, others were using it, and the ratios mean more than the times."
    )
