"""The pictures of the library, and the same in words."""

from collections import Counter
from typing import Any

from advisor.telling.teller import Teller
from advisor.web.library.links import Group, Link, to
from advisor.web.picture import graph
from advisor.web.picture.layout import lay_out
from advisor.web.picture.svg import LARGE, SMALL, draw


def whole(teller: Teller) -> str:
    """Draw the whole rule base."""
    found = graph.whole(teller)
    return draw(found, lay_out(found), LARGE, teller.wording.say("web.lib_picture_title"), teller)


def of_rule(name: str, teller: Teller) -> str:
    """Draw what one rule reads and gives."""
    rule = teller.library.rules_by_id[name]
    title = teller.wording.say("web.lib_picture_rule", title=rule.title)
    found = graph.around(rule, teller)
    return draw(found, lay_out(found), SMALL, title, teller)


def in_words(teller: Teller) -> dict[str, Any]:
    """Say what the whole picture shows: the conclusions of each step, and how many lead there."""
    say, found = teller.wording.say, graph.whole(teller)
    gives = Counter(edge.end for edge in found.edges)
    reads = Counter(edge.start for edge in found.edges)
    steps: dict[int, list[Link]] = {}
    for key in sorted(k for k in found.layers if k.kind == "conclusion"):
        words = say(
            "web.lib_picture_conclusion",
            answer=graph.label(key, teller),
            given=gives[key],
            read=reads[key],
        )
        steps.setdefault(found.layers[key], []).append(Link(words, to("conclusions", key.name)))
    kinds = Counter(key.kind for key in found.layers)
    return {
        "counts": say(
            "web.lib_picture_counts",
            facts=kinds["fact"],
            rules=kinds["rule"],
            conclusions=kinds["conclusion"],
            advice=kinds["advice"] + kinds["avoid"],
        ),
        "groups": [
            Group(say("web.lib_picture_step", n=n), tuple(items))
            for n, (_, items) in enumerate(sorted(steps.items()), start=1)
        ],
    }
