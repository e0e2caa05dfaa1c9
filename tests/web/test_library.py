"""What a trainer finds in the library, by address, by click and by search."""

from __future__ import annotations

import re
import time
from html import unescape
from itertools import pairwise

import pytest

from advisor.model.library import Library
from tests.web.conftest import Client, words_of


def read(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.text


def links(page: str) -> dict[str, str]:
    """The links of a page: what they say, and where they lead."""
    found = re.findall(r'<a [^>]*?href="([^"]+)"[^>]*>(.*?)</a>', page, flags=re.DOTALL)
    return {words_of(words): unescape(href) for href, words in found}


def says_why_praise_leads(page: str) -> bool:
    words = words_of(page)
    return all(
        part in words
        for part in (
            "Join praise with criticism, and let praise lead.",
            "Criticism is heard by those who know that their good work was seen.",
            "Where a breach has to be named, praise leads",
            "Where a wrong idea has to be spoken of, praise leads",
            "It fires: drills the most and wears no helmet, checked",
            "The rule fires here, as it should.",
            "It just does not fire: nobody has checked it",
            "there “The facts were checked”, here “The facts were not checked yet”",
        )
    )


def test_three_clicks_lead_to_why_praise_leads_and_where_it_just_does_not(client: Client) -> None:
    begin = links(read(client, "/"))
    library = links(read(client, begin["Library"]))
    statements = links(read(client, library["Statements"]))
    page = read(client, statements["7.1a Praise with criticism"])
    assert says_why_praise_leads(page)


@pytest.mark.parametrize("query", ["why does praise lead criticism", "7.1a", "以表扬为主"])
def test_one_search_leads_to_the_same(client: Client, query: str) -> None:
    found = client.get("/library/search", params={"q": query}).text
    first = re.search(r'<ol class="results">.*?href="([^"]+)"', found, flags=re.DOTALL)
    assert first
    assert says_why_praise_leads(read(client, first[1]))


def test_a_rule_reads_in_plain_words(client: Client) -> None:
    words = words_of(read(client, "/library/rules/praise-leads-over-a-wrong-idea"))
    assert "If all of this holds" in words
    assert "There is a wrong idea, attitude or motive." in words or "wrong idea" in words
    assert "or it is not told whether" in words
    assert "Unless one of these is known Someone is in danger." in words
    assert "This follows: Praise leads. [7.1a]" in words


def test_a_rule_says_what_it_reads_what_it_gives_and_what_stands_beside_it(client: Client) -> None:
    page = read(client, "/library/rules/praise-leads-over-a-breach")
    to = links(page)
    assert to["Did the worker break a rule?"] == "/library/facts/fault.any"
    assert to["An attitude counts as thinking once practical causes are ruled out"]
    assert to["A known merit is named before the criticism"] == "/library/rules/name-a-known-merit"
    assert to["Next: Where a wrong idea has to be spoken of, praise leads"]
    assert to["The four combinations"] == "/library/rules#combinations"


def test_an_advice_says_where_it_comes_from_and_what_decides_on_it(client: Client) -> None:
    page = read(client, "/library/advice/name-the-merit-first")
    words = words_of(page)
    assert "Place in the plan: The talk. Kind of doing: praising." in words
    assert "/library/rules/name-a-known-merit" in page
    contrast = words_of(read(client, "/library/contrasts/advice/name-the-merit-first"))
    assert "With this it is no longer advised." in contrast
    assert "What this brings into the plan" in contrast


def test_a_fact_says_what_is_asked_and_who_reads_it(client: Client) -> None:
    words = words_of(read(client, "/library/facts/person.age"))
    assert "It is protected." in words
    assert "An older comrade falls silent" in words or "older" in words
    blocked = words_of(read(client, "/library/facts/danger.act"))
    assert "this answer stops the rule" in blocked


def test_a_contrast_pair_stands_side_by_side(client: Client) -> None:
    words = words_of(read(client, "/library/contrasts/praise-leads-over-a-breach"))
    assert "One fact differs from “drills the most and wears no helmet, checked”" in words
    assert "Here the rule fires" in words
    assert "Here it does not" in words


def test_every_address_is_answered_small_and_with_its_version(
    client: Client, library: Library
) -> None:
    parts = ("statements", "rules", "advice", "facts", "conclusions", "principles", "worked")
    paths = ["/library", "/library/contrasts", "/library/picture", "/library/search?q=work"]
    paths += [f"/library/{part}" for part in parts]
    paths += [f"/library/statements/{one.id}" for one in library.statements]
    paths += [f"/library/rules/{one.id}" for one in library.rules[::9]]
    paths += [f"/library/contrasts/{one.id}" for one in library.rules[::20]]
    paths += [f"/library/advice/{one.id}" for one in library.advice[::9]]
    paths += [f"/library/facts/{name}" for name in library.facts]
    paths += [f"/library/conclusions/{one.id}" for one in library.conclusions]
    paths += [f"/library/principles/{one.id}" for one in library.principles[::9]]
    version = library.digest.removeprefix("sha256:")[:12]
    for path in paths:
        page = read(client, path)
        assert len(page.encode()) < 100_000, path
        assert version in page, path
        levels = [int(n) for n in re.findall(r"<h([1-6])[ >]", page)]
        assert levels.count(1) == 1, path
        steps = pairwise(levels)
        assert all(after - before <= 1 for before, after in steps), path
        anchors = re.findall(r' id="([^"]*)"', page)
        assert len(anchors) == len(set(anchors)), path


def test_no_link_of_the_library_leads_nowhere(client: Client) -> None:
    seen, waiting = set(), ["/library"]
    begun = [
        "/library/statements/7.1a",
        "/library/rules/praise-leads-over-a-breach",
        "/library/conclusions/due",
        "/library/principles/praise-before-criticism",
    ]
    waiting += begun
    for path in waiting:
        for href in links(read(client, path)).values():
            target = href.partition("#")[0]
            if target.startswith("/library") and target not in seen:
                seen.add(target)
                assert client.get(target).status_code == 200, target
    assert len(seen) > 30


@pytest.mark.parametrize(
    "path",
    [
        "/library/nothing",
        "/library/rules/nothing",
        "/library/statements/9.9z",
        "/library/worked/nothing",
        "/library/rules/nothing/picture.svg",
        "/library/contrasts/advice/nothing",
        "/library/advice/%3Cscript%3E",
    ],
)
def test_what_is_not_there_is_said_gently(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert "<script>" not in answer.text.replace('<script src="/static/', "")


def test_pages_of_the_library_come_at_once(client: Client) -> None:
    path = "/library/rules/praise-leads-over-a-breach"
    read(client, path)
    spent = []
    for _ in range(5):
        began = time.perf_counter()
        read(client, path)
        spent.append(time.perf_counter() - began)
    assert min(spent) < 0.3
