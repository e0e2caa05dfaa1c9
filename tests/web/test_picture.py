"""The picture of the rule base: complete, in layers, the same every time, and by itself."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from advisor.model.library import Library
from advisor.telling.teller import Teller, teller_of
from advisor.web.picture import svg
from advisor.web.picture.graph import Graph, around, whole
from advisor.web.picture.layout import Layout, lay_out
from advisor.web.picture.pictures import of_rule
from tests.web.conftest import Client, words_of

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def teller(library: Library) -> Teller:
    return teller_of(library)


@pytest.fixture(scope="module")
def graph(teller: Teller) -> Graph:
    return whole(teller)


@pytest.fixture(scope="module")
def layout(graph: Graph) -> Layout:
    return lay_out(graph)


def test_everything_that_a_rule_reads_or_gives_is_drawn(graph: Graph, library: Library) -> None:
    drawn = {(key.kind, key.name) for key in graph.layers}
    for rule in library.rule_base.rules:
        assert ("rule", rule.id) in drawn
        for condition in (*rule.when.all, *rule.when.unless):
            kind = "fact" if condition.fact in library.facts else "conclusion"
            assert (kind, condition.fact) in drawn
    given = {key.name for key in graph.layers if key.kind in ("advice", "avoid")}
    assert given == {advice.id for advice in library.advice}


def test_rules_stand_in_the_layer_of_their_stratum(graph: Graph, library: Library) -> None:
    for key, layer in graph.layers.items():
        if key.kind == "rule":
            assert layer == 2 * library.rule_base.strata[key.name] + 1


def test_every_line_leads_to_the_right(graph: Graph) -> None:
    assert all(graph.layers[edge.start] < graph.layers[edge.end] for edge in graph.edges)


def test_no_two_boxes_stand_on_each_other(layout: Layout) -> None:
    columns: dict[int, list[float]] = {}
    for column, row in layout.nodes.values():
        columns.setdefault(column, []).append(row)
    for rows in columns.values():
        rows.sort()
        gaps = [after - before for before, after in pairwise(rows)]
        assert all(gap > 0.99 for gap in gaps)


def test_columns_are_the_layers(graph: Graph, layout: Layout) -> None:
    assert {key: place[0] for key, place in layout.nodes.items()} == graph.layers


def test_the_same_rules_make_the_same_picture(graph: Graph, layout: Layout) -> None:
    turned = Graph(dict(reversed(graph.layers.items())), graph.edges)
    assert lay_out(turned) == layout


def test_the_picture_of_a_rule_shows_what_it_reads_and_gives(teller: Teller) -> None:
    rule = teller.library.rules_by_id["praise-leads-over-a-breach"]
    nodes = {(key.kind, key.name) for key in around(rule, teller).layers}
    assert nodes == {
        ("fact", "fault.any"),
        ("fact", "danger.act"),
        ("conclusion", "nature"),
        ("rule", rule.id),
        ("conclusion", "combination.praise_criticism"),
        ("avoid", "criticise-before-others"),
    }
    tree = ElementTree.fromstring(of_rule(rule.id, teller))
    assert tree.get("role") == "img"
    assert tree.findtext(f"{SVG}title") == f"What this rule reads and gives: {rule.title}"
    assert tree.findall(f"{SVG}path[@class='blocks']")
    assert float(tree.get("width", "0")) <= 700


def test_every_rule_can_be_drawn(teller: Teller) -> None:
    for rule in teller.library.rule_base.rules[::4]:
        ElementTree.fromstring(of_rule(rule.id, teller))


def test_a_picture_carries_its_own_style_and_nothing_else(client: Client) -> None:
    answer = client.get("/library/picture.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    policy = answer.headers["content-security-policy"]
    assert "'unsafe-inline'" not in policy
    assert "style-src 'sha256-" in policy
    assert "prefers-color-scheme: dark" in answer.text
    assert "<script" not in answer.text
    assert not re.findall(r'(?:href|src)="(?!/library/)[^"]*"', answer.text)


def test_every_box_leads_to_a_page(client: Client) -> None:
    picture = client.get("/library/picture.svg").text
    hrefs = sorted(set(re.findall(r'href="([^"]*)"', picture)))
    assert len(hrefs) > 400
    for href in hrefs[::25]:
        assert client.get(href).status_code == 200, href


def test_the_picture_stands_in_words_beside_it(client: Client, graph: Graph) -> None:
    page = words_of(client.get("/library/picture").text)
    rules = sum(key.kind == "rule" for key in graph.layers)
    assert f"{rules} rules" in page
    assert "Conclusions of step 1" in page
    assert "This is a practical problem: concluded by" in page
    rule = client.get("/library/rules/praise-leads-over-a-breach").text
    assert 'alt="What this rule reads and gives:' in rule


def test_no_words_run_over_their_box() -> None:
    widest = 6.5  # pixels a letter takes at 11 px in a wide system font, on average
    for size in (svg.SMALL, svg.LARGE):
        assert size.letters * widest <= size.box - 2 * 6
