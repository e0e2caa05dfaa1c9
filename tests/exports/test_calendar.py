"""The follow-up dates of a plan as a calendar file."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta, timezone

import pytest
from icalendar import Calendar, Event

from advisor.consult import Advisor
from advisor.telling.problems import Problem
from tests.exports.samples import AT, export_of, made
from tests.guidance.test_plan import FITTER


def events(content: bytes) -> list[Event]:
    return [one for one in Calendar.from_ical(content).walk("VEVENT") if isinstance(one, Event)]


def uids(content: bytes) -> list[str]:
    return [str(event["uid"]) for event in events(content)]


def test_each_follow_up_is_a_whole_day_counted_from_the_date_given(desk: Advisor) -> None:
    export = export_of(FITTER, desk)
    found = events(made("ics", export, desk))
    days = [AT.date() + timedelta(days=item.in_days) for item in export.plan.follow_up]
    assert days == [date(2026, 11, 26), date(2026, 12, 7)]
    assert [event.decoded("dtstart") for event in found] == days
    assert [event.decoded("dtend") - event.decoded("dtstart") for event in found] == [
        timedelta(days=1)
    ] * len(days)
    assert {event.decoded("dtstamp") for event in found} == {AT}


def test_the_day_is_that_of_the_user_and_the_stamp_that_of_the_world(desk: Advisor) -> None:
    at = datetime(2026, 11, 24, 1, 30, tzinfo=timezone(timedelta(hours=8)))
    content = made("ics", export_of(FITTER, desk, at=at), desk)
    assert events(content)[0].decoded("dtstart") == date(2026, 11, 27)
    assert b"\r\nDTSTAMP:20261123T173000Z\r\n" in content


def test_it_says_no_more_than_follow_up_unless_agreed(desk: Advisor) -> None:
    export = export_of(FITTER, desk)
    silent = events(made("ics", export, desk))
    assert {str(event["summary"]) for event in silent} == {"Follow up"}
    allowed = "SUMMARY DTSTART DTEND DTSTAMP UID CLASS TRANSP".split()
    assert all(sorted(event) == sorted(allowed) for event in silent)
    agreed = events(made("ics", dataclasses.replace(export, with_words=True), desk))
    assert {str(event["summary"]) for event in agreed} == {"Follow up"}
    for event, item in zip(agreed, export.plan.follow_up, strict=True):
        assert str(event["description"]).startswith(item.text)
        assert FITTER[:20] not in str(event["description"])


def test_every_line_as_other_programs_read_it(desk: Advisor) -> None:
    content = made("ics", export_of(FITTER, desk, with_words=True), desk)
    assert content.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//advisor//")
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines), "nothing was long enough to be folded"
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert f"knowledge {desk.library.version}//".encode() in content


def test_the_same_case_on_the_same_day_keeps_its_marks(desk: Advisor) -> None:
    export = export_of(FITTER, desk)
    marks = uids(made("ics", export, desk))
    assert len(set(marks)) == len(marks) == 2
    later = dataclasses.replace(export, at=AT + timedelta(hours=3), with_words=True)
    assert uids(made("ics", later, desk)) == marks
    # Another day, and another case, take nothing from what was promised before.
    tomorrow = dataclasses.replace(export, at=AT + timedelta(days=1))
    assert not set(uids(made("ics", tomorrow, desk))) & set(marks)
    another = dataclasses.replace(export, text=f"{FITTER} So it is.")
    assert not set(uids(made("ics", another, desk))) & set(marks)
    assert made("ics", export, desk) == made("ics", export, desk)


def test_a_plan_without_dates_makes_no_empty_calendar(desk: Advisor) -> None:
    export = export_of(FITTER, desk)
    bare = dataclasses.replace(export, plan=export.plan.model_copy(update={"follow_up": ()}))
    with pytest.raises(Problem, match="no follow-up date"):
        made("ics", bare, desk)
