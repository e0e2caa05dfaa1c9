"""A contacts file becomes contacts, or every fault of it with its place."""

from __future__ import annotations

import json
import re

import pytest

from advisor.loading.contacts import read_contacts
from advisor.model.contacts import Contact, ContactFile
from advisor.telling.contacts import EXAMPLE
from tests.conftest import ROOT


def faults(text: str) -> list[str]:
    found = read_contacts("contacts.yaml", text.encode())
    return [] if isinstance(found, ContactFile) else [fault.one_line() for fault in found]


def test_contacts_are_read_in_their_order() -> None:
    crisis = Contact(
        kinds=("self_harm", "violence"),
        name="Crisis line",
        reach="phone 0800 000 000, day and night",
    )
    doctor = Contact(kinds=("all",), name="Works doctor", reach="gate 2, ext. 41")
    expected = ContactFile(contacts=(crisis, doctor))
    assert read_contacts("contacts.yaml", EXAMPLE.encode()) == expected
    as_json = json.dumps(expected.model_dump(mode="json"))
    assert read_contacts("contacts.json", as_json.encode()) == expected
    assert [crisis.fits("violence"), crisis.fits("injury")] == [True, False]
    assert [doctor.fits("violence"), doctor.fits("general")] == [True, True]


def test_the_example_in_the_readme() -> None:
    (block,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert read_contacts("r.yaml", block.encode()) == read_contacts("e.yaml", EXAMPLE.encode())


def test_words_over_several_lines_become_one() -> None:
    text = "contacts:\n  - kinds: [all]\n    name: A\n    reach: |\n      gate 2,\n      ext. 41\n"
    found = read_contacts("contacts.yaml", text.encode())
    assert isinstance(found, ContactFile)
    assert found.contacts[0].reach == "gate 2, ext. 41"


def test_all_faults_at_once_with_their_places() -> None:
    text = """\
contacts:
  - {kinds: [self-harm, everything], name: Crisis line, reach: 112}
  - {kinds: all, nam: Works doctor, reach: " "}
  - {kinds: [], name: Gate, reach: "ext. 1"}
place: here
"""
    kinds = "`all`, `general`, `harassment`, `hazard`, `injury`, `self_harm`, `violence`"
    assert faults(text) == [
        "contacts.yaml:2:14: error: `self-harm` is not possible here;"
        " did you mean `self_harm`? [unknown-value]",
        "contacts.yaml:2:25: error: `everything` is not possible here;"
        f" expected one of: {kinds} [unknown-value]",
        "contacts.yaml:2:64: error: `112` is a number, not text; put it in quotes [wrong-type]",
        "contacts.yaml:3:5: error: `name` is missing [missing-field]",
        "contacts.yaml:3:13: error: a list is expected;"
        " begin each line with `- `, or use `[a, b]` [wrong-type]",
        "contacts.yaml:3:18: error: `nam` is not a field here;"
        " did you mean `name`? [unknown-field]",
        "contacts.yaml:3:44: error: words are expected: nothing stands here [empty]",
        "contacts.yaml:4:13: error: at least 1 entry is expected [empty]",
        "contacts.yaml:5:1: error: `place` is not a field here;"
        " expected one of: `contacts` [unknown-field]",
    ]


BAD = {
    "": "empty",
    "contacts: []": "at least 1 entry is expected",
    "- {kinds: [all]}": "does not hold fields",
    "contacts:\n  - Crisis line": "fields are expected",
    "contacts: []\ncontacts: []": "first written on line 1",
    'contacts: [{kinds: [all], name: A, reach: "\\e[2J"}]': "U+001B is not allowed here",
    "contacts: [{kinds: [all], name: A, reach: " + "x" * 161 + "}]": "longer than 160 characters",
    "contacts: [{kinds: [all], name: " + "x" * 81 + ", reach: x}]": "longer than 80 characters",
    "contacts: [": "contacts.yaml:1:",
}


@pytest.mark.parametrize("text", BAD)
def test_a_faulty_file(text: str) -> None:
    found = faults(text)
    assert found
    assert BAD[text] in "\n".join(found)


def test_bytes_that_are_not_text() -> None:
    found = read_contacts("contacts.yaml", b"contacts: \xff")
    assert not isinstance(found, ContactFile)
    assert "UTF-8" in found[0].one_line()
