"""How long a whole proof takes, for the shipped rules and for more: `python -m benchmarks.proof`.

More rules are made up: each asks two to four random facts or conclusions and gives an advice of its
own, so that the shipped principles still hold. Prints seconds on this machine.
"""

import time
from random import Random

from advisor.model.conditions import Advise, Condition
from advisor.model.library import Library
from advisor.model.rules import Rule, When
from advisor.proof.prove import prove
from tools.shared import shipped

SIZES = (250, 500, 1000)


def grown(library: Library, size: int) -> Library:
    """Return the library with made-up rules beside its own, `size` in all."""
    chance = Random(size)
    base = library.rule_base
    names = sorted(base.facts)
    pattern = next(a for a in library.advice if a.slot == "talk" and a.act == "manner")
    rules, advice, topics = list(library.rules), list(library.advice), dict(library.topics)
    for number in range(size - len(library.rules)):
        asked = chance.sample(names, chance.randint(2, 4))
        conditions = tuple(Condition(fact=n, values=(chance.choice(base.facts[n]),)) for n in asked)
        if chance.random() < 0.3:
            conditions = (*conditions, Condition(fact="first", values=("listen", "investigate")))
        given = pattern.model_copy(update={"id": f"made-up-{number}", "replaces": ()})
        rules.append(
            Rule(
                id=f"made-up-rule-{number}",
                title="A made-up rule",
                when=When(all=conditions),
                then=(Advise(advise=given.id, statements=("4.1",)),),
                because="It fills the rule base.",
            )
        )
        advice.append(given)
        topics[rules[-1].id] = "manner"
    fields = {name: getattr(library, name) for name in Library.model_fields}
    more = {"rules": tuple(rules), "advice": tuple(advice), "topics": topics}
    return Library.model_validate(fields | more)


def main() -> None:
    """Print one line for each size."""
    library = shipped()
    for tried in (library, *(grown(library, size) for size in SIZES)):
        began = time.perf_counter()
        report = prove(tried)
        seconds = time.perf_counter() - began
        failed = sum(not claim.holds for claim in report.claims)
        print(
            f"{len(tried.rules):>5} rules, {report.edits:>5} edits, {len(report.claims):>4} claims"
            f" ({failed} do not hold): {seconds:6.1f} s"
        )


if __name__ == "__main__":
    main()
