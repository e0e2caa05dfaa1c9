"""What a check reports."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault of the knowledge: which entry (`rule some-id`), and what is wrong with it."""

    subject: str
    message: str
