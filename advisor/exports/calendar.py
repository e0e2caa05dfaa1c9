"""The follow-up dates of a plan as a calendar file (RFC 5545), one event for a day each.

A calendar is often shared, so an event says no more than "Follow up" unless it was agreed.
"""

import hashlib
import json
from datetime import UTC, timedelta

from icalendar import Calendar, Event

from advisor import __version__
from advisor.exports.paper import Export
from advisor.model.plan import FollowUp
from advisor.telling.problems import Exit, Problem
from advisor.telling.teller import Teller


def write(export: Export, teller: Teller) -> bytes:
    """Return the calendar. Raises Problem (exit code 5) for a plan without a follow-up date."""
    plan, say = export.plan, teller.wording.say
    if not plan.follow_up:
        raise Problem(Exit.CASE, "no-dates", say("export.no_dates"))
    found = Calendar()
    found.add("prodid", f"-//advisor//advisor {__version__} knowledge {plan.knowledge.version}//EN")
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    case = _mark(export)
    for item in plan.follow_up:
        found.add_component(_event(item, export, case, teller))
    return bytes(found.to_ical())


def _event(item: FollowUp, export: Export, case: str, teller: Teller) -> Event:
    say = teller.wording.say
    began = export.at.date()
    day = began + timedelta(days=item.in_days)
    event = Event()
    # The same case on the same day replaces its events; a later day keeps what was promised before.
    name = hashlib.sha256(f"{case} {item.id} {began.isoformat()}".encode()).hexdigest()[:32]
    event.add("uid", f"{name}@advisor.invalid")
    event.add("dtstamp", export.at.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", say("export.follow_up"))
    if export.with_words:
        cited = teller.wording.listing(item.statements)
        key = "advice.text" if cited else "advice.text_uncited"
        lines = say(key, text=item.text, statements=cited), say("closing")
        event.add("description", "\n".join(lines))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")  # it is a reminder, nobody is busy all day
    return event


def _mark(export: Export) -> str:
    """Return a mark of the case from which its words and facts cannot be found again."""
    facts = {item.fact: item.value for item in export.plan.understood.stated}
    case = export.text or json.dumps(facts, sort_keys=True)
    # Slow on purpose: few facts make few cases, and a quick hash could be tried for all of them.
    return hashlib.scrypt(case.encode(), salt=b"advisor", n=2**13, r=8, p=1, dklen=16).hex()
