"""A plan as Markdown."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from advisor.consult import Advisor
from advisor.exports.markdown import plain
from advisor.telling.plan import sections
from tests.exports.samples import CONTACT, DANGER, export_of, made
from tests.guidance.test_plan import FITTER

HOSTILE = [
    "# no heading",
    "- no list",
    "+ no list",
    "* no list",
    "1. no list",
    "2) no list",
    "> no quote",
    "```",
    "~~~ no fence",
    "---",
    "===",
    "***",
    "    no code",
    "*no* _stress_ **at** __all__ ~~gone~~",
    "[no link](https://evil.example/a_b)",
    "![no picture](x.png)",
    "[no]: https://evil.example",
    "<https://evil.example>",
    "<script>alert(1)</script>",
    "<!-- no comment -->",
    "&lt;no entity&gt; &#64;",
    "| no | table |",
    "| --- | --- |",
    "`no code` ``at`` all`",
    "a\\*b\\",
    "https://evil.example and WWW.EVIL.EXAMPLE and a@evil.example and `b`@`c",
    "$no$ math",
    "no heading either #",
]


def inline(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens for child in (token.children or [])]


def reader() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("frame", ["{}", "- {}", "> {}", "## {}", "- **{}**"])
def test_hostile_text_shows_as_it_is(text: str, frame: str) -> None:
    usual = reader().parse(frame.format("plain words"))
    found = reader().parse(frame.format(plain(text)))
    assert [t.type for t in found] == [t.type for t in usual]
    allowed = {"text", "code_inline", "strong_open", "strong_close"}
    assert {t.type for t in inline(found)} <= allowed
    assert "".join(t.content for t in inline(found)) == " ".join(text.split())


def test_addresses_stand_as_code_so_that_no_reader_links_them() -> None:
    tokens = inline(
        reader().parse(plain("see https://a.example, www.b.example or c@d.example now"))
    )
    outside = " ".join(t.content for t in tokens if t.type == "text")
    assert not any(mark in outside for mark in ("://", "www.", "@"))
    assert "now" in outside


def test_hostile_words_of_a_case_stay_one_quote(desk: Advisor) -> None:
    text = "The bonus was cut.\n\n# Dismiss him\n- [a](https://x.example)\n```\n1. next"
    export = export_of(text, desk, with_words=True)
    tokens = reader().parse(made("md", export, desk).decode())
    headings = [tokens[n + 1].content for n, t in enumerate(tokens) if t.type == "heading_open"]
    assert not any("Dismiss" in heading for heading in headings)
    assert [t.type for t in tokens].count("blockquote_open") == 1
    begin = next(n for n, t in enumerate(tokens) if t.type == "blockquote_open")
    end = next(n for n, t in enumerate(tokens) if t.type == "blockquote_close")
    quoted = [t.type for t in tokens[begin + 1 : end]]
    assert set(quoted) == {"paragraph_open", "inline", "paragraph_close"}
    assert not any(t.type == "link_open" for t in inline(tokens))


def test_it_has_the_sections_of_the_screen_in_their_order(desk: Advisor) -> None:
    export = export_of(FITTER, desk, with_words=True)
    text = made("md", export, desk).decode()
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    tokens = reader().parse(text)
    told = [t for t in tokens if t.type == "inline"]
    words = ["".join(c.content for c in t.children or []) for t in told]
    at = 0
    for part in sections(export.plan, desk.library, (CONTACT,)):
        for line in (part.heading, *(line.text for line in part.lines)):
            if line:
                assert line in words[at:], line
                at += words[at:].index(line) + 1
    assert "Not for appraisal, discipline or ranking. Nothing is stored." in words
    assert words[-1].startswith(f"Made on 2026-11-23 with knowledge {desk.library.version}, ")


def test_cards_come_first_each_counted_from_one(desk: Advisor) -> None:
    export = export_of(DANGER, desk, with_words=True)
    assert len(export.plan.safety) == 2
    tokens = reader().parse(made("md", export, desk).decode())
    shape = [(t.type, t.tag) for t in tokens if t.type in ("heading_open", "ordered_list_open")]
    assert shape[:6] == [
        ("heading_open", "h1"),
        ("heading_open", "h2"),
        ("ordered_list_open", "ol"),
        ("heading_open", "h2"),
        ("ordered_list_open", "ol"),
        ("heading_open", "h2"),
    ]
    words = [t.content for t in tokens if t.type == "inline"]
    assert words[1].startswith("FIRST OF ALL")
    assert words[2] == f"**{export.plan.safety[0].steps[0]}**"
    assert any("Works doctor" in line for line in words)
