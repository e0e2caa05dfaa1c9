from advisor.diagnostics import Diagnostic, Lines, Span, did_you_mean, in_order, quoted


def shown(line: str, word: str, code: str = "code") -> list[str]:
    start = line.index(word)
    span = Lines(line).span("a.yaml", start, start + len(word))
    return Diagnostic(span, code, "wrong", "a hint").pretty(line).split("\n")


def test_one_line_is_what_editors_follow() -> None:
    fault = Diagnostic(Span("rules/a.yaml", 3, 7, 4), "unknown-fact", "`natur` is not a fact", "so")
    assert fault.one_line() == "rules/a.yaml:3:7: error: `natur` is not a fact; so [unknown-fact]"


def test_pretty_underlines_the_place() -> None:
    assert shown("  - natur: practical", "natur") == [
        "error[code]: wrong",
        " --> a.yaml:1:5",
        "  |",
        "1 |   - natur: practical",
        "  |     ^^^^^",
        "  = a hint",
    ]


def test_the_gutter_is_as_wide_as_the_number() -> None:
    fault = Diagnostic(Span("a.yaml", 12, 1, 1), "code", "wrong")
    assert fault.pretty("\n" * 11 + "x\n").split("\n")[1:] == [
        "  --> a.yaml:12:1",
        "   |",
        "12 | x",
        "   | ^",
    ]


def test_there_is_no_excerpt_of_nothing() -> None:
    fault = Diagnostic(Span("a.yaml", 1, 1), "missing-file", "this file is missing", "make it")
    assert fault.pretty("").split("\n") == [
        "error[missing-file]: this file is missing",
        " --> a.yaml:1:1",
        "  = make it",
    ]


def test_tabs_and_wide_and_combining_characters_keep_the_alignment() -> None:
    assert shown("\ta:\tbad", "bad")[3:5] == ["1 | \ta:\tbad", "  | \t  \t^^^"]
    assert shown("工人: bad", "bad")[3:5] == ["1 | 工人: bad", "  |       ^^^"]
    assert shown("a: 工人", "工人")[4] == "  |    ^^^^"
    assert shown("e\u0301: bad", "bad")[4] == "  |    ^^^"


def test_characters_that_could_move_the_cursor_are_not_printed() -> None:
    line = shown("\x1b[2J\u202e: bad", "bad")[3]
    assert line == "1 | �[2J�: bad"
    assert quoted("a\nb\x1b[0m") == "`a�b�[0m`"


def test_long_lines_are_cut_around_the_place() -> None:
    line = "x" * 5000 + "bad" + "y" * 5000
    excerpt, underline = shown(line, "bad")[3:5]
    assert len(excerpt) < 105
    assert excerpt[4] == excerpt[-1] == "…"
    assert excerpt[underline.index("^") : underline.rindex("^") + 1] == "bad"
    assert len(shown("x" * 5000, "x" * 5000)[4]) < 105


def test_a_place_after_the_text_is_moved_to_its_end() -> None:
    assert str(Lines("ab\n").span("a", 99, 99)) == "a:2:1"
    assert str(Lines("ab").span("a", 99, 99)) == "a:1:3"
    assert Lines("a\r\nb\rc\nd").span("a", 5, 6).line == 3


def test_did_you_mean() -> None:
    facts = ["person.age", "practical.pay", "practical.housing", "sign.silent"]
    assert did_you_mean("person.agee", facts) == "did you mean `person.age`?"
    assert did_you_mean("pay", facts) == "did you mean `practical.pay`?"
    assert did_you_mean("Practical.Pay", facts) == "did you mean `practical.pay`?"
    assert did_you_mean("xyz", ["yes", "no"]) == "expected one of: `no`, `yes`"
    assert did_you_mean("xyz", [f"word-{n}" for n in range(20)]) is None
    assert did_you_mean("x" * 100_000, ["x"]) == "expected one of: `x`"
    assert did_you_mean("x", []) is None


def test_quoted_words_are_cut() -> None:
    assert quoted("a" * 100) == "`" + "a" * 59 + "…`"


def test_order_is_by_path_and_place_without_repetitions() -> None:
    a, b = (Diagnostic(Span("a", line, 1), "c", "m") for line in (2, 10))
    c = Diagnostic(Span("b", 1, 1), "c", "m")
    assert in_order([c, b, a, b]) == (a, b, c)
