"""The first page of the library, and its search."""

from typing import Any

from advisor.web.library.links import Link, to, to_search
from advisor.web.library.search import search
from advisor.web.library.shelf import Shelf

BEGIN = ("7.1a", "7.2", "4.3", "6.1", "8.1")
"""Statements to begin with, as far as the knowledge has them."""

TRIES = ("praise before criticism", "older and silent", "promise", "canteen")


def home(shelf: Shelf) -> dict[str, Any]:
    """Say what is in the library, how much of it, and where to begin."""
    library, say = shelf.library, shelf.teller.wording.say
    counts = {
        "statements": len(library.statements),
        "rules": len(library.rules),
        "advice": len(library.advice),
        "facts": len(library.facts),
        "conclusions": len(library.conclusions),
        "principles": len(library.principles),
        "worked": len(library.worked),
        "contrasts": sum(
            example.expect == "silent"
            for rule in library.rule_base.rules
            for example in rule.examples
        ),
    }
    known = library.statements_by_id
    return {
        "parts": [
            (Link(say(f"web.lib_{part}"), to(part), say(f"web.lib_{part}_what")), count)
            for part, count in counts.items()
        ],
        "begin": [
            Link(
                say("web.lib_statement", id=one, title=known[one].title),
                to("statements", one),
                known[one].text,
            )
            for one in BEGIN
            if one in known
        ],
        "tries": [Link(words, to_search(words)) for words in TRIES],
    }


def results(query: str, shelf: Shelf) -> dict[str, Any]:
    """Show what a query finds."""
    say = shelf.teller.wording.say
    found = search(query, shelf.index)
    rows = [
        (
            say(f"web.lib_kind_{hit.text.kind}"),
            Link(
                say("web.lib_statement", id=hit.text.name, title=hit.text.title)
                if hit.text.kind == "statement"
                else hit.text.title,
                hit.text.href,
                hit.text.lead,
            ),
        )
        for hit in found.hits
    ]
    count = ""
    if query.strip():
        key = "none" if not found.count else "one" if found.count == 1 else "many"
        if found.count > len(rows):
            key = "more"
        count = say(f"web.lib_found_{key}", query=query.strip(), count=found.count, shown=len(rows))
    return {
        "query": query,
        "said": count,
        "rows": rows,
        "meant": Link(found.meant, to_search(found.meant)) if found.meant else None,
        "tries": [Link(words, to_search(words)) for words in TRIES],
    }
