"""A plan as a Word document."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from datetime import timedelta

from docx import Document
from docx.document import Document as Docx

from advisor.consult import Advisor
from advisor.telling.plan import sections
from tests.exports.samples import CONTACT, DANGER, export_of, made
from tests.guidance.test_plan import FITTER

CLOSING = "Not for appraisal, discipline or ranking. Nothing is stored."


def opened(content: bytes) -> Docx:
    return Document(io.BytesIO(content))


def style_of(document: Docx, text: str) -> str:
    found = next(p for p in document.paragraphs if p.text == text)
    assert found.style is not None
    return str(found.style.name)


def test_it_has_the_sections_of_the_screen_as_headings_and_lists(desk: Advisor) -> None:
    export = export_of(FITTER, desk, with_words=True)
    document = opened(made("docx", export, desk))
    shown = sections(export.plan, desk.library, (CONTACT,))
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 1"]
    own = ["The case, in your own words"]
    assert headings == own + [part.heading for part in shown if part.heading]
    words = [p.text for p in document.paragraphs]
    at = 0
    for line in (line for part in shown for line in part.lines):
        assert line.text in words[at:], line.text
        at += words[at:].index(line.text) + 1
    assert style_of(document, "What to do") == "Title"
    first = export.plan.advice[0]
    assert style_of(document, f"{first.text} [4.3]") == "List Bullet"
    assert style_of(document, f"Ask: {first.ask[0]}") == "List Bullet 2"
    assert style_of(document, FITTER) == "Quote"


def test_a4_with_the_closing_line_on_every_page(desk: Advisor) -> None:
    document = opened(made("docx", export_of(FITTER, desk), desk))
    page = document.sections[0]
    assert page.page_width is not None
    assert page.page_height is not None
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert [p.text for p in page.footer.paragraphs] == [CLOSING]


def test_each_card_counts_from_one(desk: Advisor) -> None:
    export = export_of(DANGER, desk)
    content = made("docx", export, desk)
    document = opened(content)
    assert [p.text for p in document.paragraphs][2] == export.plan.safety[0].steps[0]
    steps = [p for p in document.paragraphs if p.style and p.style.name == "List Number"]
    numbers = [int(p._p.xpath("./w:pPr/w:numPr/w:numId/@w:val")[0]) for p in steps]
    counts = [numbers.count(number) for number in dict.fromkeys(numbers)]
    assert counts == [len(card.steps) for card in export.plan.safety]
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        numbering = packed.read("word/numbering.xml").decode()
    for number in set(numbers):
        new = re.search(rf'<w:num w:numId="{number}".*?</w:num>', numbering, re.DOTALL)
        assert new
        assert '<w:startOverride w:val="1"/>' in new[0]


def test_it_names_nobody_and_no_time_of_day(desk: Advisor) -> None:
    content = made("docx", export_of(FITTER, desk), desk)
    about = opened(content).core_properties
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.created == about.modified
    assert about.created is not None
    assert about.created.strftime("%Y-%m-%d %H:%M") == "2026-11-23 00:00"
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert packed.testzip() is None
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any("thumbnail" in name for name in packed.namelist())
        links = b"".join(packed.read(n) for n in packed.namelist() if n.endswith(".rels"))
    assert b"External" not in links


def test_the_same_plan_on_the_same_day_gives_the_same_bytes(desk: Advisor) -> None:
    export = export_of(FITTER, desk)
    later = dataclasses.replace(export, at=export.at + timedelta(hours=3))
    tomorrow = dataclasses.replace(export, at=export.at + timedelta(days=1))
    content = made("docx", export, desk)
    assert made("docx", later, desk) == content
    assert made("docx", tomorrow, desk) != content


def test_what_xml_cannot_hold_does_not_break_it(desk: Advisor) -> None:
    text = "The bonus was cut \uffff & <less> ]]> \ufffe than promised."
    document = opened(made("docx", export_of(text, desk, with_words=True), desk))
    told = "The bonus was cut \ufffd & <less> ]]> \ufffd than promised."
    assert told in [p.text for p in document.paragraphs]
