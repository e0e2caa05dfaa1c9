"""The meaning of a rule base, evaluated naively. Shares no code with the engines.

It works on plain data: a rule is a dict with `id`, `all`, `unless` (lists of (name, values)) and
`then` (list of (kind, name, value, statements)). Rules are tried in every round until nothing new
is learnt below each stratum, as the design's section 3 says it, with no eye on speed.
"""

from __future__ import annotations

from typing import Any

Plain = dict[str, Any]


def plain(rule_base: Any) -> Plain:
    """Take a rule base apart into plain data, with its rules in the order of the trace."""
    data = rule_base.model_dump(by_alias=True)
    rules = []
    for rule in data["rules"]:
        then = []
        for effect in rule["then"]:
            if "conclude" in effect:
                token = effect["conclude"]
                then.append(("conclude", token["fact"], token["value"], effect["statements"]))
            else:
                kind = "advise" if "advise" in effect else "avoid"
                then.append((kind, effect[kind], None, effect["statements"]))
        rules.append(
            {
                "id": rule["id"],
                "all": [(c["fact"], c["values"]) for c in rule["when"]["all"]],
                "unless": [(c["fact"], c["values"]) for c in rule["when"]["unless"]],
                "then": then,
            }
        )
    base: Plain = {
        "rules": rules,
        "conclusions": set(data["conclusions"]),
        "summaries": data["summaries"],
        "replaces": data["replaces"],
    }
    known: dict[str, int] = {}
    base["rules"] = sorted(rules, key=lambda rule: (depth(rule, base, known), rule["id"]))
    return base


def depth(rule: Plain, base: Plain, known: dict[str, int], path: tuple[str, ...] = ()) -> int:
    """The longest chain of rules that this one waits for; `known` holds those found before."""
    assert rule["id"] not in path, "cycle"
    if rule["id"] not in known:
        waits = [
            other
            for name, _ in rule["all"] + rule["unless"]
            for other in base["rules"]
            if any(kind == "conclude" and what == name for kind, what, _, _ in other["then"])
        ]
        longer = (1 + depth(other, base, known, (*path, rule["id"])) for other in waits)
        known[rule["id"]] = max(longer, default=0)
    return known[rule["id"]]


def evaluate(base: Plain, stated: dict[str, str]) -> Plain:
    """All that follows, as plain data in the order of the trace."""
    facts = dict(stated)
    for summary, members in base["summaries"].items():
        if [m for m in members if stated.get(m) == "yes"]:
            facts[summary] = "yes"
        elif stated.get(summary) == "no":
            for member in members:
                facts[member] = "no"

    fired: list[Plain] = []

    def justifying(kind: str, name: str, value: str | None) -> list[tuple[Plain, tuple[str, ...]]]:
        return [
            (firing, statements)
            for firing in fired
            for (k, n, v, statements) in firing["rule"]["then"]
            if (k, n, v) == (kind, name, value)
        ]

    def common(grounds: list[set[str]]) -> set[str]:
        shared = set(grounds[0])
        for ground in grounds[1:]:
            shared &= ground
        return shared

    def holds(name: str, value: str) -> bool:
        if name in base["conclusions"]:
            return bool(justifying("conclude", name, value))
        return facts.get(name, "unknown") == value

    for rule in base["rules"]:
        if not all(any(holds(n, v) for v in values) for n, values in rule["all"]):
            continue
        if any(any(holds(n, v) for v in values) for n, values in rule["unless"]):
            continue
        matched = {n: next(v for v in values if holds(n, v)) for n, values in rule["all"]}
        own = {n for n, v in matched.items() if v == "unknown"}
        own |= {n for n, _ in rule["unless"] if n not in base["conclusions"] and n not in facts}
        rests = set(own)
        for n, v in matched.items():
            if n in base["conclusions"]:
                rests |= common([f["rests_on"] for f, _ in justifying("conclude", n, v)])
        fired.append({"rule": rule, "matched": matched, "assumed": own, "rests_on": rests})

    def order(statement: str) -> tuple[Any, ...]:
        head, _, tail = statement.partition(".")
        number = "".join(c for c in tail if c.isdigit())
        return (int(head), int(number) if number else -1, tail.lstrip("0123456789"))

    def grounds_of(kind: str, name: str, value: str | None) -> Plain:
        why = justifying(kind, name, value)
        rules: list[str] = []
        for firing, _ in why:
            if firing["rule"]["id"] not in rules:
                rules.append(firing["rule"]["id"])
        return {
            "rules": rules,
            "statements": sorted({s for _, ss in why for s in ss}, key=order),
            "assumes": sorted(common([f["rests_on"] for f, _ in why])),
        }

    effects: list[tuple[str, str, str | None]] = []
    trace = []
    for n, firing in enumerate(fired):
        added, confirmed = [], []
        for kind, name, value, _ in firing["rule"]["then"]:
            words = f"{name}: {value}" if kind == "conclude" else f"{kind}: {name}"
            if (kind, name, value) in effects:
                confirmed.append(words)
            else:
                effects.append((kind, name, value))
                added.append(words)
        trace.append(
            {
                "n": n,
                "rule": firing["rule"]["id"],
                "matched": firing["matched"],
                "assumed": sorted(firing["assumed"]),
                "rests_on": sorted(firing["rests_on"]),
                "added": added,
                "confirmed": confirmed,
            }
        )
    given = [(k, name) for k, name, _ in effects if k != "conclude"]
    names = [name for _, name in given]
    replaced = {
        general: sorted(s for s in names if general in base["replaces"].get(s, ()))
        for general in names
    }
    return {
        "facts": facts,
        "firings": trace,
        "conclusions": [
            {"fact": n, "value": v, **grounds_of(k, n, v)} for k, n, v in effects if k == "conclude"
        ],
        "advice": [{"advice": n, **grounds_of(k, n, None)} for k, n in given if not replaced[n]],
        "replaced": [{"advice": n, "by": replaced[n]} for n in sorted(names) if replaced[n]],
    }
