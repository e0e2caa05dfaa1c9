"""The plan as a file to keep: Markdown, Word, or a calendar of its dates."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from advisor.exports import FORMATS, Export, writer
from advisor.interview import talk
from advisor.telling.answer import plan_for
from advisor.telling.problems import Exit, Problem
from advisor.web.desk.answers import Form
from advisor.web.desk.state import opened
from advisor.web.engines import Desk, Engines

ROUTER = APIRouter(include_in_schema=False)


def this_moment() -> datetime:
    """Return now, with the time zone of this machine. Follow-up is counted from its date."""
    return datetime.now().astimezone()


@ROUTER.post("/case/download")
async def download(request: Request, at: Annotated[datetime, Depends(this_moment)]) -> Response:
    """Give the plan as a file, without a word of the case unless the form agrees to it."""
    form = Form(
        tuple((k, v) for k, v in (await request.form()).multi_items() if isinstance(v, str))
    )
    engines: Engines = request.app.state.engines

    def file(desk: Desk) -> Response:
        ending = form.one("format")
        if ending not in FORMATS:
            text = desk.teller.wording.say("web.wrong_format")
            raise Problem(Exit.CASE, "format", text)
        state = opened(form.one("state"), desk.library).state
        plan = plan_for(talk.case_of(state.interview), desk.advisor)
        agreed = form.one("words") == "yes"
        export = Export(plan, state.interview.text, agreed, at, desk.contacts)
        content = writer(ending, desk.teller)(export, desk.teller)
        headers = {
            "Content-Disposition": f'attachment; filename="plan.{ending}"',
            "Cache-Control": "no-store",
        }
        return Response(content, media_type=FORMATS[ending].media_type, headers=headers)

    return await engines.run(file)
