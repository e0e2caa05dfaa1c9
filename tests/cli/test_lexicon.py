"""`advisor lexicon`: which phrase and which weight reads what."""

from __future__ import annotations

from tests.cli.run import run


def test_the_shipped_lexicon_has_no_fault() -> None:
    result = run("lexicon", "lint")
    assert result.code == 0
    assert result.out.endswith(" entries, 0 faults.\n")


def test_a_text_is_taken_apart() -> None:
    result = run("lexicon", "try", "He stood in my door. The bonus was cut.")
    assert result.code == 0
    assert "contact.initiative: came (stated), by the entry `" in result.out
    assert "practical.pay: yes" in result.out
    assert "What the trained reader thinks likely" in result.out


def test_an_empty_text_is_refused() -> None:
    result = run("lexicon", "try", " ")
    assert result.code == 5
    assert "empty" in result.err
