"""The plan of the desk as a file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from docx import Document
from fastapi import FastAPI

from advisor.web.desk.downloads import this_moment
from tests.web.conftest import Client, hidden, words_of

TEXT = "The bonus was cut; he came to me himself. The pension moon is green."


@pytest.fixture(autouse=True)
def on_a_known_day(app: FastAPI) -> Iterator[None]:
    app.dependency_overrides[this_moment] = lambda: datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    yield
    app.dependency_overrides.clear()


@pytest.fixture
def state(client: Client) -> str:
    return hidden(client.post("/case", {"text": TEXT}).text, "state")


@pytest.mark.parametrize(
    ("ending", "media_type"),
    [
        ("md", "text/markdown; charset=utf-8"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("ics", "text/calendar; charset=utf-8"),
    ],
)
def test_a_file_to_keep_that_no_browser_shows_or_stores(
    ending: str, media_type: str, client: Client, state: str
) -> None:
    answer = client.post("/case/download", {"state": state, "format": ending})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type
    assert answer.headers["content-disposition"] == f'attachment; filename="plan.{ending}"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    again = client.post("/case/download", {"state": state, "format": ending})
    assert again.content == answer.content


def test_the_words_are_in_it_only_if_the_box_was_ticked(client: Client, state: str) -> None:
    silent = client.post("/case/download", {"state": state, "format": "md"}).text
    assert "Pay or a bonus is a trouble" in silent
    assert "moon" not in silent
    unticked = {"state": state, "format": "md", "words": "no"}
    assert client.post("/case/download", unticked).text == silent
    agreed = client.post("/case/download", {"state": state, "format": "md", "words": "yes"}).text
    assert f"> {TEXT}\n" in agreed


def test_a_document_and_dates_that_open(client: Client, state: str) -> None:
    content = client.post("/case/download", {"state": state, "format": "docx"}).content
    assert Document(io.BytesIO(content)).paragraphs[0].text == "What to do"
    dates = client.post("/case/download", {"state": state, "format": "ics"}).text
    assert "DTSTAMP:20261123T093000Z\r\n" in dates
    assert "SUMMARY:Follow up\r\n" in dates
    assert "DESCRIPTION" not in dates


@pytest.mark.parametrize("wrong", ["pdf", "", "MD", "<script>"])
def test_another_format_gets_a_page_that_names_the_three(
    wrong: str, client: Client, state: str
) -> None:
    answer = client.post("/case/download", {"state": state, "format": wrong})
    assert answer.status_code == 422
    assert "Choose Markdown, Word or calendar." in words_of(answer.text)
    assert "<script>" not in answer.text.replace("<script src=", "")
    assert "content-disposition" not in answer.headers


@pytest.mark.parametrize("damaged", ["", "{", '{"interview": 1}'])
def test_a_damaged_page_gets_a_page_that_says_so(damaged: str, client: Client) -> None:
    answer = client.post("/case/download", {"state": damaged, "format": "md"})
    assert answer.status_code == 422
    assert "damaged" in words_of(answer.text)


def test_danger_and_whom_to_reach_stand_first(client: Client) -> None:
    state = f'{{"interview":{{"text":"{"He does not want to live any more."}"}}}}'
    answer = client.post("/case/download", {"state": state, "format": "md"})
    assert answer.text.splitlines()[2].startswith("## FIRST OF ALL")
    assert "Works doctor" in answer.text


def test_the_address_alone_gives_nothing(client: Client, state: str) -> None:
    answer = client.get(f"/case/download?format=md&state={quote(state)}")
    assert answer.status_code in (303, 405)
    assert "bonus" not in answer.text
