"""The only module that knows the YAML library: its events and its complaints, in our words."""

import re

import yaml

from advisor.diagnostics import Diagnostic, Lines, quoted
from advisor.yamlsource.builder import Builder, Place
from advisor.yamlsource.document import Document
from advisor.yamlsource.text import Prepared

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_INDENT = "check the indentation"
_COLON = "put the words in quotes, or check the line above"
_NOT_CLOSED = ("unexpected end of stream", "expected ',' or")
# What the parser says -> what we say, and what helps. The first that occurs decides.
_COMPLAINTS = (
    ("mapping values are not allowed", "a `:` stands where none can", _COLON),
    ("cannot start any token", "no value begins like this", "use quotes; indent with spaces only"),
    (_NOT_CLOSED[0], "this is not closed", None),
    (_NOT_CLOSED[1], "a bracket is not closed, or a comma is missing", None),
    ("expected node content", "a value is expected here", None),
    ("unknown directive", "no value begins with `%`", "put the words in quotes"),
    ("could not find expected ':'", "a `:` is missing before this", None),
    ("expected <block end>", "this does not fit the lines above", _INDENT),
    ("did not find expected key", "this does not fit the lines above", _INDENT),
    ("did not find expected '-'", "this does not fit the list above", _INDENT),
)


def parse(
    shown: str, text: str, lines: Lines, prepared: Prepared, bad: list[Diagnostic]
) -> Document | tuple[Diagnostic, ...]:
    """Turn a text into a document, or return its faults together with those in `bad`.

    Events are taken one by one and the builder counts the nesting, because the library's own
    composer recurses and can bring the process down.
    """
    build = Builder(shown, lines, bad)
    last = 0
    try:
        for event in yaml.parse(prepared.text, Loader=_LOADER):
            place = _place(event, prepared)
            _feed(build, event, place)
            last = place[0]
            if build.is_full:
                break
    except yaml.MarkedYAMLError as error:
        message, hint, mark = _in_our_words(error)
        at = prepared.index(mark.index) if mark else last
        bracket = build.open_bracket()
        if bracket and at >= len(text.rstrip()):
            at, message = bracket[0], "this is not closed"
        build.fault((at, at + 1), "syntax", message, hint)
    except (yaml.YAMLError, ValueError, OverflowError):
        # The pure parser lets a few errors of converting numbers through.
        build.fault((last, last + 1), "syntax", "this is not YAML")
    return build.document(text)


def _place(event: yaml.Event, prepared: Prepared) -> Place:
    # Some of the library's events may lack marks by their type; those that are parsed have them.
    start = event.start_mark.index if event.start_mark else 0
    return prepared.index(start), prepared.index(event.end_mark.index if event.end_mark else start)


def _feed(build: Builder, event: yaml.Event, place: Place) -> None:
    match event:
        case yaml.AliasEvent():
            alias = quoted(f"*{event.anchor}")
            build.fault(place, "alias", f"{alias}: aliases are not used here", "write it out")
            build.nothing(place)
        case yaml.ScalarEvent() | yaml.CollectionStartEvent():
            if event.anchor is not None:
                anchor, end = quoted("&" + event.anchor), place[0] + 1 + len(event.anchor)
                message = f"{anchor}: anchors are not used here"
                build.fault((place[0], end), "anchor", message, "leave it out")
            if event.tag is not None:
                tag = quoted(event.tag.replace("tag:yaml.org,2002:", "!!"))
                build.fault(place, "tag", f"{tag}: tags are not used here", "leave it out")
            if isinstance(event, yaml.ScalarEvent):
                is_plain = event.implicit[0] and event.tag is None
                value = _plain(event.value) if is_plain else event.value
                build.scalar(place, value, event.value, is_plain=is_plain)
            else:
                build.begin(
                    place,
                    is_mapping=isinstance(event, yaml.MappingStartEvent),
                    is_block=not event.flow_style,
                )
        case yaml.CollectionEndEvent():
            build.end(place)
        case yaml.DocumentStartEvent():
            build.begin_document(place)
        case _:
            pass


def _plain(word: str) -> str | int | bool | None:
    if word in _WORDS:
        return _WORDS[word]
    return int(word) if _INT.fullmatch(word) else word


def _in_our_words(error: yaml.MarkedYAMLError) -> tuple[str, str | None, yaml.Mark | None]:
    problem = error.problem or "this is not YAML"
    mark = error.problem_mark or error.context_mark
    for part, message, hint in _COMPLAINTS:
        if part in problem:
            # What is not closed is best looked for where it was opened.
            mark = error.context_mark or mark if part in _NOT_CLOSED else mark
            return message, hint, mark
    return problem, None, mark
