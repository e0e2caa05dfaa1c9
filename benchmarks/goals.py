"""The goals of the race, and whether a run meets them."""

from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.race import Race, Spread

OURS = "compiled"
CLIPS = "CLIPS"
ZEN = ("zen, expressions", "zen, tables")


@dataclass(frozen=True, slots=True)
class Goal:
    """What is asked, what came out (None: it could not be measured), and the bound."""

    words: str
    bound: float
    at_most: bool
    measured: Spread | None

    @property
    def verdict(self) -> str:
        """Say whether it holds, by the median."""
        if self.measured is None:
            return "not measured"
        value = self.measured.median
        held = value <= self.bound if self.at_most else value >= self.bound
        return "holds" if held else "missed"


def goals(one_by_one: Mapping[str, Race], growth: Race, at_once: Race) -> list[Goal]:
    """Return every goal; `growth` has one lap for each size, the smallest first.

    Against zen it is the faster of its two forms that counts.
    """
    found: list[Goal] = []
    for title, race in one_by_one.items():
        clips = race.ratio(OURS, CLIPS) if CLIPS in race.laps else None
        found.append(Goal(f"compiled / CLIPS, {title}", 0.25, True, clips))
        zen = [race.ratio(OURS, form) for form in ZEN if form in race.laps]
        worst = max(zen, key=lambda ratio: ratio.median, default=None)
        found.append(Goal(f"compiled / zen, {title}", 0.15, True, worst))
    small, *_, large = growth.laps
    found.append(Goal(f"compiled, {large} / {small}", 10, True, growth.ratio(large, small)))
    many = [at_once.ratio(form, OURS) for form in ZEN if form in at_once.laps]
    least = min(many, key=lambda ratio: ratio.median, default=None)
    found.append(Goal(f"cases a second, compiled / zen, {at_once.title}", 10, False, least))
    return found
